"""Cues that are not phrases but forms: who is spoken of, what is asked, how long, how much at once."""

from collections.abc import Iterator

from simulator.skills.cues.cue import Cue, Hit, whole
from simulator.skills.reading import Reading, Sentence
from simulator.skills.reading.questions import Asking

CUES = (
    Cue("asks openly", "asks in a way that yes or no cannot answer"),
    Cue("asks closed", "asks for a yes, a no or a fact"),
    Cue("asks by mark", "says it with a question mark"),
    Cue("asks", "is a question"),
    Cue("states", "is a statement"),
    Cue("about you", "is about the other person"),
    Cue("about them", "is about somebody else in the story"),
    Cue("about it", "is about what happened"),
    Cue("speaks of I", "is about the speaker"),
    Cue("you in it", "speaks to the other person"),
    Cue("I in it", "speaks of oneself"),
    Cue("we in it", "speaks of both"),
    Cue("short sentence", "is short"),
    Cue("long sentence", "is long"),
    Cue("exclaims", "exclaims"),
    Cue("holds a but", "goes on with a but"),
    Cue("brief", "is very short"),
    Cue("few words", "is short"),
    Cue("long reply", "goes on for long"),
    Cue("very long reply", "goes on for very long"),
    Cue("several sentences", "says several things"),
    Cue("two questions", "asks twice"),
    Cue("many questions", "asks many things at once"),
    Cue("ends with a question", "ends with a question"),
    Cue("no question", "asks nothing"),
    Cue("mostly I", "stays with the speaker"),
    Cue("no you", "does not speak to the other person"),
    Cue("a list", "puts several things side by side"),
    Cue("piles on", "adds one thing to the next"),
)

_I = frozenset(("i", "me", "my", "mine", "myself"))
_YOU = frozenset(("you", "your", "yours", "yourself"))
_WE = frozenset(("we", "us", "our", "both"))
_THEY = frozenset(("he", "she", "they", "him", "her", "his", "their", "them"))
_IT = frozenset(("it", "that", "this", "there", "the", "a", "what"))
_FORM = {Asking.OPEN: "asks openly", Asking.CLOSED: "asks closed", Asking.MARKED: "asks by mark"}


def _subject(reading: Reading, sentence: Sentence) -> str:
    """The first word of weight: the one after `so`, `well`, `but`."""
    for at in range(sentence.first, sentence.last):
        after = reading.words[at + 1] if at + 1 < sentence.last else None
        if not (reading.words[at].opens and after is not None and after.opens):
            return reading.texts[at]
    return ""


def _sentence_cues(reading: Reading, number: int, sentence: Sentence) -> Iterator[str]:
    words = set(reading.words_of(sentence))
    asks = reading.asking[number]
    if asks is Asking.NO:
        yield "states"
        yield from _subject_cues(_subject(reading, sentence), words)
    else:
        yield "asks"
        yield _FORM[asks]
    for name, group in (("you in it", _YOU), ("I in it", _I), ("we in it", _WE)):
        if words & group:
            yield name
    length = sentence.last - sentence.first
    if length <= 4:
        yield "short sentence"
    elif length >= 22:
        yield "long sentence"
    if "!" in sentence.mark:
        yield "exclaims"
    if "but" in words:
        yield "holds a but"


def _subject_cues(subject: str, words: set[str]) -> Iterator[str]:
    if subject in _YOU:
        yield "about you"
    elif subject in _I:
        yield "speaks of I"
    elif subject in _THEY:
        yield "about them"
    elif subject in _IT:
        yield "about you" if words & _YOU and not words & _I else "about it"


def sentence_forms(reading: Reading) -> Iterator[Hit]:
    """The form of every sentence."""
    for number, sentence in enumerate(reading.sentences):
        for cue in _sentence_cues(reading, number, sentence):
            yield Hit(cue, sentence.first, sentence.last, number)


def reply_forms(reading: Reading) -> Iterator[Hit]:
    """The form of the reply as a whole."""
    length = len(reading.words)
    sizes = (
        ("brief", length <= 3),
        ("few words", length <= 8),
        ("long reply", length >= 30),
        ("very long reply", length >= 45),
    )
    yield from (whole(name) for name, holds in sizes if holds)
    asked = sum(asks is not Asking.NO for asks in reading.asking)
    i, you = (sum(word in group for word in reading.texts) for group in (_I, _YOU))
    commas = reading.text.count(",") + reading.text.count(";")
    checks = (
        ("several sentences", len(reading.sentences) >= 3),
        ("two questions", asked == 2),
        ("many questions", asked >= 3),
        ("no question", not asked),
        ("ends with a question", bool(reading.asking) and reading.asking[-1] is not Asking.NO),
        ("mostly I", i >= 2 and i > 2 * you),
        ("no you", not you),
        ("a list", commas >= 2),
        ("piles on", sum(word in ("and", "because", "also", "plus") for word in reading.texts) >= 3),
    )
    yield from (whole(name) for name, holds in checks if holds)
