"""Opening the journal's file: made private, recognized before it is touched, and set to lose nothing.

A rollback journal with synchronous EXTRA makes every commit safe on the disk when it returns, and can be read from a
read-only home. `secure_delete` overwrites what is deleted.
"""

import errno
import os
import sqlite3
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from simulator.journal.tables import MIGRATIONS
from simulator.journal.trouble import (
    DamagedJournalError,
    DiskFullError,
    EmptyJournalError,
    ForeignFileError,
    JournalError,
    NewerJournalError,
    NotAFileError,
    ReadOnlyError,
    explained,
)

APPLICATION_ID = 0x52485253
"""Written in the file's header, so that no other program's database is taken for a journal."""

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_BUSY_SECONDS = 5
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def connect(path: Path | None) -> sqlite3.Connection:
    """A connection to the journal at `path`, made first if there is none; to one in memory if `path` is None.

    Raises a `JournalError`; the file is then as it was.
    """
    if path is None:
        db = _connection(":memory:")
        make_tables(db)
        return db
    if not _exists(path):
        _make(path)
    _recognize(path)
    with suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
    try:
        db = _connection(str(path))
        version_of(db)
    except sqlite3.Error as error:
        raise explained(error, str(path)) from error
    return db


def version_of(db: sqlite3.Connection) -> int:
    """How many migrations the journal has had."""
    found = db.execute("PRAGMA user_version").fetchone()
    return int(found[0])


def make_tables(db: sqlite3.Connection) -> None:
    """Bring an empty database to the newest version, in one transaction."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(db)


def migrate(db: sqlite3.Connection) -> None:
    """Bring the journal to the newest version, in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    try:
        for step in MIGRATIONS[version_of(db) :]:
            for statement in step:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def private_folder(folder: Path) -> None:
    """Make `folder` and those above it, as far as they are missing, for the owner alone under any umask."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
            one.chmod(0o700)
    except OSError as error:
        raise unusable(error, folder) from error


def private_file(folder: Path) -> Path:
    """A new empty file in `folder`, for the owner alone, with a name of its own."""
    handle, name = tempfile.mkstemp(prefix=".unfinished-", suffix=".db", dir=folder)
    os.fchmod(handle, 0o600)
    os.close(handle)
    return Path(name)


def _connection(name: str) -> sqlite3.Connection:
    db = sqlite3.connect(name, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    # Damaged letters are left to the checksums, which say where they are.
    db.text_factory = lambda raw: raw.decode("utf-8", "replace")
    for pragma in (
        "trusted_schema = OFF",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
    ):
        db.execute(f"PRAGMA {pragma}")
    return db


def _exists(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except OSError as error:
        raise unusable(error, path) from error


def _make(path: Path) -> None:
    """A journal is made whole beside its place and then linked there.

    So an empty file is never one of ours, and of two programs that start at once one makes it and both use it.
    """
    private_folder(path.parent)
    try:
        made = private_file(path.parent)
    except OSError as error:
        raise unusable(error, path) from error
    try:
        db = _connection(str(made))
        make_tables(db)
        db.close()
        _put_in_place(made, path)
    except sqlite3.Error as error:
        raise explained(error, str(path)) from error
    except OSError as error:
        raise unusable(error, path) from error
    finally:
        made.unlink(missing_ok=True)


def _put_in_place(made: Path, path: Path) -> None:
    try:
        os.link(made, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            made.rename(path)


def _recognize(path: Path) -> None:
    """Look at the file's header before SQLite does, which would take an empty file for a new database."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAFileError(f"The journal should be the file {path}, but that is a folder or a device.")
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise unusable(error, path) from error
    if not header:
        raise EmptyJournalError(f"The journal {path} is empty, and it should not be.")
    if not any(header) or (len(header) < _HEADER and header.startswith(_MAGIC)):
        raise DamagedJournalError(f"The journal {path} is damaged.")
    if not header.startswith(_MAGIC) or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ForeignFileError(f"The file {path} is not a journal of rehearse.")
    if int.from_bytes(header[60:64], "big") > len(MIGRATIONS):
        raise NewerJournalError(f"The journal {path} was written by a newer rehearse.")
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise ReadOnlyError(f"The journal {path} may be read but not written.")


def unusable(error: OSError, path: Path) -> JournalError:
    """What `error`, met with the file at `path`, means for the player."""
    if isinstance(error, IsADirectoryError | NotADirectoryError | FileExistsError):
        return NotAFileError(f"The journal should be the file {path}, but something else stands there.")
    if isinstance(error, FileNotFoundError):
        return NotAFileError(f"The journal should be the file {path}, but nothing can be kept there.")
    if error.errno in _NO_ROOM:
        return DiskFullError(f"There is no room for the journal {path}.")
    return ReadOnlyError(f"The journal {path} cannot be opened or made ({error.strerror}).")
