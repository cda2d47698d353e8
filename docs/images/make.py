"""Draw the pictures of the documentation from the real program: `python docs/images/make.py`.

Each is a scene played by keys in a home folder of its own, in dark and light, at two sizes.
"""

import asyncio
import os
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from simulator.cli.desk import open_desk
from simulator.terminal.app import Rehearse

HERE = Path(__file__).parent
SIZES = ((80, 24), (120, 40))
THEMES = ("dark", "light")
SEED = 7

REPLIES = (
    "So you stood outside for a while, and everyone else seemed to know what to do.",
    "How did you even start on it?",
    "You asked for help on your very first night. That took courage.",
)


async def draw(theme: str, size: tuple[int, int]) -> None:
    """Play the welcome scene once, and draw each screen on the way."""
    desk = open_desk()
    desk.keep("words")
    desk.settle("theme", theme)
    desk.settle("streaming", "off")
    desk.coach.dice = lambda: SEED
    program = Rehearse(desk)
    async with program.run_test(size=size) as pilot:
        await settle(pilot)
        picture(program, "home", theme, size)
        await press(pilot, "c")
        picture(program, "choose", theme, size)
        await press(pilot, "enter")
        picture(program, "brief", theme, size)
        await press(pilot, "enter")
        for at, reply in enumerate(REPLIES, 1):
            await pilot.press(*("space" if character == " " else character for character in reply))
            if at == len(REPLIES):
                picture(program, "play", theme, size)
            await press(pilot, "enter")
        await press(pilot, "enter")
        picture(program, "debrief", theme, size)


async def press(pilot: Pilot[None], key: str) -> None:
    """Press a key, and wait until nothing moves."""
    await pilot.press(key)
    await settle(pilot)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until nothing moves."""
    for _ in range(3):
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    await pilot.pause(0.1)


def picture(program: Rehearse, name: str, theme: str, size: tuple[int, int]) -> None:
    """Write what is on the screen."""
    columns, rows = size
    svg = program.export_screenshot(title="rehearse")
    (HERE / f"{name}-{theme}-{columns}x{rows}.svg").write_text(svg, encoding="utf-8")


def main() -> None:
    """Draw them all."""
    for theme in THEMES:
        for size in SIZES:
            with tempfile.TemporaryDirectory() as home:
                os.environ["REHEARSE_HOME"] = home
                asyncio.run(draw(theme, size))


if __name__ == "__main__":
    main()
