"""Which of two skills is claimed where one sentence fits both."""

from simulator.feedback import HEARD
from simulator.labels import GROUPS
from simulator.skills.guards.guard import AT_MOST_MAYBE, Heard, held_down, is_heard, same_words
from simulator.skills.reading.listed import listed
from simulator.skills.reading.questions import Asking
from simulator.skills.scoring import Scores

_REFLECTIONS = ("reflect-content", "reflect-feeling", "reflect-complex", "summary")
_WARM = (*GROUPS["any warmth"], "facilitation")

_OVER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("contempt", ("criticism", "blame-you", *_REFLECTIONS, *_WARM, "open-follow-up", "closed-question")),
    ("criticism", ("blame-you", *_REFLECTIONS, *_WARM, "open-follow-up", "closed-question", "i-statement")),
    ("blame-you", (*_REFLECTIONS, *_WARM, "open-follow-up", "closed-question")),
    ("sarcasm", (*_REFLECTIONS, *_WARM)),
    ("mind-reading", ("reflect-feeling", "reflect-complex", "reflect-content", "validation")),
    ("minimizing", ("empathic-support", "reflect-content", "reflect-complex", "validation")),
    ("command-threat", ("specific-request", "facilitation")),
    ("non-apology", ("apology", "empathic-support")),
    ("summary", ("reflect-content", "reflect-complex")),
    ("ask-permission", ("closed-question", "open-follow-up")),
    ("invitation", ("closed-question",)),
    ("specific-request", ("closed-question",)),
    ("leading-question", ("open-follow-up", "closed-question")),
    ("unasked-advice", ("open-follow-up", "closed-question", "reflect-content", "reflect-complex")),
    ("generate-options", ("open-follow-up", "closed-question")),
    ("specific-praise", ("vague-praise",)),
    ("celebrate-news", ("vague-praise",)),
)

_CLEARLY_DEEPER = 0.65
_CLOSE = 0.15
"""A loser that is surer than the winner by more than this stays: then the winner is the doubtful one."""


def precedence(scores: Scores, heard: Heard) -> Scores:
    """The stronger of two names for one sentence is claimed, the other is a maybe."""
    for winner, losers in _OVER:
        if not is_heard(scores, winner):
            continue
        won = scores[winner]
        lost = [
            skill
            for skill in losers
            if is_heard(scores, skill)
            and same_words(scores[skill], won)
            and scores[skill].confidence <= won.confidence + _CLOSE
        ]
        scores = held_down(scores, lost, AT_MOST_MAYBE)
    return scores


def deep_over_plain(scores: Scores, heard: Heard) -> Scores:
    """Where a reflection clearly goes deeper, the plain one is not claimed too; people hardly agree on closer calls."""
    deep, plain = scores["reflect-complex"], scores["reflect-content"]
    if deep.confidence >= _CLEARLY_DEEPER and same_words(deep, plain) and plain.confidence < deep.confidence:
        return held_down(scores, ("reflect-content",), AT_MOST_MAYBE)
    return scores


_GENTLE = frozenset(("go on", "leaves the choice", "invites more", "stays with you"))


def gentle_imperatives(scores: Scores, heard: Heard) -> Scores:
    """`Take your time` and `tell me more` have the form of an order and are none."""
    for skill in ("command-threat", "unasked-advice", "advice"):
        cues = heard.cues if scores[skill].sentence < 0 else heard.by_sentence[scores[skill].sentence]
        if _GENTLE & cues:
            scores = held_down(scores, (skill,), AT_MOST_MAYBE)
    return scores


def clear_no_over_hedging(scores: Scores, heard: Heard) -> Scores:
    """A clear no with at most two excuses is no hedged one; with hedges all over, it is."""
    if not (is_heard(scores, "assertive-refusal") and is_heard(scores, "hedged-no")):
        return scores
    excuses = sum(hit.cue in ("hedges", "begs pardon", "gives in") for hit in heard.hits)
    loser = "hedged-no" if excuses <= 2 else "assertive-refusal"
    return held_down(scores, (loser,), AT_MOST_MAYBE)


def many_questions_earn_nothing(scores: Scores, heard: Heard) -> Scores:
    """Inside an interrogation no single question is claimed."""
    if is_heard(scores, "interrogating"):
        return held_down(scores, ("open-follow-up", "closed-question", "ask-permission"), AT_MOST_MAYBE)
    return scores


def advice_that_was_asked_for(scores: Scores, heard: Heard) -> Scores:
    """Advice is unasked only where nobody asked, and no leave was asked before giving it."""
    asked = "asks for advice" in heard.reading.context.contains or "advice wanted" in heard.reading.line.holds
    if asked or is_heard(scores, "ask-permission"):
        scores = held_down(scores, ("unasked-advice",), AT_MOST_MAYBE)
    return scores


_POINTS_BACK = listed("that it this these those he she they him her them there then so his their")


def off_topic_questions(scores: Scores, heard: Heard) -> Scores:
    """A question that picks up nothing follows nothing up; one that does is not off the topic."""
    reading = heard.reading
    follows = False
    for number, sentence in enumerate(reading.sentences):
        if reading.asking[number] in (Asking.OPEN, Asking.CLOSED):
            cues = heard.by_sentence[number]
            new = len({word for word in reading.words_of(sentence) if len(word) > 3} - _POINTS_BACK)
            picks_up = bool(cues & {"shares an idea", "key idea", "asks the inside", "invites more"})
            follows |= picks_up or bool(_POINTS_BACK & set(reading.words_of(sentence))) or new < 3
    if follows or not reading.line.texts:
        return held_down(scores, ("off-topic-question",), AT_MOST_MAYBE)
    if scores["off-topic-question"].confidence >= HEARD:
        return held_down(scores, ("open-follow-up",), AT_MOST_MAYBE)
    return scores
