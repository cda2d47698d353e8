"""What is settled holds at once, and is remembered."""

from pathlib import Path

from textual.pilot import Pilot

from simulator.safety import texts
from simulator.terminal.one_of import OneOf
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import LARGE, drive, press, words


async def settle(pilot: Pilot[None], name: str, *keys: str) -> None:
    await press(pilot, "s")
    pilot.app.screen.query_one(f"#{name}", OneOf).focus()
    await press(pilot, *keys)


def test_each_setting_is_remembered() -> None:
    for name, value in (("theme", "light"), ("streaming", "off"), ("hardware_cursor", "on")):
        desk = MemoryDesk(settings={})

        async def act(pilot: Pilot[None], name: str = name) -> None:
            await settle(pilot, name, "down", "space")

        drive(act, desk, size=LARGE)
        assert desk.settings == {name: value}


def test_what_is_kept_can_be_changed_any_time() -> None:
    desk = MemoryDesk()

    async def act(pilot: Pilot[None]) -> None:
        await settle(pilot, "keep", "3")
        assert "(•) Keep nothing" in words(pilot)

    drive(act, desk, size=LARGE)
    assert desk.choice == "nothing"


def test_it_says_where_the_data_is_and_what_the_program_is_not() -> None:
    async def act(pilot: Pilot[None]) -> None:
        pilot.app.data_folder = Path("/somewhere/own")  # type: ignore[attr-defined]
        await press(pilot, "s")
        assert "In /somewhere/own." in words(pilot)
        assert " ".join(texts.NOT_THERAPY.split())[:80] in words(pilot)

    drive(act, size=LARGE)


def test_a_choice_is_marked_by_its_shape() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "s")
        assert "(•) Dark ( ) Light" in words(pilot)

    drive(act, size=LARGE)
