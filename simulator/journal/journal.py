"""The journal: rehearsals and the answers given in them, each safe on the disk before anybody goes on.

A rehearsal is a tree of answers, and `head` says where it stands. Going back, trying again and "what if" move the
head; an amendment is a row of its own. Nothing is overwritten, and rows are in the order they came, whatever the
clock says.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from simulator.journal.backups import back_up, backup_folder, clear_backups, forget_in_backups
from simulator.journal.opening import connect, migrate, version_of
from simulator.journal.plain import answer_of, beginning_row, given_row, judged_row, rehearsal_of, storable
from simulator.journal.private import read_whole, write_privately
from simulator.journal.removing import remove
from simulator.journal.rows import Beginning, Counts, Given, Keep, Kept, KeptAnswer, KeptRehearsal
from simulator.journal.sharing import exported, take_over
from simulator.journal.store import KEEP, Clock, Store, as_kept
from simulator.journal.tables import ANSWERS, MIGRATIONS, REHEARSALS, SCRIPTS, Value
from simulator.journal.trouble import DamagedJournalError, GoneError, ImportRefusedError
from simulator.journal.vetting import LARGEST, read_exported

__all__ = ["Clock", "Journal", "open_journal"]


class Journal(Store):
    """What was practiced, kept. Every method may raise a `JournalError`; what it did is safe when it returns."""

    # A rehearsal

    def begin(self, beginning: Beginning, source: bytes = b"") -> int:
        """Keep that a rehearsal has begun, with the scenario file as it is now; its number (0: nothing is kept)."""
        if self.keep == "nothing":
            return 0
        with self.writing() as db:
            known = self._key_of(REHEARSALS.name, beginning.token)
            if known is not None:
                return known
            if not db.execute("SELECT 1 FROM scripts WHERE digest = ?", (beginning.digest,)).fetchone():
                name = storable(beginning.scenario)
                SCRIPTS.insert(db, {"digest": beginning.digest, "name": name, "source": source})
            words_kept = int(self.keep != "counts")
            later: dict[str, Value] = {"started": self.now(), "ending": "", "words_kept": words_kept}
            return REHEARSALS.insert(db, beginning_row(beginning) | {"token": _named(beginning.token)} | later)

    def add(self, rehearsal: int, parent: int | None, given: Given) -> int:
        """Keep an answer that follows `parent` (None: the start), where the rehearsal then stands; its number.

        Given the same token again, it finds the answer that is there.
        """
        if self._unkept(rehearsal):
            return 0
        with self.writing() as db:
            known = self._key_of(ANSWERS.name, given.token)
            if known is not None:
                return known
            words = self.keep == "words" and self._row(rehearsal).words_kept
            placed: dict[str, Value] = {"rehearsal": rehearsal, "parent": parent, "at": self.now()}
            placed["number"] = 1 if parent is None else int(str(self._answer(parent, rehearsal)["number"])) + 1
            added = ANSWERS.insert(db, given_row(given, words) | {"token": _named(given.token)} | placed)
            REHEARSALS.update(db, rehearsal, {"head": added})
            return added

    def amend(self, answer: int, given: Given) -> None:
        """Keep what an answer is now taken to show, and the rule that fires for it; what was said stays as it is."""
        if self._unkept(answer):
            return
        with self.writing() as db:
            row = self._answer(answer)
            words = self.keep == "words" and self._row(int(str(row["rehearsal"]))).words_kept
            same = {name: row[name] for name in ("rehearsal", "parent", "number", "role", "given_by", "scripted")}
            changed: dict[str, Value] = {"token": uuid4().hex, "text": None, "supersedes": answer, "at": self.now()}
            ANSWERS.insert(db, same | judged_row(given, words) | changed)

    def move_head(self, rehearsal: int, answer: int | None) -> None:
        """Keep that the rehearsal now stands after `answer` (None: at the start); nothing given since is removed."""
        if self._unkept(rehearsal):
            return
        with self.writing() as db:
            self._row(rehearsal)
            if answer is not None:
                self._answer(answer, rehearsal)
            REHEARSALS.update(db, rehearsal, {"head": answer, "ended": None, "ending": ""})

    def finish(self, rehearsal: int, ending: str) -> None:
        """Keep that `ending` was reached; an empty one says that the player stopped for good."""
        if rehearsal == 0:
            return
        with self.writing() as db:
            self._row(rehearsal)
            REHEARSALS.update(db, rehearsal, {"ended": self.now(), "ending": storable(ending)})

    def forget(self, rehearsal: int) -> None:
        """Remove the rehearsal and everything typed in it, from the backups too. Forgetting twice does no harm."""
        if rehearsal == 0:
            return
        with self.writing() as db:
            row = db.execute("SELECT token FROM rehearsals WHERE id = ?", (rehearsal,)).fetchone()
            remove(db, "id = ?", (rehearsal,))
        if row and self.path:
            forget_in_backups(self.path, row[0])

    # What is there

    def unfinished(self) -> KeptRehearsal | None:
        """The newest rehearsal that was begun and neither ended nor stopped."""
        found = self._rehearsals("ended IS NULL", order="id DESC LIMIT 1")
        return found[0] if found else None

    def load(self, rehearsal: int) -> Kept:
        """One rehearsal with all its answers, as last amended. Raises `GoneError` if it is not there."""
        with self.reading() as db:
            found = self._row(rehearsal)
            source = next(SCRIPTS.rows(db, "digest = ?", (found.beginning.digest,)), {})
            return Kept(found, self._answers(rehearsal), bytes(source.get("source") or b""))  # type: ignore[arg-type]

    def rehearsals(self) -> tuple[KeptRehearsal, ...]:
        """Every rehearsal, in the order they were begun."""
        return self._rehearsals("1")

    def every(self) -> Iterator[Kept]:
        """Every rehearsal with its answers, without the scenario files."""
        for found in self.rehearsals():
            with self.reading():
                answers = self._answers(found.id)
            yield Kept(found, answers)

    def counts(self) -> Counts:
        """How much is in the journal."""
        with self.reading() as db:
            counted = db.execute(
                "SELECT (SELECT count(*) FROM rehearsals), (SELECT count(*) FROM rehearsals WHERE ending != ''),"
                " (SELECT count(*) FROM answers WHERE supersedes IS NULL AND NOT scripted)"
            ).fetchone()
            return Counts(*counted)

    # In the player's own hands

    def export(self, file: Path) -> None:
        """Write everything to `file` as JSON, for its owner alone."""
        with self.reading() as db:
            data = json.dumps(exported(db, self.now()), indent=1).encode()
        write_privately(file, data)

    def import_(self, file: Path) -> int:
        """Take over what is new in an exported file, all of it or nothing; how many rehearsals that is."""
        found = read_exported(read_whole(file, LARGEST))
        if self.keep == "nothing":
            raise ImportRefusedError("You chose to keep nothing; change that first.")
        with self.writing() as db:
            return take_over(db, found, self.keep == "words")

    def purge(self, before: datetime | None = None) -> int:
        """Remove every rehearsal (or those begun before a time) for good, with all backups; how many that were.

        No typed word of theirs stays in any file of the folder. Without `before`, settings go too, all but the choice
        of what is kept.
        """
        with self.writing() as db:
            if before is None:
                removed = remove(db, "1")
                db.execute("DELETE FROM settings WHERE key != ?", (KEEP,))
            else:
                removed = remove(db, "started < ?", (as_kept(before),))
        with self.reading() as db:
            db.execute("VACUUM")
        if self.path:
            clear_backups(self.path)
            if before is not None:
                self.backup()
        return removed

    def backup(self) -> Path | None:
        """Copy the journal beside itself, and let go of the oldest copies; None if it is in memory."""
        if self.path is None:
            return None
        with self.reading() as db:
            return back_up(db, self.path, self.clock())

    def paths(self) -> tuple[Path, ...]:
        """The file and the folder in which everything is kept; empty if it is in memory."""
        return (self.path, backup_folder(self.path)) if self.path else ()

    def _unkept(self, number: int) -> bool:
        return number == 0 or self.keep == "nothing"

    def _key_of(self, table: str, token: str) -> int | None:
        found = self.db.execute(f"SELECT id FROM {table} WHERE token = ?", (token,)).fetchone()  # noqa: S608
        return found[0] if found and token else None

    def _row(self, rehearsal: int) -> KeptRehearsal:
        for row in REHEARSALS.rows(self.db, "id = ?", (rehearsal,)):
            return rehearsal_of(row)
        raise GoneError("This rehearsal is not in the journal any more.")

    def _rehearsals(self, where: str, order: str = "id") -> tuple[KeptRehearsal, ...]:
        with self.reading() as db:
            return tuple(rehearsal_of(row) for row in REHEARSALS.rows(db, where, order=order))

    def _answer(self, answer: int, rehearsal: int | None = None) -> dict[str, Value]:
        for row in ANSWERS.rows(self.db, "id = ? AND supersedes IS NULL", (answer,)):
            if rehearsal is None or row["rehearsal"] == rehearsal:
                return row
        raise GoneError("This answer is not in the journal any more.")

    def _answers(self, rehearsal: int) -> tuple[KeptAnswer, ...]:
        rows = list(ANSWERS.rows(self.db, "rehearsal = ?", (rehearsal,), order="id"))
        again: dict[Value, dict[str, Value]] = {row["supersedes"]: row for row in rows}
        return tuple(answer_of(row, again.get(row["id"])) for row in rows if row["supersedes"] is None)


def open_journal(path: Path | None, clock: Clock, keep: Keep | None = None) -> Journal:
    """The journal at `path`, made first if there is none; one in memory if `path` is None or nothing is kept.

    `keep` goes before what the player chose. Raises a `JournalError`; the file is then as it was.
    """
    where = None if keep == "nothing" else path
    journal = Journal(connect(where), where, clock, None if keep == "nothing" else keep)
    with journal.reading() as db:
        if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise DamagedJournalError(f"The journal {where} is damaged.")
        if version_of(db) < len(MIGRATIONS):
            journal.backup()
            migrate(db)
    return journal


def _named(token: str) -> str:
    return token or uuid4().hex
