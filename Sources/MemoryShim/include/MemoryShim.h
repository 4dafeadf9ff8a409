#ifndef MEMORY_SHIM_H
#define MEMORY_SHIM_H

/// Makes pieces of memory of `size` bytes and more go back to the system as soon as they are free, and keeps at most twice
/// as much of the smaller ones for those that come after (glibc's mallopt). So many threads find memory without waiting for
/// each other; each keeps some that it freed.
///
/// Swift's module of glibc lacks malloc.h. Left alone, the allocator learns from large pieces to keep ever larger ones.
void memory_return_pieces_from(int size, int threads);

#endif
