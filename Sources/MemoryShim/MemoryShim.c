#include "MemoryShim.h"

#include <malloc.h>

void memory_return_pieces_from(int size, int threads) {
  mallopt(M_MMAP_THRESHOLD, size);
  mallopt(M_TRIM_THRESHOLD, 2 * size);
  mallopt(M_ARENA_MAX, threads);
}
