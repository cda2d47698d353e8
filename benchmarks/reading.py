"""How long a scene takes to read: against YAML alone, and against opening it again from the cache."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml

from benchmarks.measure import Measure, in_turns
from benchmarks.scenes import scene
from simulator.library import read
from simulator.library.cache import keep, kept

TIMES = 7


def measures() -> Iterator[Measure]:
    small, large = scene(100), scene(1000)
    scenario = read(large.encode(), "scene.yaml").scenario
    assert scenario is not None
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        keep(cache, scenario)
        calls = [
            lambda: yaml.compose(small, Loader=yaml.CSafeLoader),
            lambda: read(small.encode(), "scene.yaml"),
            lambda: yaml.compose(large, Loader=yaml.CSafeLoader),
            lambda: read(large.encode(), "scene.yaml"),
            lambda: kept(cache, scenario.digest),
        ]
        composed_small, read_small, composed, taken, again = in_turns(calls, TIMES)
    growth, composed_growth = taken / read_small, composed / composed_small
    yield Measure("reading 1,000 beats, against composing them", taken, composed, 2.5)
    yield Measure("its growth from 100 beats, against composing", growth, composed_growth, 1.3, "×")
    yield Measure("opening 1,000 beats again, against reading them", again, taken, 0.1)
