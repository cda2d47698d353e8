"""Cues of offering in the first person: several ways side by side, or one way to try for a time."""

from collections.abc import Iterator

from simulator.skills.cues.cue import Cue, Hit, whole
from simulator.skills.reading import Reading, Sentence

CUES = (
    Cue("several offers", "puts more than one thing that could be done"),
    Cue("tries it for a time", "puts one way to try, and says until when"),
)

_WE = frozenset(("i", "we"))
_COULD = frozenset(("could", "might", "can"))
_AS_ONE_OF_MANY = frozenset(("or", "else", "also", "either", "another", "alternatively"))
_OPENERS = (("let", "us"), ("how", "about"), ("what", "about"), ("what", "if"), ("shall", "we"), ("could", "we"))
_SPANS = frozenset(("week", "weeks", "month", "months", "fortnight", "days", "evenings", "summer"))
_AGAIN = frozenset(("talk", "check", "look", "see", "meet", "review", "decide"))


def offers(reading: Reading) -> Iterator[Hit]:
    """What the speaker would do or do together, as one of several ways or as one to try."""
    texts = reading.texts
    could = [
        at for at in range(len(texts) - 1) if texts[at] in _WE and texts[at + 1] in _COULD and at not in reading.denied
    ]
    if could and (len(could) > 1 or _AS_ONE_OF_MANY & set(texts)):
        yield whole("several offers")
    for number, sentence in enumerate(reading.sentences):
        opens = _opener(texts, sentence)
        if opens >= 0 and _for_a_time(texts[opens + 2 : sentence.last]):
            yield Hit("tries it for a time", opens, sentence.last, number)


def _opener(texts: tuple[str, ...], sentence: Sentence) -> int:
    places = (at for at in range(sentence.first, sentence.last - 2) if texts[at : at + 2] in _OPENERS)
    return next(places, -1)


def _for_a_time(words: tuple[str, ...]) -> bool:
    """`until Easter`, `for a month`, `and then we talk again`."""
    if "or" in words:
        return False
    if "until" in words or ("then" in words and _AGAIN & set(words)):
        return True
    return any(word == "for" and _SPANS & set(words[at + 1 : at + 4]) for at, word in enumerate(words))
