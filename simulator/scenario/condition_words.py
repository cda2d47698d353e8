"""Reading conditions as authors write them: names in any spelling, a sentence for what cannot be read."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from simulator.labels import COUNTING_WORDS, GROUPS, LABELS, NEUTRAL
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
    words_of,
)

_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
_QUOTES = str.maketrans("“”„«»", '"' * 5)
_SAYS = re.compile(r'says\s+("[^"]*"(?:\s+or\s+"[^"]*")*)$', re.IGNORECASE)
_QUOTED = re.compile(r'"([^"]*)"')
_LENGTH = re.compile(r"(shorter|longer)\s+than\s+(\d{1,4})\s+words?$", re.IGNORECASE)
_AGAIN = re.compile(r"(second|third|fourth|fifth)\s+(try|time\s+here)$", re.IGNORECASE)
_LEVEL = re.compile(r"(.+?)\s+is\s+(at\s+least|at\s+most|over|under)\s+(\S+)$", re.IGNORECASE)
_UNTIL_SPOKEN = re.compile(r"each\s+has\s+spoken\s+(once|twice|three\s+times)$", re.IGNORECASE)
_UNTIL_COUNT = re.compile(r"(\d{1,2})\s+(.+)$")
_TIMES = {"once": 1, "twice": 2, "three times": 3}
_BRACKETS = re.compile(r"[()\[\]{}]")
_JOINT = re.compile(r'"[^"]*"|\b(?:or|and|without)\b', re.IGNORECASE)


class NotUnderstoodError(Exception):
    """A condition that cannot be read: a sentence for the author, and the repaired text where it is known.

    `kind` is the code of the problem: `unknown-skill`, `undeclared-meter` or `condition-unclear`. `repaired` is meant
    to stand in the place of `written`.
    """

    def __init__(self, kind: str, sentence: str, repaired: str | None = None, written: str = "") -> None:
        super().__init__(sentence)
        self.kind, self.sentence, self.repaired, self.written = kind, sentence, repaired, written


def plain_name(name: str) -> str:
    """A skill or group name as it is compared: lower case, words joined by one hyphen."""
    return "-".join(words_of(name.replace("-", " ").replace("_", " ")))


@dataclass(frozen=True)
class Names:
    """The names that a scenario's conditions may use."""

    meters: Iterable[str] = ()
    personal: Iterable[str] = ()
    skills: Mapping[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        known: dict[str, frozenset[str]] = {skill: frozenset((skill,)) for skill in (*LABELS, *self.personal)}
        known |= {plain_name(group): skills for group, skills in GROUPS.items()}
        object.__setattr__(self, "skills", known)

    def skill(self, name: str) -> str:
        """The skill that `name` means. Raises `NotUnderstoodError` for a group or an unknown name."""
        plain = plain_name(name)
        found = self.skills.get(plain, frozenset())
        if found == {plain}:
            return plain
        if found:
            raise NotUnderstoodError("unknown-skill", f"“{name}” is a group; name its skills one by one here")
        raise self._unknown(name)

    def group(self, name: str) -> frozenset[str]:
        """The skills that `name`, a skill or a group, stands for. Raises `NotUnderstoodError`."""
        found = self.skills.get(plain_name(name))
        if found is None:
            raise self._unknown(name)
        return found

    def _unknown(self, name: str) -> NotUnderstoodError:
        near = nearest(plain_name(name), self.skills)
        said = f"; did you mean “{near}”?" if near else "; the reference page “skills” lists them all"
        return NotUnderstoodError(
            "unknown-skill", f"“{name.strip()}” is not a skill or group{said}", near, name.strip()
        )


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is most likely meant to be, or None."""
    by_plain = {name.casefold(): name for name in known}
    close = get_close_matches(word.casefold(), by_plain, n=1, cutoff=0.6)
    return by_plain[close[0]] if close else None


def read_condition(text: str, names: Names) -> Condition:
    """The condition that `text` says. Raises `NotUnderstoodError`."""
    straight = " ".join(text.translate(_QUOTES).split())
    before, *after = _split(straight, "without")
    if len(after) > 1:
        raise NotUnderstoodError("condition-unclear", "“without” may stand once, and rules out everything after it")
    alternatives = tuple(
        tuple(_part(part, names) for part in _split(alternative, "and")) for alternative in _split(before, "or")
    )
    ruled_out = tuple(_ruled_out(part, names) for part in _split(after[0], "or")) if after else ()
    return Condition(alternatives, ruled_out, text.strip())


def _split(text: str, joint: str) -> list[str]:
    """`text` cut at each `joint` outside quotes; an `or` between two quoted phrases belongs to `says`."""
    pieces, start, quoted_before = [], 0, False
    for match in _JOINT.finditer(text):
        found = match.group().casefold()
        if found.startswith('"'):
            quoted_before = True
            continue
        between_quotes = quoted_before and text[match.end() :].lstrip().startswith('"')
        if found == joint and not (found == "or" and between_quotes):
            pieces.append(text[start : match.start()].strip())
            start = match.end()
        quoted_before = False
    return [*pieces, text[start:].strip()]


def _part(text: str, names: Names) -> Part:
    if not text:
        raise NotUnderstoodError("condition-unclear", "a condition is missing here: name a skill, a group or a meter")
    if _BRACKETS.search(text) and not text.casefold().startswith("says"):
        raise NotUnderstoodError(
            "condition-unclear", "brackets can't stand in a condition; write one rule for each way instead"
        )
    for read in (_says, _length, _again, _nothing, _level):
        found = read(text, names)
        if found is not None:
            return found
    return Shows(names.group(text))


def _ruled_out(text: str, names: Names) -> Part:
    part = _part(text, names)
    if not isinstance(part, Shows | Says):
        raise NotUnderstoodError(
            "condition-unclear",
            f"after “without” come skills, groups and says, joined by “or”; “{text}” is neither",
        )
    return part


def _says(text: str, _: Names) -> Part | None:
    if not text.casefold().startswith("says"):
        return None
    match = _SAYS.match(text)
    phrases = tuple(words_of(phrase) for phrase in _QUOTED.findall(match[1])) if match else ()
    if not phrases or not all(phrases):
        raise NotUnderstoodError("condition-unclear", 'write the words in quotes: says "sorry" or "my fault"')
    return Says(phrases)


def _length(text: str, _: Names) -> Part | None:
    match = _LENGTH.match(text)
    if match is None:
        return None
    number = int(match[2])
    return Length(high=number - 1) if match[1].casefold() == "shorter" else Length(low=number + 1)


def _again(text: str, _: Names) -> Part | None:
    match = _AGAIN.match(text)
    if match is None:
        return None
    number = _ORDINALS[match[1].casefold()]
    return Attempt(number) if match[2].casefold() == "try" else Visit(number)


def _nothing(text: str, names: Names) -> Part | None:
    if plain_name(text) != "nothing-special":
        return None
    return NothingSpecial(frozenset().union(*names.skills.values()) - frozenset(NEUTRAL))


_BOUNDS: dict[str, Callable[[int], tuple[int, int]]] = {
    "at least": lambda limit: (limit, 10),
    "at most": lambda limit: (0, limit),
    "over": lambda limit: (limit + 1, 10),
    "under": lambda limit: (0, limit - 1),
}


def _level(text: str, names: Names) -> Part | None:
    match = _LEVEL.match(text)
    if match is None:
        return None
    meter = {name.casefold(): name for name in names.meters}.get(match[1].casefold())
    if meter is None:
        near = nearest(match[1], names.meters)
        said = f"; did you mean “{near}”?" if near else f"; add “{match[1]}: 5” under “meters:”"
        raise NotUnderstoodError("undeclared-meter", f"“{match[1]}” is not a meter of this scene{said}", near, match[1])
    if not match[3].isdecimal() or int(match[3]) > 10:
        raise NotUnderstoodError("condition-unclear", f"a meter goes from 0 to 10; “{match[3]}” is not such a number")
    low, high = _BOUNDS[" ".join(match[2].casefold().split())](int(match[3]))
    return Level(meter, low, high)


def read_until(text: str, names: Names) -> tuple[int, frozenset[str]]:
    """How many, and of which skills (none: replies of each role), `until:` waits for. Raises `NotUnderstoodError`."""
    straight = " ".join(text.split())
    if match := _UNTIL_SPOKEN.match(straight):
        return _TIMES[" ".join(match[1].casefold().split())], frozenset()
    match = _UNTIL_COUNT.match(straight)
    if match is None or int(match[1]) == 0:
        raise NotUnderstoodError("condition-unclear", "write “until: 4 options” or “until: each has spoken once”")
    counted = COUNTING_WORDS.get(plain_name(match[2])) or names.group(match[2])
    return int(match[1]), counted
