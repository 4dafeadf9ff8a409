#define _GNU_SOURCE
#include "VoiceProtocol.h"

#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

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

int voice_make_memory(void) {
  int descriptor = memfd_create("leaflet-voice", MFD_CLOEXEC);
  if (descriptor < 0 || ftruncate(descriptor, VOICE_MEMORY_BYTES) == 0) return descriptor;
  close(descriptor);
  return -1;
}

struct voice_memory *voice_map_memory(int descriptor) {
  struct stat status;
  if (fstat(descriptor, &status) != 0 || status.st_size != VOICE_MEMORY_BYTES) return NULL;
  void *memory = mmap(NULL, VOICE_MEMORY_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

void voice_unmap_memory(struct voice_memory *memory) { munmap(memory, VOICE_MEMORY_BYTES); }

size_t voice_count(const struct voice_memory *memory) {
  size_t count = memory->count;
  return count <= VOICE_MEMORY_BYTES - sizeof *memory ? count : 0;
}

const uint8_t *voice_records(const struct voice_memory *memory) { return memory->records; }
