"""A text as words in plain form, each with its place in the text as typed, its sentence and its clause."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.skills.reading.listed import listed
from simulator.skills.reading.spelling import normal_forms

_PIECES = re.compile(r"[\w']+|[.!?…]+|[^\w\s]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_BREAKS = frozenset(',;:—–()[]-"')
_LONG_ENOUGH = 5
_JOINERS = listed("but because and or though although while yet so since unless if when")
_FILLERS = listed(
    "oh well okay look hey yeah yes no right honestly please mm hm hmm ah um er uh like then just maybe now listen "
    "ouch wow actually fine sure thanks sorry love mate perhaps anyway also still"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word; `start` and `end` are where it was typed, `opens` says that a clause begins with it."""

    text: str
    start: int
    end: int
    sentence: int
    opens: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words `first` to `last` (not included) and the marks they end with, such as `?` or `!`."""

    first: int
    last: int
    mark: str


def _lowered(text: str) -> tuple[str, Sequence[int]]:
    """`text` in lower case and compatibility form, with the place of every letter in `text`."""
    text = text.translate(_QUOTES)
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        form = unicodedata.normalize("NFKC", letter).lower() if not letter.isascii() else letter.lower()
        letters.append(form)
        places.extend([place] * len(form))
    places.append(len(text))
    return "".join(letters), places


class _Splitter:
    """Walks the pieces of one text; holds what must be remembered from piece to piece."""

    def __init__(self, text: str) -> None:
        self.text, self.places = _lowered(text)
        self.words: list[Word] = []
        self.sentences: list[Sentence] = []
        self.first = 0
        self.opens = True
        self.quoted = False
        self.after_comma = False

    def end_sentence(self, mark: str) -> None:
        if len(self.words) > self.first:
            self.sentences.append(Sentence(self.first, len(self.words), mark))
            self.first = len(self.words)
        elif self.sentences and mark:
            # a mark after a mark, as in `really? !`
            kept = self.sentences[-1]
            self.sentences[-1] = Sentence(kept.first, kept.last, kept.mark + mark)
        self.opens = True

    def add_word(self, piece: str, start: int, end: int) -> None:
        bare = piece.strip("'")
        if not bare:
            return
        first, last = self.places[start], self.places[end - 1] + 1
        if bare == "but" and self.after_comma and len(self.words) - self.first >= _LONG_ENOUGH:
            # what stands before `, but` is heard on its own
            self.end_sentence("")
        for form in normal_forms(piece if piece in {"'cause", "'em"} else bare):
            opens = self.opens or form in _JOINERS
            self.words.append(Word(form, first, last, len(self.sentences), opens, self.quoted))
            self.opens = form in _JOINERS or (opens and form in _FILLERS)

    def add_mark(self, piece: str, start: int, end: int) -> None:
        if piece[0] in ".!?…":
            dotted = piece == "." and end < len(self.text) and self.text[end].isalnum()
            if not dotted:
                self.end_sentence(piece)
        elif piece == '"':
            self.quoted = not self.quoted
            self.opens = True
        elif piece in _BREAKS and not (piece == "-" and self._inside_word(start, end)):
            self.opens = True

    def _inside_word(self, start: int, end: int) -> bool:
        return start > 0 and end < len(self.text) and self.text[start - 1].isalnum() and self.text[end].isalnum()

    def split(self) -> tuple[tuple[Word, ...], tuple[Sentence, ...]]:
        before = 0
        for match in _PIECES.finditer(self.text):
            start, end = match.span()
            if "\n" in self.text[before:start]:
                self.end_sentence("")
            piece = match.group()
            if piece[0].isalnum() or piece[0] in "_'":
                self.add_word(piece, start, end)
            else:
                self.add_mark(piece, start, end)
            self.after_comma = piece == ","
            before = end
        self.end_sentence("")
        return tuple(self.words), tuple(self.sentences)


def split(text: str) -> tuple[tuple[Word, ...], tuple[Sentence, ...]]:
    """The words of `text` and its sentences."""
    return _Splitter(text).split()
