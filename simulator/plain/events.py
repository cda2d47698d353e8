"""Happenings as JSON objects, one a line: the contract of `play --json` (`docs/reference/commands.md`)."""

from collections.abc import Callable, Mapping
from typing import Any

from simulator.coach import (
    CardShown,
    Debriefed,
    Happening,
    Left,
    Paused,
    Refused,
    Remarked,
    Replied,
    Side,
    Started,
    Told,
    Wanted,
)
from simulator.feedback import Mark, Rating
from simulator.rehearsal import Branched, Ended, Revealed, Spoke

Event = dict[str, Any]


def as_event(happening: Happening) -> Event:
    """The JSON object that says what happened, `event` first and then whom it is `for`."""
    name, fields = _SAID[type(happening)](happening)
    return {"event": name, "for": happening.for_, **fields}


def mark(heard: Mark) -> Event:
    """A mark as it stands in every output."""
    return {
        "skill": heard.skill,
        "confidence": round(heard.confidence, 4),
        "band": heard.band,
        "evidence": [{"start": e.start, "end": e.end, "because": e.because} for e in heard.evidence],
    }


def _started(it: Started) -> tuple[str, Event]:
    seats = dict.fromkeys(it.persons, "player") | dict.fromkeys(it.script, "script")
    brief = {
        "title": it.title,
        "about": it.about,
        "setting": it.setting,
        "before_you_start": it.before_you_start,
        "touches_on": it.touches_on,
        "minutes": it.minutes,
        "by": it.by,
        "for_you": it.for_you,
        "resumed": it.resumed,
    }
    return "start", {"scenario": it.scenario, "seats": seats, "seed": it.seed, **brief}


def _card(it: CardShown) -> tuple[str, Event]:
    return "card", {
        "role": it.role,
        "brief": it.brief,
        "wants": it.wants,
        "knows": it.knows,
        "does_not_know": it.does_not_know,
    }


def _spoke(it: Spoke) -> tuple[str, Event]:
    marks = {} if it.marks is None else {"marks": [mark(m) for m in it.marks if m.band != "no"]}
    return "line", {"role": it.role, "text": it.text, "called": it.name, **marks}


def _wanted(it: Wanted) -> tuple[str, Event]:
    choices = None if it.choices is None else list(it.choices)
    return "ask", {"role": it.role, "beat": it.beat, "aim": it.aim, "choices": choices, "attempt": it.attempt}


def _replied(it: Replied) -> tuple[str, Event]:
    return "reply", {
        "role": it.role,
        "beat": it.beat,
        "text": it.text,
        "marks": [mark(m) for m in it.marks if m.band != "no"],
        "rating": it.rating.value,
        "ratings": _ratings(it.ratings),
    }


def _ratings(ratings: Mapping[str, Rating]) -> dict[str, str]:
    return {skill: rating.value for skill, rating in ratings.items()}


def _remarked(it: Remarked) -> tuple[str, Event]:
    said = it.feedback
    return "feedback", {"praise": said.praise, "nudge": said.nudge, "model": said.model, "again": said.again}


def _branched(it: Branched) -> tuple[str, Event]:
    rule = int(it.rule) if it.rule.isdecimal() else it.rule
    return "branch", {"beat": it.beat, "rule": rule, "to": it.to, "meters": dict(it.meters)}


def _debriefed(it: Debriefed) -> tuple[str, Event]:
    return "debrief", {"sides": {role: _side(side) for role, side in it.sides.items()}}


def _side(side: Side) -> Event:
    return {
        "rubric": side.rubric or None,
        "criteria": {},
        "strength": side.strength or None,
        "again": list(side.again),
        "counts": dict(side.counts),
        "replies": side.replies,
    }


_SAID: dict[type, Callable[[Any], tuple[str, Event]]] = {
    Started: _started,
    CardShown: _card,
    Spoke: _spoke,
    Wanted: _wanted,
    Replied: _replied,
    Remarked: _remarked,
    Branched: _branched,
    Debriefed: _debriefed,
    Revealed: lambda it: ("reveal", {"role": it.role, "text": it.text}),
    Paused: lambda it: ("pause", {"why": it.why, "text": it.text}),
    Ended: lambda it: ("ending", {"name": it.name, "message": it.message, "celebrate": it.celebrate}),
    Told: lambda it: ("note", {"about": it.about, "text": it.text}),
    Refused: lambda it: ("problem", {"text": it.text}),
    Left: lambda it: ("left", {"text": it.text, "resumable": it.resumable}),
}
