"""Cues of answering a complaint with an account: words that defend only where there is something to defend."""

from collections.abc import Iterator

from simulator.skills.cues.cue import Cue, Hit
from simulator.skills.reading import PhraseBook, Reading

CUES = (Cue("answers back", "answers the complaint with an account or a counter-charge"),)

_BOOK = PhraseBook(
    {
        "answers back": "^ i did not; i did not $; ^ it was *ing; it was work; ^ it was just/only; i had to; you do "
        "it; you are the one; what about; the bus; the traffic; ^ no i; ^ well if; ^ well you; who "
        "does; can talk; i can not help; i said i; i did tell; i only; ^ i was only; last time i; "
        "doing my; my best; if you had; it was not; is not my; nobody else; everyone else; "
        "everyone/everybody does; you left; who paid; i have never; you never; you always; making "
        "that up; made that up; it is called; so it is my; you should have; you could have"
    }
)
_OWNS = frozenset(("sorry", "right", "fault", "apologize"))


def answers_back(reading: Reading) -> Iterator[Hit]:
    """An account or a counter-charge after a complaint, with nothing owned in it."""
    if "complaint" not in reading.holds or _OWNS & set(reading.texts):
        return
    for name, first, last in _BOOK.find(reading.words, reading.sentences):
        yield Hit(name, first, last, reading.words[first].sentence)
