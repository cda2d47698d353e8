"""A slip is heard clearly only in words of its own: not in what is done well, said of oneself, or said to nobody."""

from simulator.feedback import HEARD
from simulator.labels import DO_MORE, LESS
from simulator.skills.guards.guard import AT_MOST_MAYBE, Heard, held_down, is_heard, same_words
from simulator.skills.scoring import Scores

_SHOWN_TOGETHER = frozenset(("hedged-no", "interrogating", "non-apology", "mind-reading", "lecturing"))
"""These are made of good words used badly, so good words do not speak against them."""

_CLEAR_AS_IT_IS = 0.75
_GOOD = frozenset(DO_MORE) - {"facilitation", "summary", "ask-permission"}
_ABOUT_ONESELF = frozenset(
    (
        "i-statement", "apology", "conciliation", "kind-self-talk", "assertive-refusal", "take-criticism",
        "broken-record", "take-a-break", "give-feedback", "specific-praise", "celebrate-news",
    )
)  # fmt: skip
_OFFERS = frozenset(("offers an option", "several offers", "tries it for a time", "settles plainly"))
_TELLS_YOU = frozenset(("should", "gives a tip", "orders", "threatens", "loaded question"))
_YOU = frozenset(("you", "your", "yours", "yourself"))
_OTHERWISE = frozenset(("distress", "good news", "advice wanted", "meeting", "idea"))
_INSULTS = ("contempt", "criticism", "sarcasm")


def good_words_first(scores: Scores, heard: Heard) -> Scores:
    """Where the same words show something done well about as surely, the slip is a maybe."""
    good = [scores[skill] for skill in _GOOD if is_heard(scores, skill)]
    doubtful = [
        skill
        for skill in LESS - _SHOWN_TOGETHER
        if HEARD <= scores[skill].confidence < _CLEAR_AS_IT_IS
        and any(scores[skill].confidence <= other.confidence and same_words(scores[skill], other) for other in good)
    ]
    return held_down(scores, doubtful, AT_MOST_MAYBE)


def own_matters_are_no_hogging(scores: Scores, heard: Heard) -> Scores:
    """Who owns, refuses, or says how it is for them speaks of themselves for a reason."""
    least = max(HEARD, scores["topic-hogging"].confidence)
    if any(scores[skill].confidence >= least for skill in _ABOUT_ONESELF):
        return held_down(scores, ("topic-hogging",), AT_MOST_MAYBE)
    return scores


def offers_are_no_advice(scores: Scores, heard: Heard) -> Scores:
    """`I could…, or we could…` offers; advice and orders tell the other person what to do."""
    for skill in ("unasked-advice", "advice", "command-threat", "information"):
        number = scores[skill].sentence
        cues = heard.cues if number < 0 else heard.by_sentence[number] | (heard.cues & {"several offers"})
        if _OFFERS & cues and not _TELLS_YOU & cues:
            scores = held_down(scores, (skill,), AT_MOST_MAYBE)
    return scores


def insults_at_oneself(scores: Scores, heard: Heard) -> Scores:
    """`I'm such an idiot` looks down on nobody else, and is not kind to oneself either."""
    if "puts oneself down" not in heard.cues:
        return scores
    if not any("you in it" in cues for cues in heard.by_sentence):
        scores = held_down(scores, _INSULTS, AT_MOST_MAYBE)
    if is_heard(scores, "self-attack") and scores["self-attack"].confidence >= scores["kind-self-talk"].confidence:
        scores = held_down(scores, ("kind-self-talk",), AT_MOST_MAYBE)
    return scores


def only_where_one_is_blamed(scores: Scores, heard: Heard) -> Scores:
    """Nobody defends themselves, or takes criticism, where the line before says nothing about them."""
    reading = heard.reading
    if "complaint" in reading.holds or _YOU & set(reading.line.texts):
        return scores
    if reading.context.contains or _OTHERWISE & reading.holds or not reading.line.texts:
        scores = held_down(scores, ("take-criticism",), AT_MOST_MAYBE)
    return held_down(scores, ("defensiveness",), AT_MOST_MAYBE)


def refusing_is_no_kind_self_talk(scores: Scores, heard: Heard) -> Scores:
    """A no is said to somebody else."""
    if "plain no" in heard.cues and "own voice" not in heard.cues:
        return held_down(scores, ("kind-self-talk",), AT_MOST_MAYBE)
    return scores


_STINGS = frozenset(("insult word", "judges the person", "mock praise", "sneers"))
_PRAISE = frozenset(("kindly always", "praise words", "names the strength", "glad for them"))


def praise_is_no_slip(scores: Scores, heard: Heard) -> Scores:
    """`You always make us laugh` and a short `Lovely` praise, however little."""
    for skill in ("overgeneralizing", "criticism", "blame-you"):
        number = scores[skill].sentence
        cues = heard.by_sentence[number] if number >= 0 else frozenset()
        if _PRAISE & cues and not _STINGS & heard.cues:
            scores = held_down(scores, (skill,), AT_MOST_MAYBE)
    if "brief" in heard.cues and "praise words" in heard.cues and "shuts down" not in heard.cues:
        scores = held_down(scores, ("stonewalling",), AT_MOST_MAYBE)
    return scores
