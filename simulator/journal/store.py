"""The connection to the journal's file: transactions that are safe when they return, and settings."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from simulator.journal.opening import unusable
from simulator.journal.plain import storable
from simulator.journal.rows import KEEPS, Keep
from simulator.journal.tables import SETTINGS
from simulator.journal.trouble import explained

Clock = Callable[[], datetime]

KEEP = "keep"
"""The setting that holds the player's choice of what is kept."""


class Store:
    """An open journal, as far as it does not know what a rehearsal is."""

    def __init__(self, db: sqlite3.Connection, path: Path | None, clock: Clock, keep: Keep | None = None) -> None:
        self.db, self.path, self.clock, self._held = db, path, clock, keep
        self._lock = RLock()

    @property
    def keep(self) -> Keep:
        """What is kept from now on; words, where nobody was asked yet."""
        return self._held or self.keep_choice() or "words"

    def keep_choice(self) -> Keep | None:
        """What the player chose to have kept; None if they were not asked yet."""
        chosen = self.setting(KEEP)
        return next((keep for keep in KEEPS if keep == chosen), None)

    def choose_keep(self, choice: Keep) -> None:
        """Keep the player's choice of what is kept from now on; what is in the journal stays."""
        self.settle(KEEP, choice)

    def setting(self, key: str) -> str:
        """A setting; empty if it was never settled."""
        with self.reading() as db:
            return next((str(row["value"]) for row in SETTINGS.rows(db, "key = ?", (key,))), "")

    def settle(self, key: str, value: str) -> None:
        """Keep a setting; an empty value takes it away."""
        with self.writing() as db:
            db.execute("DELETE FROM settings WHERE key = ?", (key,))
            if value:
                SETTINGS.insert(db, {"key": key, "value": storable(value)})

    def close(self) -> None:
        """Let go of the file. Everything is safe already."""
        with self._lock:
            self.db.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept, or nothing. It waits for other programs before it reads anything."""
        with self._lock, self._explaining():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for a look."""
        with self._lock, self._explaining():
            yield self.db

    def now(self) -> str:
        """The time of the clock that was passed in, as it is kept."""
        return as_kept(self.clock())

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, str(self.path or "in memory")) from error
        except OSError as error:
            raise unusable(error, self.path or Path("in memory")) from error


def as_kept(time: datetime) -> str:
    """A time as it is kept: in UTC, so that texts compare as times do."""
    if time.tzinfo is None:
        raise ValueError("times must have a time zone")
    return time.astimezone(UTC).isoformat(timespec="microseconds")
