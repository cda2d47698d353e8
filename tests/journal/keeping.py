"""Journals to test with: a clock that ticks, a rehearsal, answers in a line."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from simulator.feedback import Evidence, Mark
from simulator.journal import Beginning, Given, Journal, open_journal

BEGINNING = Beginning("a-rotten-day", "A rotten day", "d" * 64, ("Kim",), seed=7)
SOURCE = b"title: A rotten day\n"
WORDS = "zanzibar marmalade"


def ticking(start: datetime = datetime(2026, 5, 1, 12, tzinfo=UTC)) -> Callable[[], datetime]:
    ticks = count()
    return lambda: start + timedelta(minutes=next(ticks))


def given(text: str | None = WORDS, token: str = "") -> Given:
    marks = (Mark("validation", 0.75, (Evidence(0, 8, f"“{text}” says so"),)),)
    return Given(
        "Kim", text, marks, "Kim", "met", {"validation": "met"}, "1", judge="cues-1", token=token
    )  # fmt: skip


def opened(path: Path | None, **options: object) -> Journal:
    return open_journal(path, ticking(), **options)  # type: ignore[arg-type]


def filled(path: Path | None, replies: int = 3, **options: object) -> tuple[Journal, int]:
    journal = opened(path, **options)
    rehearsal = journal.begin(BEGINNING, SOURCE)
    parent = None
    for number in range(replies):
        parent = journal.add(rehearsal, parent, given(f"{WORDS} {number}"))
    return journal, rehearsal


def holding(folder: Path, word: str) -> list[Path]:
    """The files anywhere in `folder` in which `word` can be read."""
    raw = word.encode()
    return [file for file in folder.rglob("*") if file.is_file() and raw in file.read_bytes()]
