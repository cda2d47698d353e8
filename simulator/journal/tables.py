"""The tables of the journal, and rows that carry a checksum, so that damage SQLite cannot see is noticed too."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from simulator.journal.trouble import DamagedJournalError

Value = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its name, its key and its other columns; the checksum comes last and covers them all."""

    name: str
    key: str
    columns: tuple[str, ...]

    def insert(self, db: sqlite3.Connection, row: Mapping[str, Value]) -> int:
        """Add `row`; the key that it got."""
        names = [name for name in (self.key, *self.columns) if name in row]
        marks = ", ".join("?" * len(names))
        made = db.execute(  # names come from this file alone
            f"INSERT INTO {self.name} ({', '.join(names)}, checksum) VALUES ({marks}, '')",  # noqa: S608
            [row[name] for name in names],
        )
        self._seal(db, "rowid = ?", (made.lastrowid,))
        return made.lastrowid or 0

    def update(self, db: sqlite3.Connection, key: Value, changed: Mapping[str, Value]) -> None:
        """Put `changed` in the row of that key."""
        settings = ", ".join(f"{name} = ?" for name in changed)
        db.execute(f"UPDATE {self.name} SET {settings} WHERE {self.key} = ?", [*changed.values(), key])  # noqa: S608
        self._seal(db, f"{self.key} = ?", (key,))

    def rows(
        self, db: sqlite3.Connection, where: str = "1", values: Sequence[Value] = (), order: str = "rowid"
    ) -> Iterator[dict[str, Value]]:
        """The rows for which `where` holds, each held against its checksum."""
        names = (self.key, *self.columns)
        asked = f"SELECT {', '.join(names)}, checksum FROM {self.name} WHERE {where} ORDER BY {order}"  # noqa: S608
        for *found, checksum in db.execute(asked, values):
            if checksum != checksum_of(found):
                raise DamagedJournalError(f"A line of the journal is damaged ({self.name} {str(found[0])[:20]}).")
            yield dict(zip(names, found, strict=True))

    def _seal(self, db: sqlite3.Connection, where: str, values: Sequence[Value]) -> None:
        names = ", ".join((self.key, *self.columns))
        row = db.execute(f"SELECT {names} FROM {self.name} WHERE {where}", values).fetchone()  # noqa: S608
        if row is not None:
            db.execute(f"UPDATE {self.name} SET checksum = ? WHERE {where}", (checksum_of(row), *values))  # noqa: S608


def checksum_of(values: Sequence[Value]) -> str:
    """A short checksum over the values of a row."""
    plain = [value.hex() if isinstance(value, bytes) else value for value in values]
    return blake2b(json.dumps(plain).encode(), digest_size=8).hexdigest()


REHEARSALS = Table(
    "rehearsals", "id",
    ("token", "scenario", "title", "digest", "seats", "seed", "wish", "mode", "beat", "started", "ended", "ending",
     "head", "words_kept"),
)  # fmt: skip
ANSWERS = Table(
    "answers", "id",
    ("token", "rehearsal", "parent", "number", "role", "given_by", "text", "marks", "rating", "ratings", "rule",
     "meant", "judge", "scripted", "supersedes", "at"),
)  # fmt: skip
SCRIPTS = Table("scripts", "digest", ("name", "source"))
SETTINGS = Table("settings", "key", ("value",))
TABLES = (REHEARSALS, ANSWERS, SCRIPTS, SETTINGS)

_REHEARSALS = """CREATE TABLE rehearsals (
    id INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL, title TEXT NOT NULL,
    digest TEXT NOT NULL, seats TEXT NOT NULL, seed TEXT NOT NULL, wish TEXT NOT NULL, mode TEXT NOT NULL,
    beat TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, ending TEXT NOT NULL, head INTEGER,
    words_kept INTEGER NOT NULL, checksum TEXT NOT NULL)"""
_ANSWERS = """CREATE TABLE answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL UNIQUE,
    rehearsal INTEGER NOT NULL REFERENCES rehearsals ON DELETE CASCADE, parent INTEGER, number INTEGER NOT NULL,
    role TEXT NOT NULL, given_by TEXT NOT NULL, text TEXT, marks TEXT NOT NULL, rating TEXT NOT NULL,
    ratings TEXT NOT NULL, rule TEXT NOT NULL, meant TEXT NOT NULL, judge TEXT NOT NULL, scripted INTEGER NOT NULL,
    supersedes INTEGER, at TEXT NOT NULL, checksum TEXT NOT NULL)"""
FIRST = (
    _REHEARSALS,
    _ANSWERS,
    "CREATE INDEX answers_of_rehearsal ON answers (rehearsal)",
    "CREATE TABLE scripts (digest TEXT PRIMARY KEY, name TEXT NOT NULL, source BLOB NOT NULL, checksum TEXT NOT NULL)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL, checksum TEXT NOT NULL)",
)
"""The first version of the tables."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (FIRST,)
"""What leads from each version to the next, in order; the version of a journal is how many of them it has had.

A step, once released, is never changed: a change is a new step.
"""
