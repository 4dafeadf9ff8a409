#pragma once
/// What a voice worker and its owner say to each other. This header is the only description of it.
///
/// A worker is started as `leaflet-voice-worker [VOICE]` and serves that voice, or none, until its standard input ends.
/// Integers are u32, little-endian; a *string* is its count of bytes and then UTF-8 without a terminator. A *frame* is
///
///     kind (voice_frame) · bytes · payload
///
/// The worker speaks first, one frame:
///
///     VOICE_HELLO   magic · version · samples a second · fixed (1 when its addresses are not random, see below)
///                   · string engine version · string voice name · string voice identifier
///     VOICE_FAILED  reason (voice_failure) · string detail; the worker then ends
///
/// After that each request is answered by one VOICE_RECORDS frame, in order. It has no payload: the answer is a run of
/// *records* in memory that both share (voice_memory), which sound reaches without being copied from pipe to pipe.
///
///     kind (voice_record) · bytes · content
///
///     VOICE_SPEAK       milliseconds allowed · markup · words a minute · pitch · string text
///                       → VOICE_SAMPLES and VOICE_EVENT in any number, VOICE_PHONEMES once, at the end;
///                         or only one VOICE_CRASHED, VOICE_TIMED_OUT or VOICE_TOO_LONG
///     VOICE_TRANSCRIBE  milliseconds allowed a text · notation · count · (markup · string text) count times
///                       → for each text one VOICE_PHONEMES, VOICE_CRASHED, VOICE_TIMED_OUT or VOICE_TOO_LONG
///     VOICE_LIST        → one VOICE_ENTRY for each voice installed
///     VOICE_DIGEST      → one VOICE_HASH of the content of the engine's files
///     VOICE_STAMP       → one VOICE_HASH of what the system says of them, which is known sooner
///
/// Each VOICE_SPEAK runs in a process forked from a worker that never spoke: the engine's state is global and a second
/// utterance in the same process sounds different. VOICE_TRANSCRIBE runs in one such process, and in another one after
/// each text that ends it. The engine also reads memory that it never wrote, so that the same text can sound different
/// at other addresses (espeak-ng 1.51, Arabic numbers): a worker turns address randomisation off, and says in its hello whether it could.
/// A request that the worker cannot read ends the worker.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The start of the shared memory, of VOICE_MEMORY_BYTES. A worker has it as descriptor VOICE_MEMORY; pages are taken as they
/// are written. `count` rises only when a record lies there whole, so that a process that crashes leaves none half-written.
struct voice_memory {
  _Atomic uint32_t count;
  /// Whether the last child left out a record because there was no room.
  _Atomic uint32_t is_full;
  uint8_t records[];
};

/// A descriptor of new shared memory, or −1.
int voice_make_memory(void);

/// Shared memory as it lies in this process, or null.
struct voice_memory *voice_map_memory(int descriptor);

void voice_unmap_memory(struct voice_memory *memory);

/// The bytes of the whole records that lie there; 0 when a child that went astray wrote more than there is room for.
size_t voice_count(const struct voice_memory *memory);

/// Where they begin.
const uint8_t *voice_records(const struct voice_memory *memory);

/// Whether the addresses of this thread's program are not random.
bool voice_has_fixed_addresses(void);

/// Makes the programs that the calling thread starts lie at fixed addresses. Returns what voice_restore_addresses takes, or
/// −1 where a sandbox forbids it or the stack's limit, which decides where libraries lie, is not VOICE_STACK_BYTES.
int voice_fix_addresses(void);

/// Undoes voice_fix_addresses; nothing where it could not.
void voice_restore_addresses(int before);

/// Has a worker's libraries bound when it starts: each text has a child of its own, which would otherwise look every function
/// up anew. A worker that finds it missing, or its addresses random, starts itself once more; its owner saves it that.
#define VOICE_BIND_NOW "LD_BIND_NOW=1"

enum voice_protocol {
  VOICE_PROTOCOL_VERSION = 3,
  VOICE_MAGIC = 0x4C565731,
  VOICE_STACK_BYTES = 8 << 20,
  /// The longest payload of a frame in bytes.
  VOICE_PAYLOAD_LIMIT = 256 << 20,
  /// Room for an answer of about 100 minutes of speech.
  VOICE_MEMORY_BYTES = 256 << 20,
  /// Where a worker finds it: the first descriptor behind the standard ones.
  VOICE_MEMORY = 3,
};

enum voice_frame {
  VOICE_HELLO = 1,
  VOICE_FAILED = 2,
  VOICE_RECORDS = 3,
  VOICE_SPEAK = 16,
  VOICE_TRANSCRIBE = 17,
  VOICE_LIST = 18,
  VOICE_DIGEST = 19,
  VOICE_STAMP = 20,
};

enum voice_record {
  /// Signed 16-bit samples, one channel.
  VOICE_SAMPLES = 1,
  /// kind (voice_event) · position · length · sample · string name; position counts Unicode scalars of the text from 0,
  /// tags included, sample counts from the start of the utterance.
  VOICE_EVENT = 2,
  /// UTF-8; a line for each clause.
  VOICE_PHONEMES = 3,
  /// The signal that ended the process, or 0 when the engine gave up by itself.
  VOICE_CRASHED = 4,
  /// No content. The time allowed had passed.
  VOICE_TIMED_OUT = 5,
  /// No content. The answer is longer than the shared memory.
  VOICE_TOO_LONG = 6,
  /// string name · string identifier · count · (priority · string language tag) count times; a low priority is preferred.
  VOICE_ENTRY = 7,
  /// 8 bytes that change with the engine's library or any file of its data.
  VOICE_HASH = 8,
};

enum voice_event {
  VOICE_EVENT_WORD = 1,
  VOICE_EVENT_SENTENCE = 2,
  VOICE_EVENT_MARK = 3,
  VOICE_EVENT_END = 5,
};

enum voice_markup {
  /// Tags in `<…>` act as SSML.
  VOICE_MARKUP_SSML = 1,
  /// `[[…]]` holds phoneme mnemonics.
  VOICE_MARKUP_PHONEMES = 2,
};

enum voice_notation {
  VOICE_NOTATION_MNEMONICS = 0,
  VOICE_NOTATION_IPA = 1,
};

enum voice_failure {
  /// The engine or its data did not start; the detail is the data directory.
  VOICE_FAILURE_ENGINE = 1,
  /// No voice has this name or language; the detail is the voice asked for.
  VOICE_FAILURE_VOICE = 2,
  /// The shared memory is not there; no detail.
  VOICE_FAILURE_MEMORY = 3,
};
