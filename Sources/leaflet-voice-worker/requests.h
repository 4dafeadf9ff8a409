#pragma once
#include "VoiceProtocol.h"
#include "frames.h"

/// Answers one request by records in `answer`, from its start. False if the request cannot be read.
bool request_answer(uint32_t kind, const struct buffer *request, struct voice_memory *answer);
