"""A real terminal for tests: the program in a process of its own, behind a pseudo-terminal that pyte reads."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

ROOT = Path(__file__).resolve().parents[2]


class Terminal:
    """One run of the program. `raw` is every byte that it wrote."""

    def __init__(self, home: Path, code: str, columns: int = 80, rows: int = 24) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.modes_before = termios.tcgetattr(slave)
        self._slave = slave
        environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": str(home),
                       "REHEARSE_HOME": str(home), "PYTHONPATH": str(ROOT), "TEXTUAL_ANIMATIONS": "none"}  # fmt: skip
        self.process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=home,
            preexec_fn=_own_terminal,
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for end in (self._master, self._slave):
            with suppress(OSError):
                os.close(end)

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def words(self) -> str:
        return " ".join(self.text.split())

    def read(self, seconds: float) -> None:
        """Take in what the program writes for so long at most."""
        if self._master in select.select([self._master], [], [], seconds)[0]:
            with suppress(OSError):
                chunk = os.read(self._master, 1 << 16)
                self.raw += chunk
                self._stream.feed(chunk)

    def type(self, keys: str | bytes) -> None:
        """Send keys, reading along so that neither side waits for the other."""
        data = keys.encode() if isinstance(keys, str) else keys
        while data:
            sent = os.write(self._master, data[:4096]) if select.select([], [self._master], [], 0)[1] else 0
            data = data[sent:]
            self.read(0 if sent else 0.01)

    def wait_for(self, what: str | Callable[[], bool], seconds: float = 20) -> float:
        """Wait until a text is on the screen, or a condition holds; how long it took."""
        begun = time.monotonic()
        holds = what if callable(what) else lambda: what in self.words
        while not holds():
            assert time.monotonic() - begun < seconds, f"not seen within {seconds} s: {what}\n{self.text}"
            self.read(0.02)
        return time.monotonic() - begun

    def ended(self, within: float) -> int:
        """The exit status of the program, which must end within so many seconds."""
        self.wait_for(lambda: self.process.poll() is not None, within)
        self.read(0.05)
        return self.process.returncode

    def hang_up(self) -> None:
        """Close the terminal, as when its window is closed."""
        os.close(self._slave)
        os.close(self._master)

    def is_restored(self) -> bool:
        """Whether the terminal is as it was: its modes, the main screen, a cursor, no mouse, no paste marks."""
        switched_off = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l")
        return termios.tcgetattr(self._slave) == self.modes_before and all(
            self.raw.rfind(off) > self.raw.rfind(off[:-1] + (b"h" if off.endswith(b"l") else b"l"))
            for off in switched_off
        )

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)


def _own_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
