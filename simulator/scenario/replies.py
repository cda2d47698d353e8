"""The replies that make a difference to the rules of one beat, and which of them each part of a condition holds for.

Replies are few: skills that no rule tells apart count as one, and so do texts. A set of replies is a number with one
bit for each, so that "the first rule that holds" is a matter of a few bits, whatever the meters are.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, islice, product

from simulator.scenario.condition import Condition, Length, NothingSpecial, Part, Says, Shows

_WHOLE_UP_TO = 4
"""With so many kinds of skills every mixture of them is looked at; with more, those of two, and what rules want."""

_TEXTS_AT_MOST, _MIXTURES_AT_MOST, _PHRASES_AT_MOST = 40, 160, 4

_FILLER = "_"
"""Not a word, so no phrase has it."""

Text = tuple[tuple[str, ...], int]
"""The words that matter of a reply, and how many words it has in all."""


class Replies:
    """The replies of one beat. `every` is the set of all of them."""

    def __init__(self, conditions: Sequence[Condition], counted: frozenset[str] = frozenset()) -> None:
        groups = [group for condition in conditions for group in _groups(condition)]
        self._kinds = _kinds([*groups, counted] if counted else groups)
        self._texts = list(islice(_texts(conditions), _TEXTS_AT_MOST))
        mixtures, width = self._mixtures(conditions), len(self._texts)
        self.every = (1 << len(mixtures) * width) - 1
        self._with_first_text = self.every // ((1 << width) - 1)
        self._with_kind = _with_kind(mixtures, len(self._kinds), width)

    def shows(self, skills: frozenset[str]) -> int:
        """The replies that show one of `skills`."""
        found = 0
        for kind, replies in zip(self._kinds, self._with_kind, strict=True):
            if kind in skills:
                found |= replies
        return found

    def of(self, alternative: Iterable[Part], without: Iterable[Part] = ()) -> int:
        """The replies for which all of `alternative` that is about the reply holds, and nothing of `without`."""
        found = self.every
        for part in alternative:
            found &= self._holding(part)
        for part in without:
            found &= ~self._holding(part)
        return found

    def _holding(self, part: Part) -> int:
        """The replies for which `part` holds; all of them if it is not about the reply."""
        if isinstance(part, Shows):
            return self.shows(part.skills)
        if isinstance(part, NothingSpecial):
            return self.every & ~self.shows(part.skills)
        if isinstance(part, Says):
            return self._with_texts(_said(part, words) for words, _ in self._texts)
        if isinstance(part, Length):
            return self._with_texts(part.low <= length <= part.high for _, length in self._texts)
        return self.every

    def _with_texts(self, fits: Iterable[bool]) -> int:
        found = 0
        for at, fit in enumerate(fits):
            if fit:
                found |= self._with_first_text << at
        return found

    def _mixtures(self, conditions: Sequence[Condition]) -> tuple[int, ...]:
        """The mixtures of kinds of skills that are looked at, as bits."""
        count = len(self._kinds)
        if count <= _WHOLE_UP_TO:
            return tuple(range(1 << count))
        found = dict.fromkeys(
            sum(1 << at for at in some) for size in range(3) for some in combinations(range(count), size)
        )
        wanted = dict.fromkeys(mixture for condition in conditions for mixture in self._wanted(condition))
        return tuple(found | dict.fromkeys(islice(wanted, _MIXTURES_AT_MOST)))

    def _wanted(self, condition: Condition) -> Iterator[int]:
        """Mixtures for which the condition holds, with one kind more, which may keep an earlier rule from holding."""
        for alternative in condition.alternatives:
            choices = [
                [at for at, kind in enumerate(self._kinds) if kind in part.skills]
                for part in alternative
                if isinstance(part, Shows)
            ]
            for some in islice(product(*choices), 4):
                mixture = sum(1 << at for at in set(some))
                if mixture.bit_count() > 1:
                    yield mixture
                    yield from (mixture | 1 << at for at in range(len(self._kinds)))


@lru_cache(maxsize=256)
def _with_kind(mixtures: tuple[int, ...], kinds: int, width: int) -> tuple[int, ...]:
    """For each kind of skills, the replies that show it, where each mixture is said in `width` texts."""
    found = [0] * kinds
    for number, mixture in enumerate(mixtures):
        block = (1 << width) - 1 << number * width
        for at in range(kinds):
            if mixture >> at & 1:
                found[at] |= block
    return tuple(found)


def _groups(condition: Condition) -> Iterator[frozenset[str]]:
    """The sets of skills that the condition tells apart; those joined by a plain `or` are one set."""
    joined: frozenset[str] = frozenset()
    for alternative in condition.alternatives:
        skills = [part.skills for part in alternative if isinstance(part, Shows | NothingSpecial)]
        if len(alternative) == 1 and isinstance(alternative[0], Shows):
            joined |= skills[0]
        else:
            yield from skills
    if joined:
        yield joined
    ruled_out = [part.skills for part in condition.without if isinstance(part, Shows | NothingSpecial)]
    if ruled_out:
        yield frozenset[str]().union(*ruled_out)


def _kinds(groups: Sequence[frozenset[str]]) -> list[str]:
    """One skill of each kind: skills that stand in the same groups are of one kind."""
    belongs: dict[str, int] = {}
    for at, group in enumerate(dict.fromkeys(groups)):
        for skill in group:
            belongs[skill] = belongs.get(skill, 0) | 1 << at
    return sorted({pattern: skill for skill, pattern in sorted(belongs.items())}.values())


def _texts(conditions: Sequence[Condition]) -> Iterator[Text]:
    """Texts with some of the phrases, in the lengths that make a difference."""
    parts = [part for condition in conditions for part in condition.parts if isinstance(part, Says | Length)]
    phrases = list(dict.fromkeys(phrase for part in parts if isinstance(part, Says) for phrase in part.phrases))
    lengths = [part for part in parts if isinstance(part, Length)]
    bounds = {bound for part in lengths for bound in (part.low - 1, part.low, part.high, part.high + 1)}
    most = len(phrases) if len(phrases) <= _PHRASES_AT_MOST else 1
    for size in range(most + 1):
        for some in combinations(phrases, size):
            words = tuple(word for phrase in some for word in (*phrase, _FILLER))[:-1]
            shortest = len(words)
            for length in sorted({shortest, *(bound for bound in bounds if bound > shortest)}):
                yield words, length


def _said(part: Says, words: tuple[str, ...]) -> bool:
    return any(
        words[at : at + len(phrase)] == phrase for phrase in part.phrases for at in range(len(words) - len(phrase) + 1)
    )
