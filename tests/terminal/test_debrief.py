"""Looking back, and where it leads: a moment again, home, or nothing kept."""

from textual.pilot import Pilot

from simulator.scenario.model import Role
from simulator.terminal.debrief import Debrief
from simulator.terminal.home import Home
from simulator.terminal.play import Play
from tests.scenes import BENCH, DESK, scene
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import LARGE, drive, playing, press, say, words

SCENE = scene(
    BENCH,
    DESK,
    endings=("good", "quiet"),
    roles=(Role("Robin", practise=("reflect-feeling",)), Role("Sam", does_not_know="Robin was there too.")),
    you_play="Robin",
)


async def to_the_end(pilot: Pilot[None]) -> None:
    await say(pilot, "Take a week off.")
    await say(pilot, "Take a week off.")
    await say(pilot, "You were scared.")
    await press(pilot, "enter")
    assert isinstance(pilot.app.screen, Debrief)


def test_it_shows_the_strength_what_to_notice_and_the_cards() -> None:
    desk, sitting = playing(MemoryDesk(SCENE))

    async def act(pilot: Pilot[None]) -> None:
        await to_the_end(pilot)
        for text in ("Heard in your replies: 1 × naming the feeling", "To notice: 2 ×", "“You were scared.”",
                     "The cards, opened", "Did not know: Robin was there too."):  # fmt: skip
            assert text in words(pilot)
        assert "wrong" not in words(pilot).lower()

    drive(act, desk, sitting, LARGE)


def test_a_moment_can_be_played_again() -> None:
    desk, sitting = playing(MemoryDesk(SCENE))

    async def act(pilot: Pilot[None]) -> None:
        await to_the_end(pilot)
        assert "Again from “bench”" in words(pilot)
        await press(pilot, "1")
        assert isinstance(pilot.app.screen, Play)
        assert pilot.app.screen.sitting.rehearsal.beat.name == "bench"
        assert not pilot.app.screen.sitting.over

    drive(act, desk, sitting, LARGE)


def test_nothing_is_kept_if_the_player_says_so_twice() -> None:
    desk, sitting = playing(MemoryDesk(SCENE))

    async def act(pilot: Pilot[None]) -> None:
        await to_the_end(pilot)
        await press(pilot, "d")
        assert not desk.journal.forgotten
        assert "Remove it now?" in words(pilot)
        await press(pilot, "d")
        assert desk.journal.forgotten == {1}
        assert "This rehearsal is not kept." in words(pilot)
        await press(pilot, "h")
        assert isinstance(pilot.app.screen, Home)

    drive(act, desk, sitting, LARGE)
