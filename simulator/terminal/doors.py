"""From one screen to another, by name.

A screen is read in when somebody first goes there: the first paint does not wait for it, and screens that lead to each
other need not know each other.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from textual.screen import Screen

_DOORS = {
    "brief": "Brief",
    "choose": "Choose",
    "debrief": "Debrief",
    "first_start": "FirstStart",
    "help": "Help",
    "home": "Home",
    "pause": "Pause",
    "play": "Play",
    "settings": "Settings",
}
"""The file of each screen, and what the screen is called in it."""


def door(name: str) -> Callable[..., Screen[Any]]:
    """What makes the screen `name`."""
    made: Callable[..., Screen[Any]] = getattr(import_module(f"simulator.terminal.{name}"), _DOORS[name])
    return made
