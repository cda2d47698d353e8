"""Scenes that were read before, kept in a folder of their own: opened again without YAML."""

from pathlib import Path

from simulator.scenario.model import Scenario


def kept(folder: Path | None, digest: str) -> Scenario | None:
    """The scene that was read from a file with this hash; None if it is not kept, or damaged."""
    return None


def keep(folder: Path | None, scenario: Scenario) -> None:
    """Keep `scenario` for the next time, if that can be done."""
