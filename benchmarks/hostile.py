"""Files made to do harm, against the smallest scene: the time of a whole process, and its memory."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import ROOT, Measure, in_turns
from benchmarks.scenes import scene

MIB = 1024 * 1024
SMALLEST = b"title: A rotten day\nroles: Kim, Lou\nbeats:\n  kitchen:\n    Lou: Hello.\n    Kim replies:\n"
FILES = {
    "2 MiB of brackets": b"title: " + b"[" * (2 * MIB - 7),
    "2 MiB of dashes": b"- " * MIB,
    "2 MiB of keys": b"".join(b"k%06d: x\n" % number for number in range(190_000)),
    "2 MiB of unclosed quotes": b"a: 'b\n" * 340_000,
    "2 MiB of colons": b"a: b: c\n" * 250_000,
    "2 MiB of steps": b"".join(b" " * at + b"a:\n" for at in range(2_000)),
    "2 MiB of spaces": b" " * (2 * MIB - 1) + b"x",
    "2 MiB of escapes": b'title: "' + b"\\x07" * (MIB // 2 - 4) + b'"',
    "one text of 2 MiB": b"title: " + b"x" * (2 * MIB - 7),
    "100 MB": b"a: b\n" * 20_000_000,
    "a bomb of aliases": b"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n" * 2_000,
    "a good scene of 1.3 MiB with one mistake": scene(1000).encode() + b"  last:\n    Sam: I said: go\n",
}
_READ = """
import resource, sys
from simulator.library import data_of, read
read(data_of(sys.argv[1]), "x.yaml")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measures() -> Iterator[Measure]:
    with tempfile.TemporaryDirectory() as folder:
        smallest = _file(folder, SMALLEST)
        for name, data in FILES.items():
            path = _file(folder, data)
            least, time = in_turns([lambda: _memory(smallest), lambda path=path: _memory(path)], 3)  # type: ignore[misc]
            yield Measure(f"{name}, against the smallest scene", time, least, 5)
            yield Measure(f"{name}: memory above the smallest", _memory(path) - _memory(smallest), 1, 60, "MB")


def _file(folder: str, data: bytes) -> Path:
    path = Path(folder) / f"{len(data)}.yaml"
    path.write_bytes(data)
    return path


def _memory(path: Path) -> float:
    """The most memory, in MB, of a process that reads the file at `path`."""
    # A new process starts with the memory of the one it was forked from as its most: a small one stands between.
    run = f"subprocess.check_output([sys.executable, '-c', {_READ!r}, sys.argv[1]])"
    between = f"import subprocess, sys; print({run}.decode())"
    done = subprocess.run([sys.executable, "-c", between, str(path)], capture_output=True, check=True, cwd=ROOT)
    return float(done.stdout)
