#define _GNU_SOURCE
#include <dlfcn.h>
#include <espeak-ng/speak_lib.h>
#include <fcntl.h>
#include <fts.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "EspeakNGShim.h"
#include "VoiceProtocol.h"
#include "records.h"

static uint64_t hash_word(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * 0x100000001B3u;
  return hash << 29 | hash >> 35;
}

/// FNV-1a (Fowler, Noll and Vo 1991) over words of 8 bytes, because there are 13 MB; rotated, so that high bits come down.
static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t count) {
  const uint8_t *next = bytes;
  for (; count > 0; next += sizeof(uint64_t)) {
    uint64_t word = 0;
    size_t taken = count < sizeof word ? count : sizeof word;
    memcpy(&word, next, taken);
    hash = hash_word(hash, word);
    count -= taken;
  }
  return hash;
}

/// Adds what is known of a file to a hash; false when it cannot be read.
typedef bool (*file_hash)(uint64_t *hash, const char *path, const struct stat *status);

static bool hash_content(uint64_t *hash, const char *path, const struct stat *status) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  size_t count = (size_t)status->st_size;
  void *bytes = count ? mmap(NULL, count, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0) : NULL;
  close(file);
  if (bytes == MAP_FAILED) return false;
  *hash = hash_bytes(*hash, &count, sizeof count);
  *hash = hash_bytes(*hash, bytes, count);
  if (bytes) munmap(bytes, count);
  return true;
}

static bool hash_stamp(uint64_t *hash, const char *path, const struct stat *status) {
  (void)path;
  const uint64_t stamp[] = {
      (uint64_t)status->st_dev,          (uint64_t)status->st_ino,          (uint64_t)status->st_size,
      (uint64_t)status->st_mtim.tv_sec,  (uint64_t)status->st_mtim.tv_nsec, (uint64_t)status->st_ctim.tv_sec,
      (uint64_t)status->st_ctim.tv_nsec,
  };
  *hash = hash_bytes(*hash, stamp, sizeof stamp);
  return true;
}

static int by_name(const FTSENT **a, const FTSENT **b) { return strcmp((*a)->fts_name, (*b)->fts_name); }

static bool hash_directory(uint64_t *hash, const char *path, file_hash hash_file) {
  char *roots[] = {(char *)path, NULL};
  FTS *walk = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name);
  if (!walk) return false;
  bool read = true;
  for (FTSENT *entry = fts_read(walk); entry; entry = fts_read(walk)) {
    if (entry->fts_info != FTS_F) continue;
    const char *name = entry->fts_path + strlen(path);
    *hash = hash_bytes(*hash, name, strlen(name));
    read = hash_file(hash, entry->fts_path, entry->fts_statp) && read;
  }
  fts_close(walk);
  return read;
}

static bool write_hash(file_hash hash_file, struct voice_memory *output) {
  uint64_t hash = 0xCBF29CE484222325u;
  Dl_info library;
  struct stat status;
  if (!dladdr((void *)espeak_Initialize, &library) || stat(library.dli_fname, &status) != 0) return false;
  if (!hash_file(&hash, library.dli_fname, &status)) return false;
  if (!hash_directory(&hash, speech_data_directory(), hash_file)) return false;
  return record_write(VOICE_HASH, &hash, sizeof hash, output);
}

bool speech_digest(struct voice_memory *output) { return write_hash(hash_content, output); }

bool speech_stamp(struct voice_memory *output) { return write_hash(hash_stamp, output); }
