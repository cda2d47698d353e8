"""Plain lists back to the scenario that `packing` made them from, in a small part of the time of reading its file."""

import gc
from collections.abc import Callable, Iterable, Sequence
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


def unpacked(data: Sequence[Any]) -> Scenario:
    """The scenario that was packed as `data`. Raises whatever Python does if it was not."""
    table, head, roles, meters, beats, endings = data
    collecting = gc.isenabled()
    gc.disable()  # nothing made here is garbage, and looking for some would take longer than making it
    try:
        return _Unpacker(table).scenario(head, roles, meters, beats, endings)
    finally:
        if collecting:
            gc.enable()


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
        return Ending(name, self._lines(lines), message, celebrate, _place(Where, (row, column)))

    def _lines(self, data: Any) -> tuple[Line, ...]:
        return tuple(
            [
                Line(role, tuple([self._option(option) for option in options]), _place(Where, (row, column)))
                for role, row, column, options in data
            ]
        )

    def _option(self, data: Any) -> Option:
        return Option((data,)) if type(data) is str else Option(tuple(data[1:]), self._conditions[data[0]])

    def _rule(self, data: Any) -> Rule:
        when, lines, change, coach, coach_for, try_again, reveal, go_to, row, column = data
        return Rule(
            self._conditions[when],
            self._lines(lines),
            tuple(map(tuple, change)),
            coach,
            tuple(map(tuple, coach_for)),
            try_again,
            tuple(reveal),
            go_to,
            _place(Where, (row, column)),
        )

    def _beat(self, data: Any) -> Beat:
        name, lines, ask, rules, otherwise, done, go_to, practise, ideas, feelings, contains, row, column = data
        return Beat(
            name,
            self._lines(lines),
            ask and _ask(ask),
            tuple([self._rule(rule) for rule in rules]),
            otherwise and self._rule(otherwise),
            tuple([self._rule(rule) for rule in done]),
            go_to,
            {role: tuple(skills) for role, skills in practise},
            tuple(map(tuple, ideas)),
            tuple(feelings),
            frozenset(contains),
            _place(Where, (row, column)),
        )


def _role(data: Any) -> Role:
    name, brief, pronoun, names, wants, knows, does_not_know, practise, easy, rubric, follows = data
    skills = (tuple(practise), tuple(easy))
    tone = Follows(*follows) if follows else None
    return Role(name, brief, pronoun, tuple(names), wants, knows, does_not_know, *skills, rubric, tone)


def _ask(data: Any) -> Ask:
    roles, aim, hint, wordings, until, row, column = data
    said = {role: Wordings(*map(_wordings, tiers)) for role, *tiers in wordings}
    turns = Until(until[0], frozenset(until[1]), until[2]) if until else None
    return Ask(tuple(roles), aim, hint, said, turns, _place(Where, (row, column)))


def _wordings(data: Any) -> tuple[Wording, ...]:
    return tuple(
        [
            Wording(text, tuple(shows), tuple(shows_not), _place(Where, (row, column)))
            for text, shows, shows_not, row, column in data
        ]
    )


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
