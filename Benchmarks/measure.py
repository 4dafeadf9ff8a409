"""What every benchmark of the project measures with, and how it prints what it found.

An area's benchmark is an executable Benchmarks/<area>/bench.py that prints one line of four fields, parted by tabs, for
each thing that it measures: its name, ours, the peer's, the ratio. A ratio is a median of runs that alternate between
the two on the same machine, with the least and the greatest behind it. What cannot be measured here is a line
"skip<tab>name<tab>reason". Runs are whole processes with all that they start, the processes that outlive them included.
"""
import ctypes, os, pathlib, statistics, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEAFLET = os.environ.get("LEAFLET", str(ROOT / ".build/release/leaflet"))
DATA = os.environ.get("LEAFLET_BENCH_DATA", "")
PR_SET_CHILD_SUBREAPER = 36

# Voice workers end after the program that started them; as their next of kin we are told what they cost.
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Run:
    """One run of a program: seconds on the clock, seconds of all processors, the program's largest size in MB."""

    def __init__(self, wall, cpu, size, output):
        self.wall, self.cpu, self.size, self.output = wall, cpu, size, output


def run(command, cwd=None, environment=None, codes=(0,)):
    """Runs a program to its end; `codes` are the exit codes that count as success."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{output[-2000:]}")
    cpu = usage.ru_utime + usage.ru_stime + orphans()
    return Run(wall, cpu, usage.ru_maxrss / 1024, output)


def orphans():
    """The seconds of processor of all that outlived the run."""
    cpu = 0.0
    while True:
        try:
            _, _, usage = os.wait4(-1, 0)
            cpu += usage.ru_utime + usage.ru_stime
        except ChildProcessError:
            return cpu


def median(values):
    return statistics.median(values)


def spread(values, unit=""):
    """`1.2 (1.1–1.4)`: the median, the least, the greatest."""
    return f"{short(median(values))}{unit} ({short(min(values))}–{short(max(values))})"


def short(value):
    return f"{value:.3g}" if value < 1000 else f"{value:,.0f}"


def row(name, ours, peer, ratio):
    print(name, ours, peer, ratio, sep="\t", flush=True)


def skip(name, reason):
    print("skip", name, reason, sep="\t", flush=True)
