#include "VoiceProtocol.h"
