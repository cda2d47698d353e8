"""What happens in a rehearsal, as values that a face only has to show.

Every event says whom it is `for_`: a role, or `EVERYONE`. Nothing private to a seat is for everyone before the ending.
They are named tuples since plain play has to start at once, and a frozen dataclass takes five times as long to define.
"""

from typing import NamedTuple

from simulator.feedback import Marks

EVERYONE = "all"


class Spoke(NamedTuple):
    """A role said a line; `marks` are those of a scripted reply, None for a line that is no reply."""

    role: str
    text: str
    marks: Marks | None = None
    for_: str = EVERYONE
    called: str = ""

    @property
    def name(self) -> str:
        """What the role is called on screen."""
        return self.called or self.role


class Asked(NamedTuple):
    """A reply is wanted of `role`. `attempt` is 1 for the first try; `by_script` tells who will give it."""

    role: str
    beat: str
    aim: str
    attempt: int = 1
    by_script: bool = False

    @property
    def for_(self) -> str:
        """An aim is the role's own business."""
        return self.role


class Coached(NamedTuple):
    """A note of the author's to whoever plays `role`, in place of the program's own nudge."""

    role: str
    text: str

    @property
    def for_(self) -> str:
        """A note is the role's own business."""
        return self.role


class Revealed(NamedTuple):
    """`role` (or, if it is empty, everyone) has now learned something that was hidden."""

    role: str
    text: str

    @property
    def for_(self) -> str:
        """Whoever has learned it."""
        return self.role or EVERYONE


class Branched(NamedTuple):
    """Which rule of a beat fired (its number from 1, `otherwise`, `next` or `done`), where it led, the meters then."""

    beat: str
    rule: str
    to: str
    meters: tuple[tuple[str, int], ...]
    for_: str = EVERYONE


class Ended(NamedTuple):
    """The rehearsal came to an ending."""

    name: str
    message: str
    celebrate: str
    for_: str = EVERYONE


Event = Spoke | Asked | Coached | Revealed | Branched | Ended
