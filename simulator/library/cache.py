"""Scenes that were read before, kept in a folder of their own and opened again without YAML.

A kept scene is named by the hash of its file, and begins with a line that says what wrote it and the checksum of the
rest. Whatever is damaged, or was written by another version, is as if it were not there. Nothing here ever fails: where
nothing can be kept, scenes are read afresh each time.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from simulator.library.garbage import kept_for_later
from simulator.library.opening import UnreadableError, data_of
from simulator.library.packing import FINGERPRINT, packed
from simulator.library.unpacking import unpacked
from simulator.scenario.model import Scenario

_KEPT_AT_MOST = 400
_BYTES_AT_MOST = 32 * 1024 * 1024


def kept(folder: Path | None, digest: str) -> Scenario | None:
    """The scene that was read from a file with this hash; None if it is not kept, or damaged."""
    if folder is None:
        return None
    try:
        head, _, body = data_of(_path(folder, digest), _BYTES_AT_MOST).partition(b"\n")
    except UnreadableError:
        return None
    if head != _head(body):
        return None
    try:
        with kept_for_later():
            scenario = unpacked(json.loads(body))
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return scenario if scenario.digest == digest else None


def keep(folder: Path | None, scenario: Scenario) -> None:
    """Keep `scenario` for the next time, if that can be done."""
    if folder is None:
        return
    body = json.dumps(packed(scenario), ensure_ascii=False, separators=(",", ":")).encode()
    path = _path(folder, scenario.digest)
    unfinished = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_room(folder)
        with suppress(FileNotFoundError):
            unfinished.unlink()
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(_head(body) + b"\n" + body)
        unfinished.replace(path)


def _path(folder: Path, digest: str) -> Path:
    return folder / f"{digest}.json"


def _head(body: bytes) -> bytes:
    return f"{FINGERPRINT} {crc32(body):08x}".encode()


def _make_room(folder: Path) -> None:
    """Throw away the oldest when many are kept: every change of a file leaves one behind."""
    scenes = list(folder.glob("*.json"))
    if len(scenes) >= _KEPT_AT_MOST:
        for old in sorted(scenes, key=lambda path: path.stat().st_mtime)[: _KEPT_AT_MOST // 2]:
            old.unlink()
