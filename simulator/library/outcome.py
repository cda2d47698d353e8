"""What comes of reading a scenario file."""

from dataclasses import dataclass

from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem


@dataclass(frozen=True, slots=True)
class Reading:
    """A scenario, unless one of the problems is an error; the problems in the order of the file."""

    scenario: Scenario | None
    problems: tuple[Problem, ...] = ()
