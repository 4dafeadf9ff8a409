#include <ctype.h>
#include <espeak-ng/speak_lib.h>
#include <string.h>
#include <strings.h>

#include "EspeakNGShim.h"
#include "VoiceProtocol.h"
#include "records.h"

const char *speech_engine_version(void) { return espeak_Info(NULL); }

const char *speech_data_directory(void) {
  const char *path = NULL;
  espeak_Info(&path);
  return path;
}

const char *speech_voice_name(void) {
  const espeak_VOICE *voice = espeak_GetCurrentVoice();
  return voice ? voice->name : NULL;
}

const char *speech_voice_identifier(void) {
  const espeak_VOICE *voice = espeak_GetCurrentVoice();
  return voice ? voice->identifier : NULL;
}

/// The engine opens a file of this name: letters, digits and `-_+/` only, nothing that climbs.
static bool is_plain_name(const char *name) {
  if (!isalpha((unsigned char)name[0])) return false;
  for (const char *next = name; *next; next++) {
    if (!isalnum((unsigned char)*next) && !strchr("-_+/", *next)) return false;
  }
  return true;
}

/// A voice's languages are pairs of a priority byte and a string, ended by a zero byte.
static bool speaks(const espeak_VOICE *voice, const char *language) {
  const char *entry = voice->languages;
  while (entry && *entry) {
    if (strcasecmp(entry + 1, language) == 0) return true;
    entry += strlen(entry + 1) + 2;
  }
  return false;
}

static bool select_by_language(const char *language) {
  espeak_VOICE wanted = {.languages = language};
  if (espeak_SetVoiceByProperties(&wanted) != EE_OK) return false;
  const espeak_VOICE *voice = espeak_GetCurrentVoice();
  return voice && voice->name && speaks(voice, language);
}

bool speech_select(const char *voice) {
  if (!is_plain_name(voice)) return false;
  if (espeak_SetVoiceByName(voice) == EE_OK && speech_voice_name()) return true;
  return select_by_language(voice);
}

static uint32_t count_languages(const espeak_VOICE *voice) {
  uint32_t count = 0;
  for (const char *entry = voice->languages; entry && *entry; entry += strlen(entry + 1) + 2) count++;
  return count;
}

static bool write_voice(const espeak_VOICE *voice, struct voice_memory *output) {
  struct record record;
  record.count = 0;
  record_string(&record, voice->name);
  record_string(&record, voice->identifier);
  record_u32(&record, count_languages(voice));
  for (const char *entry = voice->languages; entry && *entry; entry += strlen(entry + 1) + 2) {
    record_u32(&record, (uint8_t)*entry);
    record_string(&record, entry + 1);
  }
  return record_append(&record, VOICE_ENTRY, output);
}

bool speech_list_voices(struct voice_memory *output) {
  const espeak_VOICE **voices = espeak_ListVoices(NULL);
  for (; voices && *voices; voices++) {
    if (!write_voice(*voices, output)) return false;
  }
  return true;
}
