"""A long talk stays small on the screen: at most sixty turns are mounted, and all of them can be seen."""

from textual.pilot import Pilot

from simulator.terminal.transcript import WINDOW, Transcript, TurnView
from simulator.terminal.turns import Turn, note
from tests.terminal.driving import drive, playing, press, settled, words


def turns(count: int) -> list[Turn]:
    return [note(f"turn number {number}.") for number in range(count)]


def test_the_window_holds_sixty_and_moves() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        transcript = pilot.app.screen.query_one(Transcript)
        await transcript.fill(turns(1000))
        await settled(pilot)
        assert len(transcript.query(TurnView)) <= WINDOW
        assert "turn number 999." in words(pilot)
        for _ in range(400):
            await pilot.press("pageup")
            await pilot.app.workers.wait_for_complete()
            assert len(transcript.query(TurnView)) <= WINDOW
            if not transcript.first and transcript.scroll_y <= 0:
                break
        await settled(pilot)
        assert "turn number 0." in words(pilot)
        assert pilot.app.focused is pilot.app.screen.query_one("#reply")

    drive(act, desk, sitting)


def test_the_row_says_how_many_are_not_shown() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        transcript = pilot.app.screen.query_one(Transcript)
        await transcript.fill(turns(100))
        transcript.release_anchor()
        transcript.scroll_home(animate=False)
        await settled(pilot)
        assert "… 42 earlier turns (PgUp)" in words(pilot)

    drive(act, desk, sitting)


def test_a_new_turn_brings_the_newest_back_into_view() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        transcript = pilot.app.screen.query_one(Transcript)
        await transcript.fill(turns(200))
        await settled(pilot)
        for _ in range(6):
            transcript.earlier()
            await settled(pilot)
        assert transcript.first == 0
        await press(pilot, "R", "i", "g", "h", "t", ".", "enter")
        assert "They moved his photo." in words(pilot)
        assert len(transcript.query(TurnView)) <= WINDOW

    drive(act, desk, sitting)


def test_a_click_takes_no_focus() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await pilot.click(Transcript)
        await press(pilot, "a")
        assert pilot.app.screen.query_one("#reply").text == "a"  # type: ignore[attr-defined]

    drive(act, desk, sitting)
