"""The coach: from a shelf of scenarios and a journal to a rehearsal that can be sat through."""

from collections.abc import Callable, Sequence
from typing import Literal, Protocol

from simulator.coach.keeping import Beginning, Keeper, KeepNothing, Kept, Script
from simulator.coach.sitting import Sitting
from simulator.coach.trail import Trail
from simulator.coach.words import WORDS
from simulator.feedback import Judge
from simulator.rehearsal import Manner, Rehearsal, replay, start, steps
from simulator.scenario.model import Scenario

Keeping = Literal["words", "counts", "nothing"]
"""What is kept of a rehearsal: everything typed, only what was heard in it, or nothing."""

EVERY_SEAT, NO_SEAT = "both", "none"


class SeatError(ValueError):
    """A seat that cannot be taken; the message is a sentence for the player."""


class Shelf(Protocol):
    """Where scenarios come from."""

    def script(self, name: str) -> Script:
        """The scenario of that name, or at that path. Raises the shelf's own error if it cannot be played."""
        ...

    def again(self, name: str, source: bytes) -> Script:
        """The scenario as it was, from a kept copy of its file."""
        ...


class Journal(Keeper, Protocol):
    """A keeper that can also tell what it keeps."""

    def unfinished(self) -> Kept | None:
        """The newest rehearsal that was begun and neither ended nor stopped."""
        ...

    def kept(self, number: int) -> Kept:
        """One rehearsal. Raises `KeepingError` if it is not there."""
        ...


class Coach:
    """Seats people at scenarios. Judge, shelf, journal and dice are passed in."""

    def __init__(self, shelf: Shelf, journal: Journal, judge: Judge, dice: Callable[[], int]) -> None:
        self.shelf, self.journal, self.judge, self.dice = shelf, journal, judge, dice

    def sit(
        self,
        name: str,
        seat: str = "",
        manner: Manner = "mixed",
        seed: int | None = None,
        at: str = "",
        unsaved: bool = False,
    ) -> Sitting:
        """A new rehearsal of the scenario `name`, for whoever plays `seat`. Raises `SeatError` or the shelf's error."""
        script = self.shelf.script(name)
        scenario = script.scenario
        persons = seated(scenario, seat)
        if at and at not in scenario.beat_at:
            raise SeatError(f"There is no beat “{at}” in this scene.{_near(at, list(scenario.beat_at))}")
        seed = self.dice() if seed is None else seed
        beginning = Beginning(script.name, scenario.title, scenario.digest, script.source, persons, seed, manner, at)
        keeper: Keeper = KeepNothing() if unsaved or not persons else self.journal
        rehearsal = start(scenario, persons, seed, manner, at)
        return Sitting(rehearsal, Trail(keeper, beginning), self.judge, WORDS)

    def sit_again(self, kept: Kept) -> Sitting:
        """The kept rehearsal, where it stands; with the file as it was, and the marks that were kept."""
        first = kept.beginning
        scenario = self.shelf.again(first.scenario, first.source).scenario
        rehearsal = start(scenario, first.persons, first.seed, first.manner, first.at)
        rehearsal = replay(rehearsal, (answer for _, answer, _ in kept.path))
        trail = Trail(self.journal, first, kept.number)
        for step, (number, _, ratings) in zip(steps(rehearsal)[1:], kept.path, strict=True):
            trail.recall(step, number, ratings)
        return Sitting(rehearsal, trail, self.judge, WORDS)

    def unfinished(self) -> Kept | None:
        """The rehearsal that was left in the middle, if there is one."""
        return self.journal.unfinished()


def seated(scenario: Scenario, seat: str = "") -> tuple[str, ...]:
    """The roles that people play when `seat` (a role, `both`, `none`, or the usual one) is taken."""
    seats = scenario.seats
    wanted = seat.strip() or scenario.you_play or next(iter(seats), NO_SEAT)
    if wanted.casefold() == NO_SEAT:
        return ()
    if wanted.casefold() == EVERY_SEAT:
        return seats
    found = next((role for role in seats if role.casefold() == wanted.casefold()), None)
    if found is None:
        raise SeatError(
            f"“{wanted}” has no replies to give in this scene. Seats: {', '.join((*seats, 'both', 'none'))}."
        )
    return (found,)


def scripted_silence(rehearsal: Rehearsal) -> tuple[str, ...]:
    """The roles left to the script for which the author wrote no lines; they would keep silent."""
    asks = [beat.ask for beat in rehearsal.scenario.beats if beat.ask]
    mute = {role for ask in asks for role in ask.roles if role not in ask.wordings or not ask.wordings[role].every()}
    return tuple(role for role in rehearsal.scenario.seats if role in mute and role not in rehearsal.persons)


def _near(name: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    return f" Did you mean “{close[0]}”?" if close else f" Beats: {', '.join(known)}."
