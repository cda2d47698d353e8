"""What can be wrong with a journal: for each cause a class of its own, with a sentence for the player and a way on."""

import sqlite3

WAY_ON = "You can practice without saving."


class JournalError(Exception):
    """Something could not be kept or read; the message is a sentence for the player, with a way on."""

    way_on = WAY_ON

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} {self.way_on}".rstrip())
        self.sentence = sentence


class NewerJournalError(JournalError):
    """The journal was written by a newer version of the program; it is left as it is."""

    way_on = "Update rehearse to read it, or practice without saving until then."


class DamagedJournalError(JournalError):
    """The journal is damaged; the file is left as it is, so that nothing more is lost."""

    way_on = "It is left as it is. Practice without saving, or put the newest copy back: rehearse backup --put-back."


class EmptyJournalError(DamagedJournalError):
    """An empty file stands where the journal was."""


class ForeignFileError(JournalError):
    """The file is not a journal of this program; it is left as it is."""

    way_on = "It is left as it is. Move it away, or practice without saving."


class NotAFileError(JournalError):
    """Where the journal should be stands a folder, a device, or nothing that can hold it."""

    way_on = "Move it away, or practice without saving."


class ReadOnlyError(JournalError):
    """The folder or the file may not be written."""


class DiskFullError(JournalError):
    """There is no room left; what was kept before is safe."""

    way_on = "Make room and try again, or practice without saving."


class DiskTroubleError(JournalError):
    """The disk refused to read or write; what was kept before is safe as far as the disk is."""


class LockedError(JournalError):
    """Another program holds the journal."""

    way_on = "Close the other window and try again, or practice without saving."


class GoneError(JournalError):
    """The rehearsal or answer is not, or no longer, in the journal."""

    way_on = ""


class ImportRefusedError(JournalError):
    """A file to import is not what it should be; nothing of it was taken over."""

    way_on = "Nothing was taken over."


def explained(error: sqlite3.Error, place: str) -> JournalError:
    """What `error`, met with the journal at `place`, means for the player."""
    if isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError:
        kind, sentence = _BY_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, _UNKNOWN)
        return kind(sentence.format(place=place))
    return DamagedJournalError(f"The journal {place} holds something that does not belong there.")


_UNKNOWN: tuple[type[JournalError], str] = (DiskTroubleError, "The journal {place} cannot be used just now.")
_BY_CODE: dict[int, tuple[type[JournalError], str]] = {
    sqlite3.SQLITE_FULL: (DiskFullError, "The disk is full, so this could not be kept in {place}."),
    sqlite3.SQLITE_READONLY: (ReadOnlyError, "The journal {place} may not be written here."),
    sqlite3.SQLITE_BUSY: (LockedError, "Another program is using the journal {place}."),
    sqlite3.SQLITE_LOCKED: (LockedError, "Another program is using the journal {place}."),
    sqlite3.SQLITE_CANTOPEN: (ReadOnlyError, "The journal {place} cannot be opened or made."),
    sqlite3.SQLITE_PERM: (ReadOnlyError, "The journal {place} may not be opened."),
    sqlite3.SQLITE_IOERR: (DiskTroubleError, "The disk did not read or write the journal {place}."),
    sqlite3.SQLITE_CORRUPT: (DamagedJournalError, "The journal {place} is damaged."),
    sqlite3.SQLITE_NOTADB: (DamagedJournalError, "The journal {place} is damaged."),
}
