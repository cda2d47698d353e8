"""Where a rehearsal stands in its scenario."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The beat that is played, the meters, how often each beat was entered, and the state of the reply asked for.

    `visits` holds one byte a beat: a thousand of them are copied faster than a thousand entries of a mapping, and
    nobody asks whether a beat was entered more than 255 times.

    `tries` counts the tries used up in this visit; `given` the replies given in it, and `counted` those that the
    beat's `until` counts. `ending` is the ending that was reached; then nothing is asked.
    """

    beat: int
    meters: Mapping[str, int]
    visits: bytes
    tries: int = 0
    given: int = 0
    counted: int = 0
    ending: str = ""

    @property
    def visit(self) -> int:
        """How often the beat has been entered, 1 for the first time."""
        return self.visits[self.beat]
