"""A measurement: a ratio, the most it should be, and what was divided by what."""

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Measure:
    """`value` over `base`, which should be at most `limit`; both in `unit`."""

    name: str
    value: float
    base: float
    limit: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the base it is."""
        return self.value / self.base

    @property
    def holds(self) -> bool:
        """Whether it is at most what it should be."""
        return self.ratio <= self.limit

    def __str__(self) -> str:
        verdict = "holds" if self.holds else "DOES NOT HOLD"
        return (
            f"{self.name:<62} {self.ratio:7.2f} ≤ {self.limit:<5} {verdict:<14}"
            f" {self.value:9.3f} / {self.base:.3f} {self.unit}"
        )


def timed(call: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def in_turns(calls: Sequence[Callable[[], object]], times: int) -> list[float]:
    """The median of each call, all of them measured in turns so that a busy moment hits them alike."""
    found: list[list[float]] = [[] for _ in calls]
    gc.collect()
    for _ in range(times):
        for call, kept in zip(calls, found, strict=True):
            kept.append(timed(call))
    return [statistics.median(kept) for kept in found]


def process(*arguments: str, env: dict[str, str] | None = None, typed: str = "") -> Callable[[], object]:
    """A call that runs python with `arguments` to its end."""

    def call() -> None:
        subprocess.run(
            [sys.executable, *arguments],
            input=typed,
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=os.environ | (env or {}),
        )

    return call


def until_first_line(*arguments: str, env: dict[str, str] | None = None) -> Callable[[], object]:
    """A call that runs python with `arguments` until it has written one line."""

    def call() -> None:
        with subprocess.Popen(
            [sys.executable, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=os.environ | (env or {}),
        ) as child:
            if child.stdout:
                child.stdout.readline()
            child.kill()

    return call
