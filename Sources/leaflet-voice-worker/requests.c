#include "requests.h"

#include <string.h>

#include "EspeakNGShim.h"
#include "VoiceProtocol.h"
#include "child.h"

static bool append_record(struct buffer *answer, uint32_t kind, const uint32_t *value) {
  return buffer_append_u32(answer, kind) && buffer_append_u32(answer, value ? sizeof *value : 0) &&
         (!value || buffer_append_u32(answer, *value));
}

static bool append_failure(struct buffer *answer, struct child_result result) {
  uint32_t signal = (uint32_t)result.signal;
  if (result.end == CHILD_TIMED_OUT) return append_record(answer, VOICE_TIMED_OUT, NULL);
  if (result.end == CHILD_TOO_LONG) return append_record(answer, VOICE_TOO_LONG, NULL);
  return append_record(answer, VOICE_CRASHED, &signal);
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

static bool speak(void *context, int output) {
  const struct utterance *utterance = context;
  struct buffer copy = {0};
  const char *text = terminated(&copy, utterance->text, utterance->count);
  return text && speech_speak(text, utterance->markup, utterance->rate, utterance->pitch, output);
}

static bool answer_speak(struct reader *request, struct buffer *answer) {
  struct utterance utterance;
  uint32_t milliseconds = read_u32(request);
  utterance.markup = read_u32(request);
  utterance.rate = read_u32(request);
  utterance.pitch = read_u32(request);
  utterance.text = read_string(request, &utterance.count);
  if (!utterance.text) return false;
  struct child_result result = child_run(speak, &utterance, milliseconds, true, answer);
  if (result.end == CHILD_DONE) return true;
  answer->count = 0;
  return append_failure(answer, result);
}

struct transcription {
  uint32_t notation, left;
  /// The texts that have no record yet, each after its markup.
  struct reader texts;
};

static bool transcribe(void *context, int output) {
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

/// Counts the whole records from `start` on and cuts off one that was not finished.
static uint32_t count_whole_records(struct buffer *answer, size_t start) {
  uint32_t whole = 0;
  while (start < answer->count) {
    struct reader record = {answer->bytes + start, answer->count - start, true};
    uint32_t count;
    read_u32(&record);
    if (!read_string(&record, &count)) break;
    start += 8 + count;
    whole++;
  }
  answer->count = start;
  return whole;
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
static bool answer_transcribe(struct reader *request, struct buffer *answer) {
  struct transcription transcription;
  uint32_t milliseconds = read_u32(request);
  transcription.notation = read_u32(request);
  transcription.left = read_u32(request);
  transcription.texts = *request;
  while (transcription.left > 0) {
    if (!transcription.texts.valid) return false;
    size_t start = answer->count;
    struct child_result result = child_run(transcribe, &transcription, milliseconds, false, answer);
    uint32_t whole = count_whole_records(answer, start);
    if (whole > transcription.left) return false;
    skip_texts(&transcription, whole);
    if (whole > 0) continue;
    if (!append_failure(answer, result)) return false;
    skip_texts(&transcription, 1);
  }
  return transcription.texts.valid;
}

static bool list_voices(void *context, int output) {
  (void)context;
  return speech_list_voices(output);
}

static bool digest(void *context, int output) {
  (void)context;
  return speech_digest(output);
}

static bool stamp(void *context, int output) {
  (void)context;
  return speech_stamp(output);
}

static bool answer_information(child_work work, struct buffer *answer) {
  const uint32_t milliseconds = 60000;
  struct child_result result = child_run(work, NULL, milliseconds, true, answer);
  if (result.end == CHILD_DONE) return true;
  answer->count = 0;
  return append_failure(answer, result);
}

bool request_answer(uint32_t kind, const struct buffer *request, struct buffer *answer) {
  struct reader reader = {request->bytes, request->count, true};
  switch (kind) {
    case VOICE_SPEAK:
      return answer_speak(&reader, answer);
    case VOICE_TRANSCRIBE:
      return answer_transcribe(&reader, answer);
    case VOICE_LIST:
      return answer_information(list_voices, answer);
    case VOICE_DIGEST:
      return answer_information(digest, answer);
    case VOICE_STAMP:
      return answer_information(stamp, answer);
    default:
      return false;
  }
}
