#define _GNU_SOURCE
#include "requests.h"

#include <string.h>
#include <sys/mman.h>

#include "EspeakNGShim.h"
#include "VoiceProtocol.h"
#include "child.h"

/// A long answer's pages go back; those of a usual one serve the next, which spares clearing them.
static const size_t kept_bytes = 4 << 20;

static void clear(struct voice_memory *answer) {
  if (answer->count > kept_bytes) {
    madvise((uint8_t *)answer + kept_bytes, VOICE_MEMORY_BYTES - kept_bytes, MADV_REMOVE);
  }
  answer->count = 0;
}

static bool append_failure(struct voice_memory *answer, struct child_result result) {
  uint8_t signal[4] = {(uint8_t)result.signal};
  if (result.end == CHILD_TIMED_OUT) return record_write(VOICE_TIMED_OUT, NULL, 0, answer);
  if (result.end == CHILD_TOO_LONG) return record_write(VOICE_TOO_LONG, NULL, 0, answer);
  return record_write(VOICE_CRASHED, signal, sizeof signal, answer);
}

/// Runs work whose answer is whole or a failure.
static bool answer_whole(child_work work, void *context, uint32_t milliseconds, struct voice_memory *answer) {
  struct child_result result = child_run(work, context, milliseconds, true, answer);
  if (result.end == CHILD_DONE) return true;
  clear(answer);
  return append_failure(answer, result);
}

/// The engine wants its text terminated. The copy lives and dies with the child that asked for it.
static const char *terminated(struct buffer *copy, const uint8_t *text, uint32_t count) {
  copy->count = 0;
  bool copied = buffer_append(copy, text, count) && buffer_append(copy, "", 1);
  return copied ? (const char *)copy->bytes : NULL;
}

struct utterance {
  uint32_t markup, rate, pitch, count;
  const uint8_t *text;
};

static bool speak(void *context, struct voice_memory *output) {
  const struct utterance *utterance = context;
  struct buffer copy = {0};
  const char *text = terminated(&copy, utterance->text, utterance->count);
  return text && speech_speak(text, utterance->markup, utterance->rate, utterance->pitch, output);
}

static bool answer_speak(struct reader *request, struct voice_memory *answer) {
  struct utterance utterance;
  uint32_t milliseconds = read_u32(request);
  utterance.markup = read_u32(request);
  utterance.rate = read_u32(request);
  utterance.pitch = read_u32(request);
  utterance.text = read_string(request, &utterance.count);
  return utterance.text && answer_whole(speak, &utterance, milliseconds, answer);
}

struct transcription {
  uint32_t notation, left;
  /// The texts that have no record yet, each after its markup.
  struct reader texts;
};

static bool transcribe(void *context, struct voice_memory *output) {
  struct transcription *transcription = context;
  struct buffer copy = {0};
  for (; transcription->left > 0; transcription->left--) {
    uint32_t count;
    uint32_t markup = read_u32(&transcription->texts);
    const uint8_t *bytes = read_string(&transcription->texts, &count);
    const char *text = bytes ? terminated(&copy, bytes, count) : NULL;
    if (!text || !speech_transcribe(text, markup, transcription->notation, output)) return false;
  }
  return true;
}

/// Counts the records from `start` to `end`.
static uint32_t count_records(const struct voice_memory *answer, size_t start, size_t end) {
  struct reader reader = {answer->records + start, end - start, true};
  uint32_t records = 0;
  for (; reader.left > 0; records++) {
    uint32_t count;
    read_u32(&reader);
    read_string(&reader, &count);
  }
  return records;
}

static void skip_texts(struct transcription *transcription, uint32_t count) {
  uint32_t bytes;
  for (uint32_t i = 0; i < count; i++) {
    read_u32(&transcription->texts);
    read_string(&transcription->texts, &bytes);
  }
  transcription->left -= count;
}

/// Goes on in a new child after each text that ended one; a text is given up only when it was its child's first.
static bool answer_transcribe(struct reader *request, struct voice_memory *answer) {
  struct transcription transcription;
  uint32_t milliseconds = read_u32(request);
  transcription.notation = read_u32(request);
  transcription.left = read_u32(request);
  transcription.texts = *request;
  while (transcription.left > 0) {
    if (!transcription.texts.valid) return false;
    size_t start = answer->count;
    struct child_result result = child_run(transcribe, &transcription, milliseconds, false, answer);
    size_t end = voice_count(answer);
    uint32_t answered = end < start ? UINT32_MAX : count_records(answer, start, end);
    if (answered > transcription.left) return false;
    skip_texts(&transcription, answered);
    if (answered > 0) continue;
    if (!append_failure(answer, result)) return false;
    skip_texts(&transcription, 1);
  }
  return transcription.texts.valid;
}

static bool list_voices(void *context, struct voice_memory *output) {
  (void)context;
  return speech_list_voices(output);
}

static bool digest(void *context, struct voice_memory *output) {
  (void)context;
  return speech_digest(output);
}

static bool stamp(void *context, struct voice_memory *output) {
  (void)context;
  return speech_stamp(output);
}

bool request_answer(uint32_t kind, const struct buffer *request, struct voice_memory *answer) {
  const uint32_t information_milliseconds = 60000;
  struct reader reader = {request->bytes, request->count, true};
  clear(answer);
  switch (kind) {
    case VOICE_SPEAK:
      return answer_speak(&reader, answer);
    case VOICE_TRANSCRIBE:
      return answer_transcribe(&reader, answer);
    case VOICE_LIST:
      return answer_whole(list_voices, NULL, information_milliseconds, answer);
    case VOICE_DIGEST:
      return answer_whole(digest, NULL, information_milliseconds, answer);
    case VOICE_STAMP:
      return answer_whole(stamp, NULL, information_milliseconds, answer);
    default:
      return false;
  }
}
