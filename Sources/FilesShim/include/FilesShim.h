#ifndef FILES_SHIM_H
#define FILES_SHIM_H

/// Exchanges two files or folders in one step (Linux renameat2 with RENAME_EXCHANGE).
///
/// Returns 0, or -1 with errno set. glibc declares renameat2 only for _GNU_SOURCE, which Swift's module of it lacks.
int files_exchange(const char *path, const char *other);

#endif
