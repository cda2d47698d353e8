"""One look over a whole scene: its beats made ready, and every state that can be reached, as far as they were tried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from simulator.scenario.crossing import BITS, MASK, Crossing, Places, Way, crossings, start_values
from simulator.scenario.leads import asked_about, reached, surely_ends
from simulator.scenario.model import Scenario
from simulator.scenario.states import Explored, Explorer
from simulator.scenario.targets import LOST, Targets

_VALUES_AT_MOST = 512
"""So many meters and visits may be asked about before trying every way is not even begun."""


@dataclass(frozen=True)
class Look:
    """What was seen of a scene that has beats. `live` holds, as bits, the values that matter from each beat on."""

    scenario: Scenario
    targets: Targets
    places: Places
    crossings: tuple[Crossing, ...]
    explored: Explored
    live: Sequence[int] = ()

    @cached_property
    def seen(self) -> frozenset[int]:
        """The beats and endings that were reached while trying every way."""
        return frozenset(beat for beat, _, _ in self.explored.states) | self.explored.ends

    @cached_property
    def reached(self) -> frozenset[int]:
        """The beats and endings that can be reached; where not everything was tried, those that may be."""
        return self.seen if self.explored.whole else frozenset(reached(self.crossings))

    @cached_property
    def sure(self) -> bool:
        """Whether every beat leads to an ending whatever the meters are, as far as that can be told without trying."""
        ends = surely_ends(self.crossings)
        return all(ends[beat] for beat in self.reached if beat >= 0)

    @cached_property
    def loses_its_way(self) -> bool:
        """Whether a `go to` leads nowhere, so that nobody knows what it would reach."""
        return any(way.target == LOST for crossing in self.crossings for way in (*crossing.ways, *crossing.done))

    def idle(self) -> Iterator[tuple[int, int, Way]]:
        """The ways of reached beats that were never possible: beat, number and way."""
        for at in sorted(beat for beat in self.reached if beat >= 0):
            crossing = self.crossings[at]
            for number, way in enumerate((*crossing.ways, *crossing.done)):
                if way.rule and way.ways_to_hold and (at, number) not in self.explored.fired:
                    yield at, number, way

    def matters(self, beat: int, shift: int) -> bool:
        """Whether the value that stands at `shift` may still be asked about from a beat on."""
        return bool(self.live[beat] >> shift // BITS & 1)

    def range_of(self, meter: str, beat: int) -> tuple[int, int]:
        """Between what values a meter that is asked about stands in a beat."""
        shift = self.places.meters[meter]
        values = [values >> shift & MASK for at, _, values in self.explored.states if at == beat]
        return min(values), max(values)


def look(scenario: Scenario) -> Look:
    """Look over a scene that has beats."""
    targets, places = Targets(scenario), Places(scenario)
    ready = crossings(scenario, places, targets)
    if places.count > _VALUES_AT_MOST:
        return Look(scenario, targets, places, ready, Explored([], whole=False))
    live = asked_about(ready, places.count)
    explored = Explorer(ready, live).explore(start_values(scenario, places))
    return Look(scenario, targets, places, ready, explored, live)
