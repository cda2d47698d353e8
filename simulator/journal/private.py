"""Files for their owner alone: written whole or not at all, read up to a limit."""

import os
from pathlib import Path

from simulator.journal.opening import private_file
from simulator.journal.trouble import DiskFullError, ImportRefusedError, NotAFileError, ReadOnlyError


def write_privately(path: Path, data: bytes) -> None:
    """Put `data` in the file `path`, for its owner alone. Nothing that is there already is written over."""
    if path.is_symlink() or path.exists():
        raise NotAFileError(f"There is something at {path} already; name a new file.")
    try:
        made = private_file(path.parent)
    except OSError as error:
        raise ReadOnlyError(f"{path} cannot be written ({error.strerror}).") from error
    try:
        with made.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.replace(path)
    except OSError as error:
        raise DiskFullError(f"{path} could not be written ({error.strerror}).") from error
    finally:
        made.unlink(missing_ok=True)


def read_whole(path: Path, largest: int) -> bytes:
    """The bytes of the file `path`, one more than `largest` at most."""
    try:
        if not path.is_file():
            raise ImportRefusedError(f"There is no file {path}.")
        with path.open("rb") as file:
            return file.read(largest + 1)
    except OSError as error:
        raise ImportRefusedError(f"{path} cannot be read ({error.strerror}).") from error
