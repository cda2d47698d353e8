"""The form of a sentence as a question, with or without its mark: open, closed, by its tag, or not at all."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from simulator.skills.reading.listed import listed

_OPEN = frozenset(("what", "how", "why"))
_CLOSED = frozenset(("when", "where", "who", "which", "whose", "whom"))
_AUXILIARIES = listed("do does did is are was were am have has had can could would will shall should may might must")
_SUBJECTS = listed(
    "you he she it they we i there that this these those your the anyone anybody someone everyone everything her his "
    "their our my not"
)
_LEAD = listed(
    "so and but oh well okay right hey yeah yes no wow hmm mm ah um er then like maybe sorry ouch look "
    "please really hi "
    "hello now honestly or anyway because mate love good great nice sure"
)
_I_SEE = ("i", "see")
_SHORT_ANSWER = frozenset(("time", "day", "date", "color", "year", "name", "number", "kind", "age", "size"))
_HOW_CLOSED = listed("many much long old often far soon late big fast")
_TAGS = frozenset(("right", "huh", "innit", "eh", "yeah", "no", "then"))
_WINDOW = 8
_HAPPENING = listed("happened made changed helped brought stopped else about led kept drew worries next")
_TELL = frozenset(("tell", "talk", "walk", "say"))
_MUCH = frozenset(("amazing", "lovely", "awful", "sad", "great", "wonderful", "strange"))


class Asking(Enum):
    """How a sentence asks."""

    NO = "no"
    OPEN = "open"
    CLOSED = "closed"
    MARKED = "marked"
    """A statement or a few words with a question mark."""


def asking(words: Sequence[str], mark: str) -> Asking:
    """The form of the sentence `words` that ends in `mark`."""
    marked = "?" in mark
    at = 0
    while at < len(words) - 1 and (words[at] in _LEAD or tuple(words[at : at + 2]) == _I_SEE):
        at += 1 if words[at] in _LEAD else len(_I_SEE)
    for start in _starts(words, at):
        form = _form_from(words[start : start + _WINDOW], marked)
        if form is not Asking.NO and (marked or start == at):
            return form
    return Asking.MARKED if marked else Asking.NO


def _starts(words: Sequence[str], first: int) -> list[int]:
    """Where a question may begin: at the first real word, and later at a question word with its verb turned round."""
    later = [
        at
        for at in range(first + 1, len(words) - 1)
        if (words[at] in _OPEN or words[at] in _CLOSED or words[at] in _AUXILIARIES) and words[at - 1] not in _SUBJECTS
    ]
    return [first, *later]


def _form_from(words: Sequence[str], marked: bool) -> Asking:
    if not words:
        return Asking.NO
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in _OPEN:
        return _form_of_open(first, second, words, marked)
    if first in _CLOSED:
        turned = second in _AUXILIARIES or any(word in _AUXILIARIES for word in words[1:4])
        return Asking.CLOSED if marked or (turned and not _is_clause(words)) else Asking.NO
    if first in _AUXILIARIES and second in _SUBJECTS:
        return Asking.CLOSED
    if first in _TELL and second in ("me", "more") and marked:
        return Asking.OPEN
    return Asking.NO


def _form_of_open(first: str, second: str, words: Sequence[str], marked: bool) -> Asking:
    if first == "how" and second in _HOW_CLOSED:
        return Asking.CLOSED
    if first == "what" and second in _SHORT_ANSWER:
        return Asking.CLOSED
    if marked:
        return Asking.OPEN
    if second in ("a", "an", "kind", "nice") or (first == "how" and second in _MUCH):
        return Asking.NO
    turned = (
        second in _AUXILIARIES
        or second in _HAPPENING
        or any(word in _AUXILIARIES and after in _SUBJECTS for word, after in pairwise(words[1:6]))
    )
    return Asking.OPEN if turned and not _is_clause(words) else Asking.NO


def _is_clause(words: Sequence[str]) -> bool:
    """`What you said is true`, `when I was young`: the subject comes before the verb, so nothing is asked."""
    return len(words) > 1 and words[1] in _SUBJECTS
