"""The first start asks one question, once."""

from textual.pilot import Pilot

from simulator.safety import texts
from simulator.terminal.first_start import FirstStart
from simulator.terminal.home import Home
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import LARGE, drive, press, words


def test_it_says_what_the_program_is_not_and_keeps_what_is_chosen() -> None:
    desk = MemoryDesk(choice=None)

    async def act(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, FirstStart)
        assert " ".join(texts.NOT_THERAPY.split())[:60] in words(pilot)
        await press(pilot, "2")
        assert isinstance(pilot.app.screen, Home)

    drive(act, desk, size=LARGE)
    assert desk.choice == "counts"


def test_it_is_not_shown_again() -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, Home)

    drive(act, MemoryDesk(choice="nothing"))


def test_where_nothing_can_be_kept_there_is_still_a_way_on() -> None:
    desk = MemoryDesk(choice=None)
    desk.journal.full = True

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "1")
        assert isinstance(pilot.app.screen, FirstStart)
        assert "The disk is full." in words(pilot)
        await press(pilot, "3")
        assert isinstance(pilot.app.screen, Home)

    drive(act, desk, size=LARGE)
