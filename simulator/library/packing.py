"""A scenario as plain lists of texts and numbers: what `unpacking` makes a scenario of again.

Every value is a list of its fields in a fixed order; conditions, which repeat, stand once in a table and are named by
number. `FINGERPRINT` changes whenever what is written here, or what it means, does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any
from zlib import crc32

from simulator import __version__
from simulator.labels import GROUPS, LABELS
from simulator.scenario import condition as conditions
from simulator.scenario.condition import Condition, Part
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
    Wording,
    Wordings,
)

PARTS: tuple[type[Any], ...] = (
    conditions.Shows,
    conditions.NothingSpecial,
    conditions.Says,
    conditions.Length,
    conditions.Attempt,
    conditions.Visit,
    conditions.Level,
)
_MODEL = (Ask, Beat, Ending, Follows, Line, Meter, Option, Role, Rule, Scenario, Until, Wording, Wordings, Condition)
_SHAPE = [(made.__name__, [field.name for field in fields(made)]) for made in (*_MODEL, *PARTS)]
_GROUPS = sorted((name, sorted(skills)) for name, skills in GROUPS.items())

FINGERPRINT = f"{__version__}-{crc32(repr((_SHAPE, LABELS, _GROUPS)).encode()):08x}"
"""What wrote a kept scene: the program's version, the fields of the model, and the skills that groups stand for."""


def packed(scenario: Scenario) -> list[Any]:
    """`scenario` as lists of texts and numbers."""
    return _Packer().scenario(scenario)


class _Packer:
    """Packs one scenario; `_table` collects its conditions."""

    def __init__(self) -> None:
        self._table: dict[Condition, int] = {}

    def scenario(self, scenario: Scenario) -> list[Any]:
        head = [
            scenario.title,
            scenario.you_play,
            scenario.about,
            scenario.level,
            scenario.minutes,
            scenario.touches_on,
            scenario.setting,
            scenario.before_you_start,
            scenario.by,
            scenario.for_you,
            scenario.language,
            scenario.digest,
        ]
        beats = [self._beat(beat) for beat in scenario.beats]
        endings = [
            [ending.name, self._lines(ending.lines), ending.message, ending.celebrate, *ending.where]
            for ending in scenario.endings
        ]
        meters = [[meter.name, meter.start, meter.words] for meter in scenario.meters]
        return [
            [_condition(condition) for condition in self._table],
            head,
            [_role(role) for role in scenario.roles],
            meters,
            beats,
            endings,
        ]

    def _number(self, condition: Condition | None) -> int:
        """The place of `condition` in the table; -1 for none."""
        return -1 if condition is None else self._table.setdefault(condition, len(self._table))

    def _lines(self, lines: Iterable[Line]) -> Any:
        return 0 if not lines else [[line.role, *line.where, *map(self._option, line.options)] for line in lines]

    def _option(self, option: Option) -> Any:
        """Most options are one text without a condition, and are written as that."""
        if option.when is None and len(option.texts) == 1:
            return option.texts[0]
        return [self._number(option.when), *option.texts]

    def _rule(self, rule: Rule | None) -> Any:
        if rule is None:
            return None
        return [
            self._number(rule.when),
            self._lines(rule.lines),
            rule.change or 0,
            rule.coach,
            rule.coach_for or 0,
            rule.try_again,
            rule.reveal or 0,
            rule.go_to,
            *rule.where,
        ]

    def _beat(self, beat: Beat) -> list[Any]:
        return [
            beat.name,
            self._lines(beat.lines),
            _ask(beat.ask),
            [self._rule(rule) for rule in beat.rules],
            self._rule(beat.otherwise),
            [self._rule(rule) for rule in beat.done] or 0,
            beat.go_to,
            [[role, skills] for role, skills in beat.practise.items()],
            beat.key_ideas,
            beat.feelings,
            sorted(beat.contains),
            *beat.where,
        ]


def _role(role: Role) -> list[Any]:
    follows = [role.follows.meter, role.follows.low_is_hot] if role.follows else None
    card = [role.brief, role.pronoun, role.names, role.wants, role.knows, role.does_not_know]
    return [role.name, *card, role.practise, role.go_easy_on, role.rubric, follows]


def _ask(ask: Ask | None) -> Any:
    if ask is None:
        return None
    until = [ask.until.count, sorted(ask.until.skills), ask.until.words] if ask.until else None
    wordings = [[role, *map(_wordings, (said.good, said.ordinary, said.poor))] for role, said in ask.wordings.items()]
    return [ask.roles, ask.aim, ask.hint, wordings, until, *ask.where]


def _wordings(wordings: Sequence[Wording]) -> Any:
    """Text and place of one after the other, after a list of what a few of them show."""
    if not wordings:
        return 0
    shown = [[at, said.shows, said.shows_not] for at, said in enumerate(wordings) if said.shows or said.shows_not]
    return [shown or 0, *(part for said in wordings for part in (said.text, *said.where))]


def _condition(condition: Condition) -> list[Any]:
    alternatives = [[_part(part) for part in alternative] for alternative in condition.alternatives]
    return [alternatives, [_part(part) for part in condition.without], condition.words]


def _part(part: Part) -> list[Any]:
    values = (getattr(part, field.name) for field in fields(part))
    return [PARTS.index(type(part)), *(sorted(value) if isinstance(value, frozenset) else value for value in values)]
