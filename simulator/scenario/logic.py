"""Conditions held against themselves and each other: which can never hold, and which hold wherever another does."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from simulator.scenario.condition import (
    Attempt,
    Condition,
    Length,
    Level,
    NothingSpecial,
    Part,
    Says,
    Shows,
    Visit,
)
from simulator.scenario.model import METER_HIGH, METER_LOW

_EVERY_LENGTH = 1_000_000


def clash(alternative: Iterable[Part], without: Iterable[Part] = ()) -> str | None:
    """Why `alternative` can never hold, in words for the author; None if it can, as far as words tell."""
    parts, ruled_out = tuple(alternative), tuple(without)
    if only_skills(parts) and only_skills(ruled_out):  # by far the most conditions
        return _clash_of_skills(parts, ruled_out) if ruled_out else None
    return _clash_of_meters(parts) or _clash_of_words(parts, ruled_out) or _clash_of_skills(parts, ruled_out)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a condition looks like on its own: why each alternative can't hold, the skills of which one is wanted.

    `wanted` is None where an alternative wants none. `first_try` is the try of the reply that the condition waits for.
    """

    clashes: tuple[str | None, ...]
    wanted: frozenset[str] | None
    only_skills: bool
    first_try: int

    @property
    def never(self) -> bool:
        """Whether no alternative can hold."""
        return None not in self.clashes


@lru_cache(maxsize=4096)
def facts(condition: Condition) -> Facts:
    """The facts of a condition; scenes ask the same in many places, so they are remembered."""
    alternatives = condition.alternatives
    return Facts(
        tuple(clash(alternative, condition.without) for alternative in alternatives),
        wanted_skills(condition),
        not condition.without and all(map(only_skills, alternatives)),
        min((_first_try(alternative) for alternative in alternatives), default=1),
    )


def _first_try(alternative: Iterable[Part]) -> int:
    return max((part.number for part in alternative if isinstance(part, Attempt)), default=1)


def only_skills(parts: Iterable[Part]) -> bool:
    """Whether nothing but skills is asked for."""
    for part in parts:  # noqa: SIM110 - asked so often that a generator would be felt
        if not isinstance(part, Shows):
            return False
    return True


def covers(earlier: Condition | None, later: Condition | None) -> bool:
    """Whether `earlier` surely holds wherever `later` does. False where that cannot be told."""
    if earlier is None:
        return True
    if later is None:
        return False
    if not all(_is_ruled_out_by(part, later.without) for part in earlier.without):
        return False
    return all(
        any(all(_implied(part, theirs) for part in ours) for ours in earlier.alternatives)
        for theirs in later.alternatives
    )


def wanted_skills(when: Condition | None) -> frozenset[str] | None:
    """The skills of which one is shown wherever `when` holds; None where that cannot be told."""
    found: list[frozenset[str]] = []
    for alternative in when.alternatives if when else ((),):
        skills = [part.skills for part in alternative if isinstance(part, Shows)]
        if not skills:
            return None
        found += skills
    return frozenset[str]().union(*found)


def _clash_of_meters(parts: tuple[Part, ...]) -> str | None:
    ranges: dict[str, tuple[int, int]] = {}
    for part in parts:
        if isinstance(part, Level):
            low, high = ranges.get(part.meter, (METER_LOW, METER_HIGH))
            ranges[part.meter] = max(low, part.low), min(high, part.high)
    for meter, (low, high) in ranges.items():
        if low > high:
            return f"“{meter}” would have to be at least {low} and at most {high}; it goes from 0 to 10"
    return None


def _clash_of_words(parts: tuple[Part, ...], without: tuple[Part, ...]) -> str | None:
    lengths = [part for part in parts if isinstance(part, Length)]
    low = max((part.low for part in lengths), default=0)
    high = min((part.high for part in lengths), default=_EVERY_LENGTH)
    if low > high or high < 0:  # a reply of dots or a smiley has no words at all, and is a reply
        return f"no reply has at least {low} and at most {max(high, 0)} words"
    ruled_out = [phrase for part in without if isinstance(part, Says) for phrase in part.phrases]
    for part in parts:
        if isinstance(part, Says):
            said = [phrase for phrase in part.phrases if not any(_within(out, phrase) for out in ruled_out)]
            words = " ".join(part.phrases[0]) if part.phrases else ""
            if not said:
                return f"it asks for “{words}” and rules it out after “without”"
            if all(len(phrase) > high for phrase in said):
                return f"“{words}” has more words than the {high} that the reply may have"
    return None


def _clash_of_skills(parts: tuple[Part, ...], without: tuple[Part, ...]) -> str | None:
    out = frozenset[str]().union(*(part.skills for part in without if isinstance(part, Shows)))
    nothing = frozenset[str]().union(*(part.skills for part in parts if isinstance(part, NothingSpecial)))
    for part in parts:
        if isinstance(part, Shows):
            some = ", ".join(sorted(part.skills)[:2])
            if part.skills <= out:
                return f"it asks for {some} and rules that out after “without”"
            if part.skills <= out | nothing:
                return f"it asks for {some}, and that is not “nothing special”"
    return None


def _implied(part: Part, alternative: Iterable[Part]) -> bool:
    """Whether `part` holds wherever `alternative` does."""
    return any(_weaker(part, other) for other in alternative)


def _weaker(part: Part, other: Part) -> bool:
    """Whether `part` holds wherever `other` does."""
    match part, other:
        case Shows(), Shows():
            return other.skills <= part.skills
        case NothingSpecial(), NothingSpecial():
            return part.skills <= other.skills
        case Says(), Says():
            return all(any(_within(ours, theirs) for ours in part.phrases) for theirs in other.phrases)
        case Length(), Length():
            return part.low <= other.low and other.high <= part.high
        case Level(), Level():
            return part.meter == other.meter and part.low <= other.low and other.high <= part.high
        case Attempt(), Attempt():
            return part.number <= other.number
        case Visit(), Visit():
            return part.number <= other.number
    return False


def _is_ruled_out_by(part: Part, without: Iterable[Part]) -> bool:
    """Whether `part` cannot hold where nothing of `without` does."""
    parts = tuple(without)
    if isinstance(part, Shows):
        return part.skills <= frozenset[str]().union(*(other.skills for other in parts if isinstance(other, Shows)))
    return any(_weaker(other, part) for other in parts)


def _within(phrase: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether the words of `phrase` stand together in `longer`."""
    return any(longer[at : at + len(phrase)] == phrase for at in range(len(longer) - len(phrase) + 1))
