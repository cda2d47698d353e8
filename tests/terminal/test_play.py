"""A rehearsal on the screen: replies, answers, feedback, and every word by key as well."""

from dataclasses import replace

from textual.pilot import Pilot
from textual.widgets import TextArea

from simulator.coach import ENTRIES
from simulator.terminal.debrief import Debrief
from simulator.terminal.help import Help
from simulator.terminal.home import Home
from simulator.terminal.keys import DIRECT, LETTERS
from simulator.terminal.one_of import OneOf
from simulator.terminal.pause import Pause
from simulator.terminal.pick import Pick
from simulator.terminal.play import Play
from simulator.terminal.reply_box import ReplyBox
from tests.scenes import LISTENING
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import LARGE, drive, play_of, playing, press, say, settled, words

CARDED = replace(
    LISTENING, setting="On a bench.", roles=(replace(LISTENING.roles[0], wants="peace"), *LISTENING.roles[1:])
)


def test_the_partner_speaks_and_a_reply_is_heard_and_answered() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        assert "I nearly went home." in words(pilot)
        await say(pilot, "You were scared.")
        for text in (
            "You, as Robin You were scared.",
            "Went well “You were scared”:",
            "Yeah.",
            "They moved his photo.",
        ):
            assert text in words(pilot)
        assert pilot.app.screen.query_one(TextArea).text == ""

    drive(act, desk, sitting)
    assert desk.journal.said() == ["You were scared."]


def test_the_words_that_earned_a_mark_are_underlined_and_named() -> None:
    desk, sitting = playing(MemoryDesk(done=5))

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "You were scared.")
        own = next(turn for turn in pilot.app.screen.query_one("#transcript").turns if turn.kind == "own")  # type: ignore[attr-defined]
        lined = [own.content.plain[span.start : span.end] for span in own.content.spans if span.style == "underline"]
        assert lined == ["You were scared."]
        assert "heard: " in own.content.plain

    drive(act, desk, sitting, LARGE)


def test_an_ending_leads_to_the_debrief_and_home() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "You were scared.")
        await say(pilot, "You were scared.")
        assert "Bye from good." in words(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Debrief)
        assert "2 × naming the feeling" in words(pilot).lower()
        await press(pilot, "h")
        assert isinstance(pilot.app.screen, Home)

    drive(act, desk, sitting, LARGE)
    assert desk.journal.unfinished() is None


def test_escape_leaves_without_asking_and_keeps_the_rehearsal() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Right.")
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, Home)
        assert "Leaving is fine." in words(pilot)

    drive(act, desk, sitting)
    kept = desk.journal.unfinished()
    assert kept is not None
    assert len(kept.path) == 1


def test_escape_twice_ends_the_program() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("escape", "escape")

    program = drive(act, desk, sitting)
    assert program.hidden
    assert program.return_code == 0


def test_every_word_can_be_typed_and_has_a_key() -> None:
    assert set(LETTERS) == {entry.name for entry in ENTRIES}
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert set(DIRECT) <= set(LETTERS)
    taken_by_terminals = {f"ctrl+{letter}" for letter in "sbahimzcqj"}
    assert not taken_by_terminals & set(DIRECT.values())


def test_a_key_does_what_its_word_does() -> None:
    for by_key in (True, False):
        desk, sitting = playing(MemoryDesk(done=5))

        async def act(pilot: Pilot[None], by_key: bool = by_key) -> None:
            await (press(pilot, "ctrl+t") if by_key else say(pilot, "/hint"))
            assert "A hint" in words(pilot)
            await (press(pilot, "ctrl+o") if by_key else say(pilot, "/model"))
            assert "One way to say it" in words(pilot)
            await say(pilot, "Take a week off.")
            await (press(pilot, "ctrl+y") if by_key else say(pilot, "/why"))
            assert "told so" in words(pilot)
            await (press(pilot, "f1") if by_key else say(pilot, "/help"))
            assert isinstance(pilot.app.screen, Help)

        drive(act, desk, sitting, LARGE)


def test_the_list_of_words_reaches_each_of_them() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Right.")
        await press(pilot, "ctrl+g")
        assert isinstance(pilot.app.screen, Pick)
        await press(pilot, "m")
        assert "What was your last reply meant to show?" in words(pilot)
        await press(pilot, "enter")
        assert "Yeah." in words(pilot)

    drive(act, desk, sitting, LARGE)


def test_a_reply_can_be_chosen_by_number() -> None:
    desk, sitting = playing(MemoryDesk(done=5))

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+l")
        choices = pilot.app.screen.query_one("#choices", OneOf)
        assert len(choices.ways) >= 3
        first = choices.ways[0].label
        await press(pilot, "1")
        assert f"You, as Robin {first}" in words(pilot)

    drive(act, desk, sitting, LARGE)


def test_few_keys_are_shown_until_the_third_rehearsal() -> None:
    def actions(done: int) -> set[str]:
        found: set[str] = set()
        desk, sitting = playing(MemoryDesk(done=done))

        async def act(pilot: Pilot[None]) -> None:
            active = pilot.app.screen.active_bindings.values()
            found.update(each.binding.description for each in active if each.binding.show and each.enabled)
            assert ("openness: guarded" in words(pilot)) == (done >= 2)

        drive(act, desk, sitting)
        return found

    assert {"more", "help", "leave"} <= actions(0)
    assert "hint" not in actions(0)
    assert {"hint", "try again", "why", "choose"} <= actions(2)


def test_a_key_appears_when_it_is_first_useful() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Take a week off.")
        assert "To try Say what you heard." in words(pilot)
        assert "try again" in words(pilot)

    drive(act, desk, sitting)


def test_a_reply_that_cannot_be_used_stays_in_the_box() -> None:
    desk, sitting = playing()
    desk.journal.full = True

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "You were scared.")
        assert "The disk is full." in words(pilot)
        assert pilot.app.screen.query_one(ReplyBox).text == "You were scared."
        await press(pilot, "ctrl+g", "u")
        await press(pilot, "enter")
        assert "They moved his photo." in words(pilot)

    drive(act, desk, sitting, LARGE)


def test_a_serious_reply_pauses_the_play_and_waits_for_a_choice() -> None:
    for key, leads_to in (("1", "I nearly went home."), ("2", "I nearly went home."), ("3", "rehearse")):
        desk, sitting = playing()

        async def act(pilot: Pilot[None], key: str = key, leads_to: str = leads_to) -> None:
            await say(pilot, "I want to kill myself.")
            assert isinstance(pilot.app.screen, Pause)
            assert "988" in words(pilot)
            await press(pilot, "enter")
            assert isinstance(pilot.app.screen, Pause), "nothing may be chosen by the Enter that sent the reply"
            await press(pilot, key)
            assert leads_to in words(pilot)

        drive(act, desk, sitting, LARGE)


def test_a_question_mark_in_an_empty_box_is_help_and_elsewhere_a_question_mark() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "?")
        assert isinstance(pilot.app.screen, Help)
        await press(pilot, "q")
        await press(pilot, "w", "h", "y", "?")
        assert play_of(pilot).query_one(ReplyBox).text == "why?"

    drive(act, desk, sitting)


def test_a_line_is_said_word_by_word_and_any_key_finishes_it() -> None:
    desk, sitting = playing(MemoryDesk(settings={}))

    async def act(pilot: Pilot[None]) -> None:
        pilot.app.animation_level = "full"
        await settled(pilot)
        await press(pilot, "ctrl+g", "r")
        play = play_of(pilot)
        play.query_one(TextArea).insert("You were scared.")
        await pilot.press("enter")
        await pilot.pause(0.02)
        await pilot.press("x", "x")
        await settled(pilot)
        assert "They moved his photo." in words(pilot)
        assert play.query_one(ReplyBox).text == "xx"

    drive(act, desk, sitting)


def test_a_scene_can_be_watched() -> None:
    desk, sitting = playing(seat="none", manner="skilled")

    async def act(pilot: Pilot[None]) -> None:
        assert "Bye from" in words(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Home)

    drive(act, desk, sitting, LARGE)


def test_started_by_name_it_shows_the_card_that_no_screen_showed_before() -> None:
    desk, sitting = playing(MemoryDesk(scenario=CARDED))

    async def act(pilot: Pilot[None]) -> None:
        assert "You are Robin" in words(pilot)
        assert "On a bench." in words(pilot)

    drive(act, desk, sitting)


def test_what_is_typed_after_the_end_is_kept_in_the_box_and_said_to_be_too_late() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "You were scared.")
        await say(pilot, "You were scared.")
        await say(pilot, "And then what happened?")
        assert isinstance(pilot.app.screen, Play)
        assert "The scene is over" in words(pilot)
        assert pilot.app.screen.query_one(TextArea).text == "And then what happened?"

    drive(act, desk, sitting)
    assert len(desk.journal.said()) == 2


def test_a_key_pressed_twice_leaves_one_screen_only() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "You were scared.")
        await say(pilot, "You were scared.")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Debrief)
        await press(pilot, "h", "h")
        assert isinstance(pilot.app.screen, Home | Help)

    drive(act, desk, sitting)
