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

static bool hash_file(uint64_t *hash, const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return false;
  size_t count = (size_t)status.st_size;
  void *bytes = count ? mmap(NULL, count, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0) : NULL;
  close(file);
  if (bytes == MAP_FAILED) return false;
  *hash = hash_bytes(*hash, &count, sizeof count);
  *hash = hash_bytes(*hash, bytes, count);
  if (bytes) munmap(bytes, count);
  return true;
}

static int by_name(const FTSENT **a, const FTSENT **b) { return strcmp((*a)->fts_name, (*b)->fts_name); }

static bool hash_directory(uint64_t *hash, const char *path) {
  char *roots[] = {(char *)path, NULL};
  FTS *walk = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name);
  if (!walk) return false;
  bool read = true;
  for (FTSENT *entry = fts_read(walk); entry; entry = fts_read(walk)) {
    if (entry->fts_info != FTS_F) continue;
    const char *name = entry->fts_path + strlen(path);
    *hash = hash_bytes(*hash, name, strlen(name));
    read = hash_file(hash, entry->fts_path) && read;
  }
  fts_close(walk);
  return read;
}

bool speech_digest(int output) {
  uint64_t hash = 0xCBF29CE484222325u;
  Dl_info library;
  if (!dladdr((void *)espeak_Initialize, &library) || !hash_file(&hash, library.dli_fname)) return false;
  if (!hash_directory(&hash, speech_data_directory())) return false;
  return record_write(VOICE_HASH, &hash, sizeof hash, output);
}
