"""Driving the screens as a person would, without a terminal: keys in, text out."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import TextArea

from simulator.coach import Desk, Sitting
from simulator.terminal.app import Rehearse
from simulator.terminal.play import Play
from tests.terminal.desk import MemoryDesk

USUAL, SMALL, LARGE = (80, 24), (40, 12), (200, 60)
ScreenKind = TypeVar("ScreenKind", bound=Screen[object])


def drive(
    act: Callable[[Pilot[None]], Awaitable[None]],
    desk: Desk | None = None,
    sitting: Sitting | None = None,
    size: tuple[int, int] = USUAL,
) -> Rehearse:
    """Run the program, let `act` drive it, and give it back as it was at the end."""
    program = Rehearse(desk or MemoryDesk(), sitting)
    program.animation_level = "none"

    async def run() -> None:
        async with program.run_test(size=size) as pilot:
            await settled(pilot)
            await act(pilot)

    asyncio.run(run())
    return program


async def settled(pilot: Pilot[None]) -> None:
    """Wait until what was begun is done."""
    for _ in range(3):
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settled(pilot)


async def say(pilot: Pilot[None], text: str) -> None:
    """Type `text` and press Enter."""
    box = pilot.app.screen.query_one(TextArea)
    box.cursor_blink = False
    box.insert(text)
    await press(pilot, "enter")


def shown(pilot: Pilot[None]) -> str:
    """The text on the screen, line by line, as a terminal would show it."""
    screen = pilot.app.screen
    lines = screen._compositor.render_strips()  # Textual has no public way to read the screen as text
    return "\n".join("".join(segment.text for segment in line).rstrip() for line in lines)


def words(pilot: Pilot[None]) -> str:
    """The text on the screen on one line, so that line breaks don't matter."""
    return " ".join(shown(pilot).split())


def playing(desk: MemoryDesk | None = None, **beginning: object) -> tuple[MemoryDesk, Sitting]:
    """A desk, and a sitting at its scene."""
    desk = desk or MemoryDesk()
    return desk, desk.coach.sit("a-scene", **beginning)  # type: ignore[arg-type]


def play_of(pilot: Pilot[None]) -> Play:
    assert isinstance(pilot.app.screen, Play), f"{type(pilot.app.screen).__name__} is shown"
    return pilot.app.screen
