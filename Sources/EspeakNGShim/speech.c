#include <espeak-ng/speak_lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "EspeakNGShim.h"
#include "VoiceProtocol.h"
#include "records.h"

/// Up to 1,000 ms the engine's samples and events are the same; at 2,000 they are not.
static const int buffer_milliseconds = 200;

/// Where the callback writes; without one it throws the sound away. The engine hands it no context in this mode.
static struct voice_memory *callback_output;

static bool write_event(const espeak_EVENT *event) {
  struct record record;
  record.count = 0;
  record_u32(&record, (uint32_t)event->type);
  record_u32(&record, event->text_position > 0 ? (uint32_t)event->text_position - 1 : 0);
  record_u32(&record, (uint32_t)event->length);
  record_u32(&record, (uint32_t)event->sample);
  record_string(&record, event->type == espeakEVENT_MARK ? event->id.name : "");
  return record_append(&record, VOICE_EVENT, callback_output);
}

static bool is_told(espeak_EVENT_TYPE type) {
  return type == espeakEVENT_WORD || type == espeakEVENT_SENTENCE || type == espeakEVENT_MARK ||
         type == espeakEVENT_END;
}

/// The engine's callback: 0 goes on, 1 stops.
static int receive(short *samples, int count, espeak_EVENT *events) {
  if (!callback_output) return 0;
  bool written = true;
  if (samples && count > 0) {
    written = record_write(VOICE_SAMPLES, samples, (size_t)count * sizeof *samples, callback_output);
  }
  for (; written && events->type != espeakEVENT_LIST_TERMINATED; events++) {
    if (is_told(events->type)) written = write_event(events);
  }
  return written ? 0 : 1;
}

/// Refuses every sound file: the engine would pass the name in an `<audio>` tag to a shell.
static int refuse_audio(int type, const char *uri, const char *base) {
  (void)type, (void)uri, (void)base;
  return 1;
}

int speech_open(void) {
  int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, buffer_milliseconds, NULL, espeakINITIALIZE_DONT_EXIT);
  if (rate <= 0) return -1;
  espeak_SetSynthCallback(receive);
  espeak_SetUriCallback(refuse_audio);
  return rate;
}

static unsigned int engine_flags(uint32_t markup) {
  unsigned int flags = espeakCHARS_UTF8;
  if (markup & VOICE_MARKUP_SSML) flags |= espeakSSML;
  if (markup & VOICE_MARKUP_PHONEMES) flags |= espeakPHONEMES;
  return flags;
}

static bool synthesize(const char *text, uint32_t markup) {
  return espeak_Synth(text, strlen(text) + 1, 0, POS_CHARACTER, 0, engine_flags(markup), NULL, NULL) == EE_OK;
}

/// IPA or mnemonics with `_` between phonemes, as both phoneme functions of the engine take it.
static int phoneme_mode(uint32_t notation) {
  int alphabet = notation == VOICE_NOTATION_IPA ? espeakPHONEMES_IPA : espeakPHONEMES_SHOW;
  return alphabet | ('_' << 8);
}

bool speech_speak(const char *text, uint32_t markup, uint32_t rate, uint32_t pitch, struct voice_memory *output) {
  char *phonemes = NULL;
  size_t count = 0;
  FILE *trace = open_memstream(&phonemes, &count);
  if (!trace) return false;
  espeak_SetPhonemeTrace(phoneme_mode(VOICE_NOTATION_IPA), trace);
  espeak_SetParameter(espeakRATE, (int)rate, 0);
  espeak_SetParameter(espeakPITCH, (int)pitch, 0);
  callback_output = output;
  bool spoken = synthesize(text, markup);
  callback_output = NULL;
  espeak_SetPhonemeTrace(0, NULL);
  spoken = fclose(trace) == 0 && spoken;
  spoken = spoken && record_write(VOICE_PHONEMES, phonemes, count, output);
  free(phonemes);
  return spoken;
}

bool speech_transcribe(const char *text, uint32_t markup, uint32_t notation, struct voice_memory *output) {
  // TextToPhonemes takes no flags: it goes by those of the last synthesis.
  if (!synthesize("", markup)) return false;
  char *phonemes = NULL;
  size_t count = 0;
  FILE *stream = open_memstream(&phonemes, &count);
  if (!stream) return false;
  const void *next = text;
  while (next) {
    const char *clause = espeak_TextToPhonemes(&next, espeakCHARS_UTF8, phoneme_mode(notation));
    if (clause) fprintf(stream, "%s\n", clause);
  }
  bool done = fclose(stream) == 0 && record_write(VOICE_PHONEMES, phonemes, count, output);
  free(phonemes);
  return done;
}
