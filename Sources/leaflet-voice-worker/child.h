#pragma once
#include <stdbool.h>
#include <stdint.h>

#include "VoiceProtocol.h"

/// Work for a child: it appends records to `output` and returns false if the engine refused.
typedef bool (*child_work)(void *context, struct voice_memory *output);

enum child_end { CHILD_DONE, CHILD_CRASHED, CHILD_TIMED_OUT, CHILD_TOO_LONG, CHILD_NOT_STARTED, CHILD_ORPHANED };

struct child_result {
  enum child_end end;
  /// The signal that ended it, or 0.
  int signal;
};

/// Forks, and lets the child work on a stack of its own, appending to `records`. The child is killed when it takes longer
/// than `milliseconds` in all (`total` true), or when it appends nothing for so long (`total` false). Ends this process too,
/// child first, when its owner has gone.
struct child_result child_run(child_work work, void *context, uint32_t milliseconds, bool total,
                              struct voice_memory *records);
