#include "VoiceProtocol.h"

#include <sys/personality.h>
#include <sys/resource.h>

static const unsigned long ask = 0xFFFFFFFF;

bool voice_has_fixed_addresses(void) { return (personality(ask) & ADDR_NO_RANDOMIZE) != 0; }

int voice_fix_addresses(void) {
  struct rlimit stack;
  if (getrlimit(RLIMIT_STACK, &stack) != 0 || stack.rlim_cur != VOICE_STACK_BYTES) return -1;
  int before = personality(ask);
  if (personality((unsigned long)before | ADDR_NO_RANDOMIZE) < 0 || !voice_has_fixed_addresses()) return -1;
  return before;
}

void voice_restore_addresses(int before) {
  if (before >= 0) personality((unsigned long)before);
}
