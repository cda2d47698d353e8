"""Backups: whole copies of the journal in a folder beside it, made safely while it is in use, a few kept."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from simulator.journal.opening import private_file, private_folder
from simulator.journal.removing import remove
from simulator.journal.tables import TABLES
from simulator.journal.trouble import DamagedJournalError, GoneError

KEPT = 5
"""So many backups are kept; the oldest makes room for the newest."""


def backup_folder(path: Path) -> Path:
    """Where the backups of the journal at `path` lie."""
    return path.parent / "backups"


def backups(path: Path) -> tuple[Path, ...]:
    """The backups of the journal at `path`, the oldest first."""
    return tuple(sorted(backup_folder(path).glob(f"{path.stem}-*.db")))


def back_up(db: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """Copy the journal beside itself; the copy is whole and sound before an older one is let go of."""
    folder = backup_folder(path)
    private_folder(folder)
    made = private_file(folder)
    try:
        with closing(sqlite3.connect(made, isolation_level=None)) as copy:
            db.backup(copy)
            sound(copy)
        with made.open("rb") as written:
            os.fsync(written.fileno())
        there = _free_name(path, now)
        made.replace(there)
    finally:
        made.unlink(missing_ok=True)
    for old in backups(path)[:-KEPT]:
        old.unlink(missing_ok=True)
    return there


def sound(db: sqlite3.Connection) -> None:
    """Look at every page and every row. Raises `DamagedJournalError` or sqlite3's error."""
    if db.execute("PRAGMA quick_check").fetchone() != ("ok",):
        raise DamagedJournalError("The journal is damaged.")
    for table in TABLES:
        for _ in table.rows(db):
            pass


def forget_in_backups(path: Path, token: str) -> None:
    """Remove one rehearsal from every backup; a backup that cannot be read is removed whole."""
    for backup in backups(path):
        try:
            with closing(sqlite3.connect(backup, isolation_level=None)) as db:
                db.execute("PRAGMA secure_delete = ON")
                db.execute("PRAGMA temp_store = MEMORY")
                if remove(db, "token = ?", (token,)):
                    db.execute("VACUUM")
        except sqlite3.Error:
            with suppress(OSError):
                backup.unlink()


def clear_backups(path: Path) -> None:
    """Remove every copy of the journal: backups, damaged ones that were set aside, half-made ones."""
    folder = backup_folder(path)
    unfinished = (*folder.glob(".unfinished-*"), *path.parent.glob(".unfinished-*"))
    for copy in (*backups(path), *path.parent.glob(f"{path.name}.set-aside-*"), *unfinished):
        copy.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def set_aside(path: Path) -> Path:
    """Move a journal that cannot be used out of the way, untouched; where it went."""
    number = 1
    while (there := path.with_name(f"{path.name}.set-aside-{number}")).exists():
        number += 1
    with suppress(FileNotFoundError):
        path.with_name(f"{path.name}-journal").rename(there.with_name(f"{there.name}-journal"))
    path.rename(there)
    return there


def erase(path: Path) -> None:
    """Remove the journal and every copy of it without looking inside: a purge where the file cannot be read."""
    clear_backups(path)
    for name in (f"{path.name}-journal", path.name):
        path.with_name(name).unlink(missing_ok=True)


def put_back(path: Path) -> Path:
    """Put the newest sound backup where the journal was; a journal that is there is set aside. The backup taken.

    Raises `GoneError` if there is no sound backup; then nothing is moved.
    """
    for backup in reversed(backups(path)):
        try:
            with closing(sqlite3.connect(backup, isolation_level=None)) as db:
                sound(db)
                made = private_file(path.parent)
                with closing(sqlite3.connect(made, isolation_level=None)) as copy:
                    db.backup(copy)
        except (sqlite3.Error, DamagedJournalError):
            continue
        if path.exists():
            set_aside(path)
        made.replace(path)
        return backup
    raise GoneError("There is no backup of the journal that can be read.")


def _free_name(path: Path, now: datetime) -> Path:
    """A name that sorts after every backup there is, even where the clock was put back."""
    number = max((int(found.stem.rpartition("-")[2]) for found in backups(path)), default=0) + 1
    return backup_folder(path) / f"{path.stem}-{now:%Y%m%d}-{number:06}.db"
