"""Opening a scenario file: only ordinary files, never more of them than is wanted, never a wait."""

import os
import stat
from pathlib import Path

from simulator.library.limits import BYTES_AT_MOST


class UnreadableError(Exception):
    """A path that could not be opened and read: not a fault in a file's content. Holds a sentence for people."""

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path, self.why = str(path), why


def data_of(path: Path | str, at_most: int = BYTES_AT_MOST) -> bytes:
    """The bytes of the file at `path`; one more than `at_most`, if it has that many. Raises `UnreadableError`."""
    try:
        # Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise UnreadableError(path, "there is no such file") from None
    except PermissionError:
        raise UnreadableError(path, "this file may not be read by you") from None
    except IsADirectoryError:
        raise UnreadableError(path, "this is a folder, not a file") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "the name can't be used"
        raise UnreadableError(path, f"the file can't be opened: {why}") from None
    try:
        return _read(number, path, at_most)
    except OSError as error:
        raise UnreadableError(path, f"the file can't be read: {error.strerror}") from None
    finally:
        os.close(number)


def _read(number: int, path: Path | str, at_most: int) -> bytes:
    mode = os.fstat(number).st_mode
    if stat.S_ISDIR(mode):
        raise UnreadableError(path, "this is a folder, not a file")
    if not stat.S_ISREG(mode):
        raise UnreadableError(path, "this is not an ordinary file")
    pieces, wanted = [], at_most + 1
    while wanted and (piece := os.read(number, min(wanted, 1 << 16))):
        pieces.append(piece)
        wanted -= len(piece)
    return b"".join(pieces)
