"""Happenings as sentences: every kind has its words, and they can be read aloud."""

from typing import get_args

from simulator.coach import CardShown, Debriefed, Happening, Remarked, Replied, Side, Told, Wanted
from simulator.feedback import Feedback, Mark, Rating
from simulator.plain import as_event, as_sentences
from simulator.plain.events import _SAID as EVENTS
from simulator.plain.sentences import _SAID as SENTENCES


def test_every_kind_of_happening_has_words_and_an_event() -> None:
    assert set(get_args(Happening)) == set(SENTENCES) == set(EVENTS)


def test_what_was_heard_is_said_with_how_sure_it_is() -> None:
    clear = Replied("Kay", "door", "Hm.", (Mark("facilitation", 0.9), Mark("question", 0.9)), Rating.MET)
    assert as_sentences(clear) == ["Heard: Keeping them going. That met the moment."]
    maybe = Replied("Kay", "door", "Hm.", (Mark("facilitation", 0.4),), Rating.PARTIAL)
    assert as_sentences(maybe) == ["Heard, maybe: Keeping them going."]
    assert as_sentences(Replied("Kay", "door", "Hm.", (), Rating.UNHEARD)) == []


def test_feedback_is_at_most_four_short_lines() -> None:
    said = Remarked("Kay", Feedback("Good.", "Try this.", "You were torn.", again=True))
    assert as_sentences(said) == [
        "Good.",
        "Try: Try this.",
        "One way to say it: You were torn.",
        "/again tries the same moment once more.",
    ]
    assert as_sentences(Remarked("Kay", Feedback())) == []


def test_choices_are_numbered_and_lines_stay_lines() -> None:
    assert as_sentences(Wanted("Kay", "door", "Say it.", ("One.", "Two."))) == [
        "(Kay: Say it.)",
        "  1. One.",
        "  2. Two.",
    ]
    assert as_sentences(Told("one\ntwo")) == ["one", "two"]


def test_a_card_tells_only_what_is_on_it() -> None:
    assert as_sentences(CardShown("Kay")) == []
    assert as_sentences(CardShown("Kay", "a friend", "tea")) == ["Kay's card: a friend. Wants: tea."]


def test_a_debrief_counts_and_names_a_line_to_keep() -> None:
    side = Side({"facilitation": 2}, strength="You were torn.", again=("the door",), replies=1)
    assert as_sentences(Debriefed({"Kay": side})) == [
        "Kay: 1 reply. Heard: Keeping them going 2.",
        "A line to keep: You were torn.",
        "Worth another try: the door.",
    ]
    event = as_event(Debriefed({"Kay": side}))
    assert event["sides"]["Kay"].keys() >= {"rubric", "criteria", "strength", "again"}
