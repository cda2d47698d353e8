"""What comes of reading a scenario file."""

from dataclasses import dataclass

from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """A scenario, unless one of the problems is an error; the problems in the order of the file."""

    scenario: Scenario | None
    problems: tuple[Problem, ...] = ()


def read(data: bytes, file: str) -> Reading:
    """Read the bytes of a scenario file, with every check there is. `file` is how messages call it."""
    # Loaded here, not above: a scene that was read before comes from the cache, and needs neither YAML nor pydantic.
    from simulator.library.reading import read_afresh

    return read_afresh(data, file)
