"""Phrases as cues are written, and where they stand in a text.

A phrase is words with spaces: `have you tried`. In it, `a/b` is either, `{good}` any word of that list, `?a` a word
that may be missing, `_` up to three words of any kind, `^` the opening of a clause, `^^` the opening of a sentence,
`$` the end of a sentence, `*ing` a word with that ending. Phrases are separated by `;`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.skills.reading.word_lists import word_list
from simulator.skills.reading.words import Sentence, Word

_GAP = 3
_ANY_START = ""
_FEW = 40
"""Up to so many second words a phrase is shelved by them; past that the table would outgrow its use."""


@dataclass(frozen=True, slots=True)
class _Step:
    words: frozenset[str]
    ending: str = ""
    gap: bool = False
    skippable: bool = False

    def takes(self, word: str) -> bool:
        return word in self.words or (
            bool(self.ending) and len(word) > len(self.ending) + 1 and word.endswith(self.ending)
        )


@dataclass(frozen=True, slots=True)
class _Phrase:
    steps: tuple[_Step, ...]
    at_clause: bool
    at_sentence: bool
    to_end: bool


def _step(piece: str) -> _Step:
    if piece == "_":
        return _Step(frozenset(), gap=True)
    skippable = piece.startswith("?")
    piece = piece.removeprefix("?")
    if piece.startswith("*"):
        return _Step(frozenset(), ending=piece[1:], skippable=skippable)
    words: set[str] = set()
    for choice in piece.split("/"):
        words |= word_list(choice[1:-1]) if choice.startswith("{") else {choice}
    return _Step(frozenset(words), skippable=skippable)


def _phrase(source: str) -> _Phrase:
    pieces = source.split()
    opening, ending = pieces[0], pieces[-1]
    at_sentence, at_clause, to_end = opening == "^^", opening in ("^", "^^"), ending == "$"
    steps = tuple(_step(piece) for piece in pieces[int(at_clause) : len(pieces) - int(to_end)])
    return _Phrase(steps, at_clause, at_sentence, to_end)


@dataclass(slots=True)
class _Shelf:
    """The phrases that begin with one word: by their second word where it is known, and the loose ones."""

    by_second: dict[str, list[tuple[str, _Phrase]]]
    loose: list[tuple[str, _Phrase]]


class PhraseBook:
    """Many named groups of phrases, looked for together in one walk over the words."""

    def __init__(self, groups: dict[str, str]) -> None:
        self._shelves: dict[str, _Shelf] = {}
        for name, sources in groups.items():
            for source in sources.split(";"):
                if source.strip():
                    self._add(name, _phrase(source))

    def _add(self, name: str, phrase: _Phrase) -> None:
        """Shelve `phrase` under every word it may begin with: more than one step's where a word may be missing."""
        for at, step in enumerate(phrase.steps):
            second = phrase.steps[at + 1] if at + 1 < len(phrase.steps) else None
            known = second is not None and second.words and not (second.skippable or second.ending)
            for word in step.words or {_ANY_START}:
                shelf = self._shelves.setdefault(word, _Shelf({}, []))
                if second is not None and known and not step.skippable and len(second.words) <= _FEW:
                    for after in second.words:
                        shelf.by_second.setdefault(after, []).append((name, phrase))
                else:
                    shelf.loose.append((name, phrase))
            if not step.skippable:
                return

    def find(self, words: Sequence[Word], sentences: Sequence[Sentence]) -> Iterator[tuple[str, int, int]]:
        """(name, first, last) for every place where a phrase stands."""
        texts = [word.text for word in words]
        anywhere = self._shelves.get(_ANY_START)
        for sentence in sentences:
            for at in range(sentence.first, sentence.last):
                after = texts[at + 1] if at + 1 < sentence.last else ""
                for shelf in (self._shelves.get(texts[at]), anywhere):
                    if shelf is not None:
                        for name, phrase in (*shelf.by_second.get(after, ()), *shelf.loose):
                            last = self._stands(phrase, words, texts, at, sentence)
                            if last:
                                yield name, at, last

    def _stands(self, phrase: _Phrase, words: Sequence[Word], texts: list[str], at: int, sentence: Sentence) -> int:
        if phrase.at_sentence and at != sentence.first and not _only_fillers(words, sentence.first, at):
            return 0
        if phrase.at_clause and not words[at].opens:
            return 0
        last = _match(phrase.steps, 0, texts, at, sentence.last)
        return last if last and not (phrase.to_end and last != sentence.last) else 0


def _only_fillers(words: Sequence[Word], first: int, at: int) -> bool:
    return all(words[place].opens for place in range(first, at + 1))


def _match(steps: tuple[_Step, ...], step_at: int, texts: list[str], at: int, end: int) -> int:
    """Where the steps from `step_at` on end when begun at `at`, or 0."""
    while step_at < len(steps):
        step = steps[step_at]
        if step.gap:
            for jump in range(min(_GAP, end - at) + 1):
                last = _match(steps, step_at + 1, texts, at + jump, end)
                if last:
                    return last
            return 0
        if at < end and step.takes(texts[at]):
            at += 1
        elif not step.skippable:
            return 0
        step_at += 1
    return at
