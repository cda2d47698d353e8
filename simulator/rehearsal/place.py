"""Where a rehearsal stands in its scenario."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The beat that is played, the meters, how often each beat was entered, and the state of the reply asked for.

    `tries` counts the tries used up in this visit; `given` the replies given in it, and `counted` those that the
    beat's `until` counts. `ending` is the ending that was reached; then nothing is asked.
    """

    beat: int
    meters: Mapping[str, int]
    visits: Mapping[int, int]
    tries: int = 0
    given: int = 0
    counted: int = 0
    ending: str = ""

    @property
    def visit(self) -> int:
        """How often the beat has been entered, 1 for the first time."""
        return self.visits.get(self.beat, 0)
