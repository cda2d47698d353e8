"""The journal as a file in the player's hands: written as JSON, read back without trusting it.

A file is taken over whole or not at all. Rows are known by their tokens, so that taking a file over twice, or into a
journal that has some of it, adds nothing twice.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from simulator.clean import clean
from simulator.journal.plain import marks_of
from simulator.journal.store import as_kept
from simulator.journal.tables import ANSWERS, REHEARSALS, SCRIPTS, SETTINGS, Value
from simulator.journal.vetting import AS_JSON, FORMAT, TIMES, VERSION, odd

_NOT_SHARED = ("keep",)
"""Settings that belong to this computer."""


def exported(db: sqlite3.Connection, now: str) -> dict[str, Any]:
    """Everything in the journal as plain data, with a version."""
    scripts = [
        {"digest": digest, "name": name, "source": _bytes(source).decode("utf-8", "surrogateescape")}
        for digest, name, source in (row.values() for row in SCRIPTS.rows(db))
    ]
    return {
        FORMAT: VERSION,
        "exported": now,
        "rehearsals": list(REHEARSALS.rows(db)),
        "answers": list(ANSWERS.rows(db)),
        "scripts": scripts,
        "settings": {str(row["key"]): row["value"] for row in SETTINGS.rows(db) if row["key"] not in _NOT_SHARED},
    }


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def take_over(db: sqlite3.Connection, found: Mapping[str, Any], words: bool) -> int:
    """Add what is new in an exported file, inside a transaction of the caller's; how many rehearsals that are."""
    for row in found["scripts"]:
        source = row["source"].encode("utf-8", "surrogateescape")
        if not db.execute("SELECT 1 FROM scripts WHERE digest = ?", (row["digest"],)).fetchone():
            SCRIPTS.insert(db, {"digest": row["digest"], "name": clean(row["name"]), "source": source})
    numbers, new = _take_rehearsals(db, found["rehearsals"], words)
    answers = _take_answers(db, found["answers"], numbers, words)
    for row in found["rehearsals"]:
        if row["id"] in new:
            _set_head(db, numbers[row["id"]], answers.get(row["head"], 0) if row["head"] is not None else None)
    for key, value in found["settings"].items():
        known = db.execute("SELECT 1 FROM settings WHERE key = ?", (clean(key),)).fetchone()
        if not known and key not in _NOT_SHARED:
            SETTINGS.insert(db, {"key": clean(key), "value": clean(value)})
    db.execute("DELETE FROM scripts WHERE digest NOT IN (SELECT digest FROM rehearsals)")
    return len(new)


def _set_head(db: sqlite3.Connection, rehearsal: int, head: int | None) -> None:
    mine = "SELECT 1 FROM answers WHERE id = ? AND rehearsal = ? AND supersedes IS NULL"
    if head is not None and not db.execute(mine, (head, rehearsal)).fetchone():
        raise odd("rehearsals")
    REHEARSALS.update(db, rehearsal, {"head": head})


def _take_rehearsals(
    db: sqlite3.Connection, rows: Iterable[dict[str, Any]], words: bool
) -> tuple[dict[int, int], set[int]]:
    """The number here of each rehearsal of the file, and which of them are new."""
    numbers: dict[int, int] = {}
    new: set[int] = set()
    for row in rows:
        known = db.execute("SELECT id FROM rehearsals WHERE token = ?", (row["token"],)).fetchone()
        if known:
            numbers[row["id"]] = known[0]
            continue
        plain = _stored(row, REHEARSALS.columns) | {"head": None, "words_kept": int(words and row["words_kept"])}
        numbers[row["id"]] = REHEARSALS.insert(db, plain)
        new.add(row["id"])
    return numbers, new


def _take_answers(
    db: sqlite3.Connection, rows: Iterable[dict[str, Any]], numbers: Mapping[int, int], words: bool
) -> dict[int, int]:
    """The number here of each answer of the file. An answer follows only answers of its own rehearsal before it."""
    answers: dict[int, int] = {}
    belongs: dict[int, int] = {}
    for row in rows:
        mine = numbers.get(row["rehearsal"])
        before = [row[name] for name in ("parent", "supersedes") if row[name] is not None]
        if mine is None or any(belongs.get(one) != mine for one in before) or row["id"] in belongs:
            raise odd("answers")
        belongs[row["id"]] = mine
        known = db.execute("SELECT id, rehearsal FROM answers WHERE token = ?", (row["token"],)).fetchone()
        if known:
            if known[1] != mine:
                raise odd("answers")
            answers[row["id"]] = known[0]
            continue
        plain = _stored(row, ANSWERS.columns) | {"rehearsal": mine}
        plain |= {name: answers.get(row[name]) for name in ("parent", "supersedes")}
        if not words:
            bare = [[mark.skill, mark.confidence, []] for mark in marks_of(row["marks"])]
            plain |= {"text": None, "given_by": "", "marks": json.dumps(bare)}
        answers[row["id"]] = ANSWERS.insert(db, plain)
    return answers


def _stored(row: Mapping[str, Any], names: Iterable[str]) -> dict[str, Value]:
    return {name: _cleaned(name, row[name]) for name in names}


def _cleaned(name: str, value: Any) -> Value:
    """A value of a file that anybody may have written, safe for a terminal. Clean text stays as it is."""
    if name in AS_JSON:
        return json.dumps(_deep_clean(json.loads(value)))
    if name in TIMES and value is not None:
        return as_kept(datetime.fromisoformat(value))
    return clean(value) if isinstance(value, str) else value


def _deep_clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_deep_clean(item) for item in value]
    return {clean(key): _deep_clean(item) for key, item in value.items()} if isinstance(value, dict) else value
