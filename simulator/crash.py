"""What is written down when the program breaks: kinds of error and places in the source, nothing a person typed."""

import os
import platform
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from simulator import __version__

BROKE = 70
"""The exit status after a crash: what sysexits.h calls an internal software error."""


def write_crash_file(error: BaseException, folder: Path | None) -> Path | None:
    """Write what may be told of `error` into `folder`, for its owner alone; None where that is not possible."""
    if folder is None:
        return None
    now = datetime.now(UTC)
    path = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write("\n".join([*_about(now), *redacted(error), ""]))
    except OSError:
        return None
    return path


def redacted(error: BaseException) -> list[str]:
    """The kinds of `error` and of those that led to it, each with the places it came through; no message, no value."""
    lines = []
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"    {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return lines


def _about(now: datetime) -> list[str]:
    # Slow to load, and wanted only here.
    from importlib.metadata import version

    return [
        f"rehearse {__version__}, Textual {version('textual')}, Python {platform.python_version()}",
        f"{platform.system()}, {now:%Y-%m-%d %H:%M} UTC",
        "This file holds kinds of error and places in the program. It holds nothing that was typed.",
        "",
    ]


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _place(filename: str) -> str:
    """The last parts of a path: a home folder bears its owner's name."""
    return "/".join(Path(filename).parts[-3:])
