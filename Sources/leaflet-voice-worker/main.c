#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "EspeakNGShim.h"
#include "VoiceProtocol.h"
#include "frames.h"
#include "requests.h"

static const char name[] = "leaflet-voice-worker";

/// A crash is expected and reported; it leaves no core file. The stack's limit decides where libraries lie.
static void set_limits(void) {
  setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
  struct rlimit stack;
  if (getrlimit(RLIMIT_STACK, &stack) != 0) return;
  stack.rlim_cur = VOICE_STACK_BYTES;
  setrlimit(RLIMIT_STACK, &stack);
}

/// `NAME=value` from the environment, or nothing.
static char *kept_variable(const char *variable) {
  const char *value = getenv(variable);
  char *entry = NULL;
  return value && asprintf(&entry, "%s=%s", variable, value) > 0 ? entry : NULL;
}

/// Starts this program again without address randomisation and with nearly no environment, so that the same text meets
/// the same memory (see VoiceProtocol.h), unless its owner did. Goes on as it is where a sandbox forbids that.
static void fix_addresses(const char *voice) {
  if (voice_has_fixed_addresses() && getenv("LD_BIND_NOW")) return;
  set_limits();
  if (voice_fix_addresses() < 0) return;
  char *arguments[] = {(char *)name, (char *)voice, NULL};
  char *environment[4] = {VOICE_BIND_NOW};
  int count = 1;
  const char *kept[] = {"ESPEAK_DATA_PATH", "LD_LIBRARY_PATH"};
  for (int i = 0; i < 2; i++) {
    char *entry = kept_variable(kept[i]);
    if (entry) environment[count++] = entry;
  }
  execve("/proc/self/exe", arguments, environment);
}

static int fail(enum voice_failure reason, const char *detail) {
  struct buffer payload = {0};
  buffer_append_u32(&payload, reason);
  buffer_append_string(&payload, detail);
  frame_write(STDOUT_FILENO, VOICE_FAILED, &payload);
  return EXIT_FAILURE;
}

static bool greet(int sample_rate) {
  struct buffer hello = {0};
  buffer_append_u32(&hello, VOICE_MAGIC);
  buffer_append_u32(&hello, VOICE_PROTOCOL_VERSION);
  buffer_append_u32(&hello, (uint32_t)sample_rate);
  buffer_append_u32(&hello, voice_has_fixed_addresses());
  buffer_append_string(&hello, speech_engine_version());
  buffer_append_string(&hello, speech_voice_name());
  buffer_append_string(&hello, speech_voice_identifier());
  bool written = frame_write(STDOUT_FILENO, VOICE_HELLO, &hello);
  buffer_release(&hello);
  return written;
}

static int serve(struct voice_memory *answer) {
  const struct buffer empty = {0};
  uint32_t kind;
  struct buffer request = {0};
  while (frame_read(STDIN_FILENO, &kind, &request)) {
    if (!request_answer(kind, &request, answer)) return EXIT_FAILURE;
    if (!frame_write(STDOUT_FILENO, VOICE_RECORDS, &empty)) return EXIT_SUCCESS;
    buffer_release(&request);
  }
  return EXIT_SUCCESS;
}

int main(int count, char **arguments) {
  const char *voice = count > 1 ? arguments[1] : NULL;
  // A worker lives long: it must not hold open a pipe of its owner's whose end someone else awaits.
  closefrom(VOICE_MEMORY + 1);
  fix_addresses(voice);
  set_limits();
  signal(SIGPIPE, SIG_IGN);
  struct voice_memory *answer = voice_map_memory(VOICE_MEMORY);
  if (!answer) return fail(VOICE_FAILURE_MEMORY, "");
  int sample_rate = speech_open();
  if (sample_rate < 0) return fail(VOICE_FAILURE_ENGINE, speech_data_directory());
  if (voice && !speech_select(voice)) return fail(VOICE_FAILURE_VOICE, voice);
  return greet(sample_rate) ? serve(answer) : EXIT_SUCCESS;
}
