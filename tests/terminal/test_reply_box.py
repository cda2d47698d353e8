"""The reply box sends nothing by itself, and loses nothing without saying so."""

import time

from textual import events
from textual.pilot import Pilot

from simulator.coach import REPLY_AT_MOST
from simulator.terminal.reply_box import ReplyBox
from tests.terminal.driving import drive, playing, press, settled, words


def box_of(pilot: Pilot[None]) -> ReplyBox:
    return pilot.app.screen.query_one(ReplyBox)


async def paste(pilot: Pilot[None], text: str) -> None:
    box_of(pilot).post_message(events.Paste(text))
    await settled(pilot)


def test_a_paste_is_cleaned_and_keeps_its_lines() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await paste(pilot, "one\r\ntwo\x1b[31m\u202e\n")
        assert box_of(pilot).text == "one\ntwo\ufffd[31m\ufffd"
        assert not desk.journal.answers

    drive(act, desk, sitting)


def test_a_giant_paste_is_cut_and_that_is_said() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        begun = time.perf_counter()
        box_of(pilot).post_message(events.Paste("word \n" * 200_000))
        await pilot.pause()
        assert time.perf_counter() - begun < 2
        await settled(pilot)
        assert len(box_of(pilot).text) == REPLY_AT_MOST
        assert "more than a reply can hold" in words(pilot)
        await press(pilot, "x")
        assert "The reply is full" in words(pilot)
        assert len(box_of(pilot).text) == REPLY_AT_MOST
        assert not desk.journal.answers

    drive(act, desk, sitting)


def test_ctrl_j_begins_a_new_line() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "a", "ctrl+j", "b", "enter")

    drive(act, desk, sitting)
    assert desk.journal.said() == ["a\nb"]


def test_enter_in_an_empty_box_says_what_to_do() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        assert "Nothing was typed." in words(pilot)

    drive(act, desk, sitting)


def test_a_slash_begins_a_word_and_two_begin_a_reply() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        box_of(pilot).insert("/nonsense")
        await press(pilot, "enter")
        assert "/nonsense is not a word here." in words(pilot)
        assert box_of(pilot).text == ""
        box_of(pilot).insert("//shrug")
        await press(pilot, "enter")

    drive(act, desk, sitting)
    assert desk.journal.said() == ["/shrug"]
