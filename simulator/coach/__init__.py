"""Sitting through a rehearsal: what is typed goes in, what happens comes out, every reply is kept first."""

from simulator.coach.coach import Coach, Journal, Keeping, SeatError, Shelf, scripted_silence, seated
from simulator.coach.desk import Desk, Listing
from simulator.coach.happening import (
    CardShown,
    Debriefed,
    Happening,
    Left,
    Paused,
    Refused,
    Remarked,
    Replied,
    Side,
    Started,
    Told,
    Wanted,
)
from simulator.coach.keeping import Beginning, Keeper, KeepingError, KeepNothing, Kept, Script
from simulator.coach.sitting import REPLY_AT_MOST, Sitting
from simulator.coach.telling import title, why
from simulator.coach.words import ENTRIES, Entry

__all__ = [
    "ENTRIES",
    "REPLY_AT_MOST",
    "Beginning",
    "CardShown",
    "Coach",
    "Debriefed",
    "Desk",
    "Entry",
    "Happening",
    "Journal",
    "KeepNothing",
    "Keeper",
    "Keeping",
    "KeepingError",
    "Kept",
    "Left",
    "Listing",
    "Paused",
    "Refused",
    "Remarked",
    "Replied",
    "Script",
    "SeatError",
    "Shelf",
    "Side",
    "Sitting",
    "Started",
    "Told",
    "Wanted",
    "scripted_silence",
    "seated",
    "title",
    "why",
]
