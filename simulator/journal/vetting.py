"""Looking over a file to import before anything is taken from it: it may have been written by anybody."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from simulator.journal.plain import marks_of
from simulator.journal.tables import ANSWERS, REHEARSALS
from simulator.journal.trouble import ImportRefusedError

FORMAT = "rehearse-journal"
VERSION = 1
LARGEST = 64 * 1024 * 1024
_LONGEST_TEXT = 1_000_000
_NUMBERS = frozenset(("id", "rehearsal", "parent", "number", "head", "words_kept", "scripted", "supersedes"))
_MAY_BE_NULL = frozenset(("parent", "head", "supersedes", "text", "ended"))
TIMES = frozenset(("started", "ended", "at"))
AS_JSON = frozenset(("seats", "marks", "meant", "ratings"))
"""The columns that hold JSON."""


def read_exported(data: bytes) -> dict[str, Any]:
    """The plain data of an exported file, looked over from top to bottom. Raises `ImportRefusedError`."""
    if len(data) > LARGEST:
        raise ImportRefusedError("The file is too large for a journal.")
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError("The file is not a journal that rehearse has exported.") from error
    if not isinstance(found, dict) or not isinstance(found.get(FORMAT), int):
        raise ImportRefusedError("The file is not a journal that rehearse has exported.")
    if found[FORMAT] != VERSION:
        raise ImportRefusedError("The file was written by a newer rehearse; update to read it.")
    _check_rows(found, "rehearsals", (REHEARSALS.key, *REHEARSALS.columns))
    _check_rows(found, "answers", (ANSWERS.key, *ANSWERS.columns))
    _check_rows(found, "scripts", ("digest", "name", "source"))
    settings = found.get("settings")
    if not isinstance(settings, dict) or not all(isinstance(value, str) for value in settings.values()):
        raise odd("settings")
    return found


def _check_rows(found: Mapping[str, Any], part: str, names: tuple[str, ...]) -> None:
    rows = found.get(part)
    if not isinstance(rows, list):
        raise odd(part)
    for row in rows:
        if not isinstance(row, dict) or row.keys() != set(names):
            raise odd(part)
        if not all(_fits(name, value) for name, value in row.items()):
            raise odd(part)


def _fits(name: str, value: object) -> bool:
    if value is None:
        return name in _MAY_BE_NULL
    if name in _NUMBERS:
        return type(value) is int and 0 <= value < 2**62
    if not isinstance(value, str) or (len(value) > _LONGEST_TEXT and name != "source"):
        return False
    if name in TIMES:
        return _is_time(value)
    if name == "seed":
        return len(value) < 1000 and value.removeprefix("-").isdecimal() and value.isascii()
    if name in AS_JSON:
        return _is_json(name, value)
    return bool(value) or name not in ("token", "digest")


def _is_time(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).astimezone(UTC).tzinfo is not None and value[-6:] == "+00:00"
    except (ValueError, OverflowError):
        return False


def _is_json(name: str, value: str) -> bool:
    try:
        found = json.loads(value)
        if name == "marks":
            return all(
                isinstance(mark.skill, str)
                and type(mark.confidence) in (int, float)
                and 0 <= mark.confidence <= 1
                and all(type(at) is int for one in mark.evidence for at in (one.start, one.end))
                and all(isinstance(one.because, str) for one in mark.evidence)
                for mark in marks_of(value)
            )
    except (ValueError, TypeError, RecursionError):
        return False
    if name == "ratings":
        return isinstance(found, dict) and all(isinstance(rating, str) for rating in found.values())
    return isinstance(found, list) and all(isinstance(item, str) for item in found)


def odd(part: str) -> ImportRefusedError:
    """That a part of the file is not as it should be."""
    return ImportRefusedError(f"Something under “{part}” in the file is not as rehearse writes it.")
