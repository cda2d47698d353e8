"""The rules that hold for all skills, one by one."""

import pytest

from simulator.feedback import HEARD, Context, Said
from tests.skills.hearing import Ear

UNSEEN = "I just feel like nobody at work notices how much I do. I stayed till nine again last night."


@pytest.mark.parametrize(
    ("reply", "winner", "loser"),
    [
        ("You idiot, that was careless.", "contempt", "criticism"),
        ("I'm sorry if you were offended.", "non-apology", "apology"),
        ("Don't you think you should just leave him?", "leading-question", "open-follow-up"),
        ("Have you tried talking to him?", "unasked-advice", "closed-question"),
        ("Would it be okay if I shared an idea?", "ask-permission", "closed-question"),
        ("Well done for telling him, that took courage.", "specific-praise", "vague-praise"),
    ],
)
def test_the_stronger_name_is_claimed(ear: Ear, reply: str, winner: str, loser: str) -> None:
    said = ear(reply, "I told my brother and now it's a mess. You never listen.")
    assert winner in said
    assert loser not in said


def test_a_clear_no_is_not_hedged(ear: Ear) -> None:
    said = ear("No, I can't on Sunday, I've got plans.", "Can you cover my shift on Sunday?")
    assert "assertive-refusal" in said
    assert "hedged-no" not in said


def test_questions_in_an_interrogation_earn_nothing(ear: Ear) -> None:
    said = ear("When? Why? Who ended it? Where was he?", "I've broken up with Kim.")
    assert "interrogating" in said
    assert not said & {"open-follow-up", "closed-question"}


def test_but_halves_what_stood_before(ear: Ear) -> None:
    line = "You were late again and I sat there alone."
    plain = ear.confidence("reflect-feeling", "You're upset about sitting there alone.", line)
    turned = ear.confidence(
        "reflect-feeling", "You're upset about sitting there alone but you always exaggerate.", line
    )
    assert plain >= HEARD > turned


@pytest.mark.parametrize(
    ("skill", "claimed", "denied"),
    [
        ("blame-you", "It's all your fault.", "I'm not saying it's your fault."),
        ("contempt", "You're an idiot, pathetic.", "He called you an idiot, pathetic."),
        ("apology", "I'm sorry, I broke it and it was my fault.", "I'm not sorry."),
    ],
)
def test_denied_and_reported_words_are_not_the_speakers(ear: Ear, skill: str, claimed: str, denied: str) -> None:
    line = "You broke my grandmother's plate."
    assert skill in ear(claimed, line)
    assert skill not in ear(denied, line)


def test_parroting_is_no_reflection(ear: Ear) -> None:
    assert not ear(UNSEEN, UNSEEN) & {"reflect-content", "reflect-feeling", "reflect-complex"}
    flipped = "You just feel like nobody at work notices how much you do. You stayed till nine again last night."
    assert ear.confidence("reflect-content", flipped, UNSEEN) <= 0.55


@pytest.mark.parametrize(
    "reply",
    [
        "it sounds like it sounds like it sounds like",
        "so you're saying so you're saying so you're saying so you're",
        "It sounds like you feel, so what I'm hearing is you feel, tell me more, great job.",
        "feel feeling sad lonely angry what how why great",
    ],
)
def test_stock_phrases_and_heaps_claim_nothing(ear: Ear, reply: str) -> None:
    assert not ear(reply, UNSEEN) & {"reflect-content", "reflect-feeling", "reflect-complex", "summary"}


@pytest.mark.parametrize("reply", ["You.", "Sorry.", "Should", "Sad.", "Deal", "Because"])
def test_one_word_shows_little(ear: Ear, reply: str) -> None:
    allowed = {"facilitation", "stonewalling", "social-opener", "vague-praise", "contempt", "question"}
    assert ear(reply, UNSEEN) <= allowed | {"closed-question", "open-follow-up"}


def test_advice_that_was_asked_for_is_advice_and_not_unasked(ear: Ear) -> None:
    asked = Context(contains=frozenset(("asks for advice",)))
    said = ear("You should talk to your manager.", UNSEEN, asked)
    assert "advice" in said
    assert "unasked-advice" not in said
    assert "unasked-advice" in ear("You should talk to your manager.", UNSEEN)


def test_a_question_from_nowhere_is_off_the_topic(ear: Ear) -> None:
    said = ear("What's your favorite pizza topping?", UNSEEN)
    assert "question" in said
    assert "open-follow-up" not in said
    assert "open-follow-up" in ear("What was that like for you?", UNSEEN)


@pytest.mark.parametrize("reply", ["Take your time.", "Tell me more.", "Go on."])
def test_gentle_imperatives_are_no_orders(ear: Ear, reply: str) -> None:
    assert not ear(reply, UNSEEN) & {"command-threat", "unasked-advice", "advice"}


@pytest.mark.parametrize(
    "reply", ["what was that like for you", "did you tell her", "how did that conversation go", "Is it about money?"]
)
def test_a_question_is_one_with_or_without_its_mark(ear: Ear, reply: str) -> None:
    assert "question" in ear(reply, UNSEEN)
    assert "question" in ear(reply.rstrip("?") + "?", UNSEEN)


def test_dots_alone_are_a_wall(ear: Ear) -> None:
    assert ear("…", "Did I hurt you?") == {"stonewalling"}
    assert ear("...", "Did I hurt you?") == {"stonewalling"}
    assert not ear(".", "Did I hurt you?")


def test_the_authors_feelings_decide_what_fits(ear: Ear) -> None:
    line = "They read my name out at the end."
    reply = "You were so embarrassed."
    fits = ear.confidence("reflect-feeling", reply, line, Context(feelings=("embarrassed", "ashamed")))
    assert fits > ear.confidence("reflect-feeling", reply, line, Context(feelings=("proud", "glad")))


def test_saying_it_again_is_heard_by_what_was_said_before(ear: Ear) -> None:
    line = "But you're my friend! Everyone lends money."
    reply = "I hear you're worried. I don't lend money."
    before = Context(
        role="Robin", earlier=(Said("Sam", "Lend me fifty?"), Said("Robin", "No, I don't lend money to friends."))
    )
    assert ear.confidence("broken-record", reply, line, before) > ear.confidence("broken-record", reply, line)
