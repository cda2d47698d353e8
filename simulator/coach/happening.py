"""What a face is told: events of the rehearsal, and what the coach adds to them.

A face only shows these. `for_` names the role that may see one, or everyone.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from simulator.feedback import Feedback, Marks, Rating
from simulator.rehearsal import EVERYONE, Branched, Ended, Revealed, Spoke


class Started(NamedTuple):
    """A rehearsal begins, or goes on from where it was left. Every text is staged; any but the title may be empty.

    `called` says what the persons are called on screen.
    """

    scenario: str
    title: str
    persons: tuple[str, ...]
    script: tuple[str, ...]
    seed: int
    about: str = ""
    setting: str = ""
    before_you_start: str = ""
    touches_on: str = ""
    for_you: str = ""
    by: str = ""
    minutes: int = 0
    resumed: bool = False
    for_: str = EVERYONE
    called: tuple[str, ...] = ()


class CardShown(NamedTuple):
    """The private card of a role: for its seat before the ending, for everyone after it."""

    role: str
    brief: str = ""
    wants: str = ""
    knows: str = ""
    does_not_know: str = ""
    for_: str = EVERYONE
    called: str = ""

    @property
    def name(self) -> str:
        """What the role is called on screen."""
        return self.called or self.role


class Wanted(NamedTuple):
    """A reply is wanted: read one line from whoever plays `role`. `choices` is None unless they were asked for."""

    role: str
    beat: str
    aim: str
    choices: tuple[str, ...] | None = None
    attempt: int = 1
    called: str = ""

    @property
    def name(self) -> str:
        """What the role is called on screen."""
        return self.called or self.role

    @property
    def for_(self) -> str:
        """What is wanted of a role is its own business."""
        return self.role


class Replied(NamedTuple):
    """A person replied and was heard."""

    role: str
    beat: str
    text: str
    marks: Marks
    rating: Rating
    ratings: Mapping[str, Rating] = MappingProxyType({})
    for_: str = EVERYONE
    called: str = ""

    @property
    def name(self) -> str:
        """What the role is called on screen."""
        return self.called or self.role


class Remarked(NamedTuple):
    """The feedback on the reply just given."""

    role: str
    feedback: Feedback

    @property
    def for_(self) -> str:
        """Feedback goes to the one who spoke."""
        return self.role


class Paused(NamedTuple):
    """The safety screen has stopped the play before any scoring. Wanted next: `continue`, `fiction` or `stop`."""

    text: str
    why: str = "safety"
    for_: str = EVERYONE


class Side(NamedTuple):
    """How one role did: counts by skill, the line that went best, the beats worth another try."""

    counts: Mapping[str, int]
    rubric: str = ""
    strength: str = ""
    again: tuple[str, ...] = ()
    replies: int = 0


class Debriefed(NamedTuple):
    """What the rehearsal showed, for each role that a person played."""

    sides: Mapping[str, Side]
    for_: str = EVERYONE


class Told(NamedTuple):
    """Something the player asked for, or should know: a hint, a model answer, a notice."""

    text: str
    about: str = ""
    for_: str = EVERYONE


class Refused(NamedTuple):
    """Input that cannot be used, and what to do instead; the rehearsal goes on."""

    text: str
    for_: str = EVERYONE


class Left(NamedTuple):
    """The player has left. `resumable` tells whether the rehearsal can be gone on with."""

    text: str
    resumable: bool
    for_: str = EVERYONE


Happening = (
    Started
    | CardShown
    | Wanted
    | Replied
    | Remarked
    | Paused
    | Debriefed
    | Told
    | Refused
    | Left
    | Spoke
    | Revealed
    | Branched
    | Ended
)
