"""Nothing is heard in words without substance: forms alone, stock phrases, parroting, one word, heaps of feelings."""

from simulator.labels import GROUPS, LABELS
from simulator.skills.anchors import ANCHORS
from simulator.skills.guards.guard import AT_MOST_MAYBE, NOT_EVEN_MAYBE, Heard, held_down
from simulator.skills.reading.stems import content_stems
from simulator.skills.scoring import Scores

_REFLECTIONS = tuple(GROUPS["any reflection"])
_IN_ONE_WORD = frozenset(
    ("facilitation", "stonewalling", "social-opener", "vague-praise", "contempt", "closed-question", "open-follow-up")
)
_STOCK = content_stems(("sounds", "hear", "tell", "more", "great", "job", "good", "feel", "saying", "understand"))
_HEAP = 3
_PARROTED = 0.8
_FLIPPED_AT_MOST = 0.55
"""Their words with `I` turned to `you` are still said back, if hardly in one's own words."""


def founded(scores: Scores, heard: Heard) -> Scores:
    """A skill is not even a maybe without one of its own cues."""
    found = heard.cues
    without = [skill for skill in scores if skill in ANCHORS and not ANCHORS[skill] & found]
    return held_down(scores, without, NOT_EVEN_MAYBE)


def no_loops(scores: Scores, heard: Heard) -> Scores:
    """The same few words over and over claim nothing."""
    texts = heard.reading.texts
    if len(texts) >= 7 and len(set(texts)) <= 0.55 * len(texts) and len(set(texts)) <= 12:
        return held_down(scores, LABELS, NOT_EVEN_MAYBE)
    return scores


def no_empty_reflection(scores: Scores, heard: Heard) -> Scores:
    """`So you're saying…` with nothing after it says nothing back."""
    reading = heard.reading
    if reading.stems - _STOCK or any(not feeling.weak for feeling in reading.feelings):
        return scores
    if "feeling as theirs" in heard.cues or len(reading.texts) <= 4:
        return scores
    return held_down(scores, _REFLECTIONS, NOT_EVEN_MAYBE)


def no_reflection_of_oneself(scores: Scores, heard: Heard) -> Scores:
    """`I was worried too` says nothing back; `I hear that…` and `I imagine…` may."""
    for skill in _REFLECTIONS:
        sentence = scores[skill].sentence
        cues = heard.by_sentence[sentence] if sentence >= 0 else frozenset()
        if "speaks of I" in cues and not cues & {"stem", "soft"}:
            scores = held_down(scores, (skill,), AT_MOST_MAYBE)
    return scores


def no_parroting(scores: Scores, heard: Heard) -> Scores:
    """Their words in their order: half the credit where `I` stays `I`, and never strong where it is turned."""
    reading = heard.reading
    if reading.copied < _PARROTED:
        return scores
    if reading.copied_as_i:
        return held_down(scores, _REFLECTIONS, NOT_EVEN_MAYBE)
    return held_down(scores, _REFLECTIONS, _FLIPPED_AT_MOST)


def no_heaps_of_feelings(scores: Scores, heard: Heard) -> Scores:
    """Three kinds of feeling in a heap are a guess in the dark, unless the author's list has them."""
    reading, cues = heard.reading, heard.cues
    if "feeling clashes" in cues and "feeling fits" not in cues:
        return held_down(scores, _REFLECTIONS, AT_MOST_MAYBE)
    kinds = {feeling.family for feeling in reading.feelings if not feeling.weak}
    by_author = bool(reading.context.feelings) and "feeling fits" in cues
    if len(kinds) >= _HEAP and len(reading.texts) <= 5 * len(kinds) and not by_author:
        return held_down(scores, _REFLECTIONS, AT_MOST_MAYBE)
    return scores


def one_word(scores: Scores, heard: Heard) -> Scores:
    """One word can keep somebody going, greet, or shut a door, and hardly more."""
    if len(heard.reading.texts) > 1:
        return scores
    return held_down(scores, [skill for skill in LABELS if skill not in _IN_ONE_WORD], AT_MOST_MAYBE)
