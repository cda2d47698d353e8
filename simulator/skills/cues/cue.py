"""What a cue is: a named sign in a reply, with the reason that a player is given for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from simulator.skills.reading import Reading


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in the words `first` to `last` (not included); `sentence` is -1 where it holds for the whole reply."""

    cue: str
    first: int
    last: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign in the words. Where `taken_back` is false it does not count in a negation or in another mouth."""

    name: str
    because: str
    phrases: str = ""
    taken_back: bool = True


Sense = Callable[[Reading], Iterable[Hit]]
"""Finds cues that are not phrases: forms, lengths, what is shared with the line."""


def whole(cue: str) -> Hit:
    """A hit that holds for the reply as a whole and has no words of its own."""
    return Hit(cue, 0, 0, -1)
