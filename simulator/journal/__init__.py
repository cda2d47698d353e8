"""What was practiced, kept: safe on the disk at every turn, in the player's own hands, and gone when they say so."""

from simulator.journal.backups import backups, erase, put_back, set_aside
from simulator.journal.journal import Clock, Journal, open_journal
from simulator.journal.rows import KEEPS, Beginning, Counts, Given, Keep, Kept, KeptAnswer, KeptRehearsal
from simulator.journal.trouble import (
    DamagedJournalError,
    DiskFullError,
    DiskTroubleError,
    EmptyJournalError,
    ForeignFileError,
    GoneError,
    ImportRefusedError,
    JournalError,
    LockedError,
    NewerJournalError,
    NotAFileError,
    ReadOnlyError,
)

__all__ = [
    "KEEPS",
    "Beginning",
    "Clock",
    "Counts",
    "DamagedJournalError",
    "DiskFullError",
    "DiskTroubleError",
    "EmptyJournalError",
    "ForeignFileError",
    "Given",
    "GoneError",
    "ImportRefusedError",
    "Journal",
    "JournalError",
    "Keep",
    "Kept",
    "KeptAnswer",
    "KeptRehearsal",
    "LockedError",
    "NewerJournalError",
    "NotAFileError",
    "ReadOnlyError",
    "backups",
    "erase",
    "open_journal",
    "put_back",
    "set_aside",
]
