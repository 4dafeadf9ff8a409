#define _GNU_SOURCE
#include "child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

/// The same address in every worker, wherever it lies and whatever its environment: see VoiceProtocol.h.
static void *const stack_address = (void *)0x600000000000;
static const size_t stack_bytes = 8 << 20;

static child_work job;
static void *job_context;
static struct voice_memory *job_output;

/// The child's whole life. A failure of the engine that is not a crash ends it with status 1.
static void child_main(void) { _exit(job(job_context, job_output) ? 0 : 1); }

static void run_on_fresh_stack(void) {
  void *stack = mmap(stack_address, stack_bytes, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
  ucontext_t context;
  if (stack == MAP_FAILED || getcontext(&context) != 0) child_main();
  context.uc_stack.ss_sp = stack;
  context.uc_stack.ss_size = stack_bytes;
  context.uc_link = NULL;
  makecontext(&context, child_main, 0);
  setcontext(&context);
  _exit(1);
}

static void become_child(pid_t worker) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != worker) _exit(1);
  signal(SIGPIPE, SIG_DFL);
  int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int descriptor = 0; descriptor <= 2; descriptor++) dup2(null, descriptor);
  run_on_fresh_stack();
}

static int64_t now_in_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// Waits for a pipe's other end to be closed: 1 it is, 0 time is over, -1 the owner has gone.
static int wait_for_end(int pipe, int64_t until) {
  for (;;) {
    int64_t left = until - now_in_milliseconds();
    if (left <= 0) return 0;
    struct pollfd watched[2] = {{.fd = pipe, .events = 0}, {.fd = STDIN_FILENO, .events = 0}};
    int ready = poll(watched, 2, left > INT32_MAX ? INT32_MAX : (int)left);
    if (ready < 0 && errno != EINTR) return -1;
    if (ready > 0 && watched[1].revents) return -1;
    if (ready > 0) return 1;
  }
}

static enum child_end watch(int pipe, uint32_t milliseconds, bool total, const struct voice_memory *records) {
  // Looked at so often that a child takes hardly more time than it may.
  uint32_t pause = total ? milliseconds : milliseconds / 100 + 1;
  int64_t until = now_in_milliseconds() + milliseconds;
  size_t before = voice_count(records);
  for (;;) {
    int64_t now = now_in_milliseconds();
    if (now >= until) return CHILD_TIMED_OUT;
    int ended = wait_for_end(pipe, now + pause < until ? now + pause : until);
    if (ended < 0) return CHILD_ORPHANED;
    if (ended > 0) return CHILD_DONE;
    size_t count = voice_count(records);
    if (!total && count != before) until = now_in_milliseconds() + milliseconds;
    before = count;
  }
}

static int reap(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  return status;
}

static struct child_result supervise(pid_t child, int pipe, uint32_t milliseconds, bool total,
                                     const struct voice_memory *records) {
  enum child_end end = watch(pipe, milliseconds, total, records);
  if (end != CHILD_DONE) kill(child, SIGKILL);
  int status = reap(child);
  if (end == CHILD_ORPHANED) exit(0);
  if (end != CHILD_DONE) return (struct child_result){end, 0};
  if (records->is_full) return (struct child_result){CHILD_TOO_LONG, 0};
  if (WIFSIGNALED(status)) return (struct child_result){CHILD_CRASHED, WTERMSIG(status)};
  return (struct child_result){WEXITSTATUS(status) == 0 ? CHILD_DONE : CHILD_CRASHED, 0};
}

struct child_result child_run(child_work work, void *context, uint32_t milliseconds, bool total,
                              struct voice_memory *records) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return (struct child_result){CHILD_NOT_STARTED, 0};
  job = work;
  job_context = context;
  job_output = records;
  records->is_full = false;
  pid_t worker = getpid();
  // The engine keeps a thread of its own, idle in this mode; the child has none and needs none.
  pid_t child = fork();
  if (child == 0) become_child(worker);
  close(ends[1]);
  struct child_result result = {CHILD_NOT_STARTED, 0};
  if (child > 0) result = supervise(child, ends[0], milliseconds, total, records);
  close(ends[0]);
  return result;
}
