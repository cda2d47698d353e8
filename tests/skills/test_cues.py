"""The cues that need more than a phrase: what they hear, and what is near and is not heard."""

import pytest

from simulator.feedback import Context, Said
from simulator.labels import LESS
from simulator.skills.cues import find_cues
from simulator.skills.reading import read
from tests.skills.hearing import Ear

INNER = Context(role="Kind voice", contains=frozenset(("complaint",)))
TO_ONE_ANOTHER = Context(role="Lou", contains=frozenset(("complaint",)))
ASKED = Context(role="Lou", contains=frozenset(("request", "pressure")))
SCOLDED = "You broke the vase. Careless hands."


def cues(reply: str, line: str = "", context: Context | None = None) -> frozenset[str]:
    return frozenset(hit.cue for hit in find_cues(read(reply, line, context or Context())))


@pytest.mark.parametrize(
    ("cue", "heard", "not_heard"),
    [
        ("offers an option", "One way would be to paint it ourselves.", "One of them would be late."),
        ("offers an option", "What if we shared the van?", "What if you shared the van?"),
        ("several offers", "I could drive, or we could share a taxi.", "I could drive."),
        ("several offers", "We might rent it, or else sell it.", "You could rent it, or you could sell it."),
        ("tries it for a time", "Let's keep the lamp off until Easter.", "Let's keep the lamp off."),
        ("tries it for a time", "How about nine for a month?", "How about a film, a walk, or a month at sea?"),
        ("weighs openly", "The nice thing about the bus is the view.", "The bus has a view."),
        ("weighs openly", "It is quick; on the other hand, it is loud.", "Hold it in your other hand."),
        ("settles plainly", "Deal, and I start on Monday.", "It is no big deal to start on Monday."),
        ("plain no", "No, I don't lend tools.", "No, that's fine."),
        ("plain no", "I see why you ask, and it's still a no.", "There is a note on the door."),
        ("keeps its worth apart", "That's an act, it isn't who I am.", "That's an actor."),
    ],
)
def test_words_that_offer_weigh_settle_and_refuse(cue: str, heard: str, not_heard: str) -> None:
    assert cue in cues(heard)
    assert cue not in cues(not_heard)


@pytest.mark.parametrize("reply", ["I dropped one vase. I can glue it.", "I knocked it over, and I'm still learning."])
def test_a_fair_word_to_oneself_is_one_only_between_two_voices_of_one_person(ear: Ear, reply: str) -> None:
    assert "fair to oneself" in cues(reply, SCOLDED, INNER)
    assert "fair to oneself" not in cues(reply, SCOLDED, TO_ONE_ANOTHER)
    assert "kind-self-talk" in ear(reply, SCOLDED, INNER)


def test_the_partner_may_be_the_voice_within() -> None:
    within = Context(role="You", earlier=(Said("Inner critic", "Look at you."),))
    assert "own voice" in cues("I can glue it.", SCOLDED, within)
    assert "own voice" not in cues("I can glue it.", SCOLDED, Context("You", (Said("Mara", "Look at you."),)))


@pytest.mark.parametrize("reply", ["I'll never learn.", "You glue it then.", "I dropped it."])
def test_what_is_harsh_or_said_to_somebody_is_not_fair_to_oneself(reply: str) -> None:
    assert "fair to oneself" not in cues(reply, SCOLDED, INNER)


@pytest.mark.parametrize("reply", ["I left the gate open. That was my fault.", "I lost the key today."])
def test_a_plain_owned_fact_is_no_attack_and_no_defense(ear: Ear, reply: str) -> None:
    for context in (INNER, TO_ONE_ANOTHER):
        assert not ear(reply, "You let the dog out.", context) & {"self-attack", "defensiveness"}


def test_an_account_answers_back_only_where_there_was_a_complaint() -> None:
    assert "answers back" in cues("It was work, I had to.", "You never came.")
    assert "answers back" not in cues("It was work, I had to.", "How did the day go?")
    assert "answers back" not in cues("You're right, I had to be there.", "You never came.")


def test_a_no_is_said_again_where_it_was_said_before(ear: Ear) -> None:
    before = Context("Lou", (Said("Kit", "Lend me the van?"), Said("Lou", "No, I'm keeping the van.")))
    others = Context("Lou", (Said("Kit", "No, I can't walk."),))
    assert "broken-record" in ear("It's still a no from me.", "Oh, come on!", before)
    assert "said no before" not in cues("It's still a no from me.", "Oh, come on!", others)


@pytest.mark.parametrize(
    "reply", ["No, I don't share my car any more.", "No, I'm not going to sign that.", "I hear you, and it's a no."]
)
def test_a_plain_no_is_a_refusal_and_asks_nothing(ear: Ear, reply: str) -> None:
    said = ear(reply, "Can you help me out, just this once?", ASKED)
    assert "assertive-refusal" in said
    assert not said & {"question", "kind-self-talk", "hedged-no"}


@pytest.mark.parametrize(
    "reply",
    ["One idea is to close at nine.", "I could sleep upstairs, or we could swap rooms.", "What if we took turns?"],
)
def test_offers_are_options_and_no_advice(ear: Ear, reply: str) -> None:
    said = ear(reply, "So what could we do about the noise?")
    assert "generate-options" in said
    assert not said & {"advice", "unasked-advice", "command-threat", "information"}


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("I finally fixed the clock.", "How did you even open it?"),
        ("I kept at it for a year.", "Plenty of people would've stopped. You didn't."),
        ("My sister moved to Oslo.", "I didn't know she had moved."),
        ("I couldn't follow the class.", "Everyone else seemed to follow."),
        ("I'm home again.", "Good to see you here."),
        ("We've got ten minutes.", "The train is late."),
        ("I brought you plums.", "You always bring the sweetest ones, thank you."),
        ("How was I?", "Lovely."),
        ("What happened?", "I was so ashamed, I felt like a fool."),
    ],
)
def test_plain_and_kind_words_are_no_slips(ear: Ear, line: str, reply: str) -> None:
    assert not ear(reply, line) & LESS


@pytest.mark.parametrize("line", ["My father died in May.", "I won the race!", ""])
def test_thanks_take_no_criticism_where_there_is_none(ear: Ear, line: str) -> None:
    assert "take-criticism" not in ear("Thank you for telling me, I want to hear more.", line)
