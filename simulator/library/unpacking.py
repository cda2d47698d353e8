"""Plain lists back to the scenario that `packing` made them from, in a small part of the time of reading its file.

A frozen dataclass sets its fields slowly, one call for each. So the values of which there are thousands are made as
twins, with the same fields but not frozen, and turned into what they are meant to be once they are whole.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, make_dataclass, replace
from typing import Any

from simulator.library.packing import PARTS
from simulator.scenario.condition import Condition, NothingSpecial, Says, Shows
from simulator.scenario.model import (
    Ask,
    Beat,
    Ending,
    Follows,
    Line,
    Meter,
    Option,
    Role,
    Rule,
    Scenario,
    Until,
    Where,
    Wording,
    Wordings,
)

_place: Callable[..., Where] = tuple.__new__  # a third of the time of calling Where


def _twin(made: type[Any]) -> Any:
    """A class whose values can become values of `made`: the same slots in the same order, and quick to fill."""
    names = [field.name for field in fields(made)]
    return make_dataclass(f"_{made.__name__}", names, slots=True, eq=False, repr=False)


_Beat, _Ask, _Rule, _Line, _Option, _Wording, _Wordings = map(_twin, (Beat, Ask, Rule, Line, Option, Wording, Wordings))


def unpacked(data: Sequence[Any]) -> Scenario:
    """The scenario that was packed as `data`. Raises whatever Python does if it was not."""
    table, head, roles, meters, beats, endings = data
    return _Unpacker(table).scenario(head, roles, meters, beats, endings)


class _Unpacker:
    """Unpacks one scenario, whose conditions are those of `table`."""

    def __init__(self, table: Iterable[Any]) -> None:
        self._conditions: list[Condition | None] = [*map(_condition, table), None]  # so that -1 is none

    def scenario(self, head: Any, roles: Any, meters: Any, beats: Any, endings: Any) -> Scenario:
        title, you_play, about, level, minutes, touches_on, setting, before, by, for_you, language, digest = head
        return Scenario(
            title,
            tuple(map(_role, roles)),
            tuple(map(self._beat, beats)),
            tuple(map(self._ending, endings)),
            you_play,
            about,
            level,
            minutes,
            touches_on,
            setting,
            before,
            tuple(Meter(name, start, tuple(words)) for name, start, words in meters),
            by,
            for_you,
            language,
            digest,
        )

    def _ending(self, data: Any) -> Ending:
        name, lines, message, celebrate, row, column = data
        return Ending(name, self._lines(lines or ()), message, celebrate, _place(Where, (row, column)))

    def _lines(self, data: Any) -> Any:
        made = []
        for role, row, column, *options in data:
            if len(options) == 1 and type(options[0]) is str:
                option = _Option((options[0],), None)
                option.__class__ = Option
                said = (option,)
            else:
                said = tuple([self._option(option) for option in options])
            line = _Line(role, said, _place(Where, (row, column)))
            line.__class__ = Line
            made.append(line)
        return tuple(made)

    def _option(self, data: Any) -> Any:
        made = _Option((data,), None) if type(data) is str else _Option(tuple(data[1:]), self._conditions[data[0]])
        made.__class__ = Option
        return made

    def _rule(self, data: Any) -> Any:
        when, lines, change, coach, coach_for, try_again, reveal, go_to, row, column = data
        made = _Rule(
            self._conditions[when],
            self._lines(lines) if lines else (),
            tuple(map(tuple, change)) if change else (),
            coach,
            tuple(map(tuple, coach_for)) if coach_for else (),
            try_again,
            tuple(reveal) if reveal else (),
            go_to,
            _place(Where, (row, column)),
        )
        made.__class__ = Rule
        return made

    def _beat(self, data: Any) -> Any:
        name, lines, ask, rules, otherwise, done, go_to, practise, ideas, feelings, contains, row, column = data
        made = _Beat(
            name,
            self._lines(lines) if lines else (),
            ask and _ask(ask),
            tuple(map(self._rule, rules)),
            otherwise and self._rule(otherwise),
            tuple(map(self._rule, done)) if done else (),
            go_to,
            {role: tuple(skills) for role, skills in practise},
            tuple(map(tuple, ideas)),
            tuple(feelings),
            frozenset(contains),
            _place(Where, (row, column)),
        )
        made.__class__ = Beat
        return made


def _role(data: Any) -> Role:
    name, brief, pronoun, names, wants, knows, does_not_know, practise, easy, rubric, follows = data
    skills = (tuple(practise), tuple(easy))
    tone = Follows(*follows) if follows else None
    return Role(name, brief, pronoun, tuple(names), wants, knows, does_not_know, *skills, rubric, tone)


class _Said(Mapping[str, Wordings]):
    """The wordings of each role in one beat, unpacked when first asked for: one rehearsal asks in few beats."""

    __slots__ = ("_made", "_packed")

    def __init__(self, data: Any) -> None:
        self._packed = data
        self._made: dict[str, Wordings] | None = None

    def _whole(self) -> dict[str, Wordings]:
        if self._made is None:
            self._made = {role: _tiers(good, ordinary, poor) for role, good, ordinary, poor in self._packed}
            self._packed = None
        return self._made

    def __getitem__(self, role: str) -> Wordings:
        return self._whole()[role]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def __repr__(self) -> str:
        return repr(self._whole())


def _ask(data: Any) -> Any:
    roles, aim, hint, wordings, until, row, column = data
    turns = Until(until[0], frozenset(until[1]), until[2]) if until else None
    made = _Ask(tuple(roles), aim, hint, _Said(wordings), turns, _place(Where, (row, column)))
    made.__class__ = Ask
    return made


def _tiers(good: Any, ordinary: Any, poor: Any) -> Any:
    made = _Wordings(_wordings(good), _wordings(ordinary), _wordings(poor))
    made.__class__ = Wordings
    return made


def _wordings(data: Any) -> Any:
    if not data:
        return ()
    made = []
    for at in range(1, len(data), 3):
        said = _Wording(data[at], (), (), _place(Where, data[at + 1 : at + 3]))
        said.__class__ = Wording
        made.append(said)
    if data[0]:
        for at, shows, shows_not in data[0]:
            made[at] = replace(made[at], shows=tuple(shows), shows_not=tuple(shows_not))
    return tuple(made)


def _condition(data: Any) -> Condition:
    alternatives, without, words = data
    whole = tuple(tuple(map(_part, alternative)) for alternative in alternatives)
    return Condition(whole, tuple(map(_part, without)), words)


def _part(data: Any) -> Any:
    made = PARTS[data[0]]
    if made is Shows or made is NothingSpecial:
        return made(frozenset(data[1]))
    if made is Says:
        return made(tuple(map(tuple, data[1])))
    return made(*data[1:])
