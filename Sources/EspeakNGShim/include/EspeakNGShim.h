#pragma once
/// espeak-ng as the voice worker uses it: one voice for the life of the process, results as records in shared memory.
///
/// The engine's state is global. Call `speech_open`, then `speech_select`, and everything that makes sound or phonemes
/// only in a child of that process. Records are described in VoiceProtocol.h.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "VoiceProtocol.h"

/// Starts the engine without a sound device. Samples a second, or -1.
int speech_open(void);

/// Selects a voice by its name or file, or else by language. True only if the voice bears that name or that language:
/// the engine itself is content with any voice.
bool speech_select(const char *voice);

const char *speech_engine_version(void);
const char *speech_data_directory(void);
const char *speech_voice_name(void);
const char *speech_voice_identifier(void);

/// Speaks; `markup` is of voice_markup, `rate` in words a minute, `pitch` 0 to 99. False if the engine refuses.
bool speech_speak(const char *text, uint32_t markup, uint32_t rate, uint32_t pitch, struct voice_memory *output);

/// Writes the phonemes of one text; `notation` is of voice_notation.
bool speech_transcribe(const char *text, uint32_t markup, uint32_t notation, struct voice_memory *output);

bool speech_list_voices(struct voice_memory *output);

/// A hash of the engine's library and of every file in its data directory.
bool speech_digest(struct voice_memory *output);

/// A hash of what the system says of those files: their sizes, times and inodes.
bool speech_stamp(struct voice_memory *output);

/// Appends a record. False, and nothing appended, when there is no room.
bool record_write(uint32_t kind, const void *content, size_t count, struct voice_memory *output);
