"""The broken files beside this one, and what has to be said about each."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Broken:
    """One broken file. `expected` holds the place, the sentence and the repaired line of its problem."""

    code: str
    data: bytes
    expected: dict[str, Any]


def broken(code: str) -> Broken:
    expected = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    data = (FOLDER / f"{code}.yaml").read_bytes()
    grown = expected.pop("grown by", None)  # a large file is kept as its beginning and what to repeat after it
    if grown:
        start, rest = (grown["line"], grown["rest"]) if "rest" in grown else ("", grown["line"])
        data += (start + rest * grown["times"] + grown.get("end", "")).encode()
    return Broken(code, data, expected)


def codes() -> Iterator[str]:
    """The codes that have a broken file."""
    return (path.stem for path in sorted(FOLDER.glob("*.yaml")))
