"""Where a `go to` leads: a beat or an ending, as a number; what else it can be; what was meant by a misspelled one."""

from difflib import get_close_matches

from simulator.scenario.model import Scenario

LOST = -1_000_000_001
"""No beat or ending has that name."""

OFF_THE_END = -1_000_000_002
"""After the last beat of a scene that has endings of its own."""

_GUESSES_AT_MOST = 20
_NAMES_AT_MOST = 2_000


def is_ending(target: int) -> bool:
    """Whether `target` is an ending, rather than a beat or a mistake."""
    return LOST < target < 0


def ending(at: int) -> int:
    """The target that is the ending with that place in the file; `ending_at` is the way back."""
    return -1 - at


def ending_at(target: int) -> int:
    """The place in the file of the ending that is `target`."""
    return -1 - target


class Targets:
    """The targets of one scenario. A misspelled name leads where it was most likely meant to, and is remembered."""

    def __init__(self, scenario: Scenario) -> None:
        self._beats = len(scenario.beats)
        self._has_endings = bool(scenario.endings)
        self._by_name = {one.name: ending(at) for at, one in enumerate(scenario.endings)}
        if not self._has_endings:
            self._by_name = {name: ending(0) for name in scenario.ending_named}
        self._by_name |= scenario.beat_at
        self.meant: dict[str, str | None] = {}

    def named(self, name: str) -> int:
        """The target of that name, or of the name nearest to it; else `LOST`."""
        found = self._by_name.get(name)
        if found is not None:
            return found
        if name not in self.meant:
            self.meant[name] = self._nearest(name) if len(self.meant) < _GUESSES_AT_MOST else None
        near = self.meant[name]
        return self._by_name[near] if near else LOST

    def after(self, beat: int) -> int:
        """What comes after a beat where nothing else is said."""
        if beat + 1 < self._beats:
            return beat + 1
        return OFF_THE_END if self._has_endings else ending(0)

    def _nearest(self, name: str) -> str | None:
        spelled = {known.casefold(): known for known in list(self._by_name)[:_NAMES_AT_MOST]}
        close = get_close_matches(name.casefold()[:200], list(spelled), n=1, cutoff=0.6)
        return spelled[close[0]] if close else None
