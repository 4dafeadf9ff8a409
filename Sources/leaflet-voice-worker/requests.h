#pragma once
#include "frames.h"

/// Answers one request by filling `answer` with records. False if the request cannot be read.
bool request_answer(uint32_t kind, const struct buffer *request, struct buffer *answer);
