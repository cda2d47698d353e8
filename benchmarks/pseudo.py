"""A program in a real pseudo-terminal, driven and read byte by byte. Pilot would measure itself."""

import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from fcntl import ioctl
from typing import Self

from benchmarks.measure import ROOT

_CONTROLS = re.compile(rb"\x1b\[[0-9;?<=>]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()][0-9A-B]|\x1b[=>78]")


class Program:
    """A python program on a screen of its own."""

    def __init__(self, *arguments: str, env: dict[str, str] | None = None, columns: int = 100, rows: int = 30) -> None:
        self.terminal, other = pty.openpty()
        ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.begun = time.perf_counter()
        self.child = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=other,
            stdout=other,
            stderr=other,  # Textual draws on it
            cwd=ROOT,
            env=os.environ | {"TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"} | (env or {}),
            start_new_session=True,
        )
        os.close(other)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.child.send_signal(signal.SIGKILL)
        self.child.wait()
        os.close(self.terminal)

    def until(self, text: str, seconds: float = 60) -> float:
        """Milliseconds from now until `text` has been written."""
        begun, wanted, found = time.perf_counter(), text.encode(), b""
        while wanted not in _CONTROLS.sub(b"", found):
            piece = self._piece(begun + seconds)
            if piece is None:
                raise TimeoutError(f"“{text}” did not come; last: {_CONTROLS.sub(b'', found)[-400:]!r}")
            found += piece
        return (time.perf_counter() - begun) * 1000

    def key(self, key: str) -> float:
        """Milliseconds from pressing `key` to the first bytes of a redraw that shows it."""
        begun = time.perf_counter()
        os.write(self.terminal, key.encode())
        found = b""
        while key.encode() not in _CONTROLS.sub(b"", found):
            piece = self._piece(begun + 20)
            if piece is None:
                raise TimeoutError(f"no redraw after {key!r}")
            found += piece
        return (time.perf_counter() - begun) * 1000

    def press(self, keys: str) -> None:
        """Press keys, and wait for nothing."""
        os.write(self.terminal, keys.encode())

    def paste(self, text: str) -> None:
        """Paste `text`, reading along so that neither side waits for the other."""
        data = b"\x1b[200~" + text.encode() + b"\x1b[201~"
        while data:
            if select.select([], [self.terminal], [], 0.01)[1]:
                data = data[os.write(self.terminal, data[:4096]) :]
            if select.select([self.terminal], [], [], 0)[0]:
                os.read(self.terminal, 65536)

    def rest(self, seconds: float = 0.3) -> None:
        """Read until nothing has come for so long, or for five times as long: a cursor that blinks never rests."""
        end = time.perf_counter() + 5 * seconds
        while time.perf_counter() < end and select.select([self.terminal], [], [], seconds)[0]:
            os.read(self.terminal, 65536)

    def _piece(self, end: float) -> bytes | None:
        if not select.select([self.terminal], [], [], max(0.0, end - time.perf_counter()))[0]:
            return None
        return os.read(self.terminal, 65536)
