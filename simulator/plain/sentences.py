"""Happenings as sentences: append-only lines without boxes, colors or cursor movement, fit to be read aloud."""

from collections.abc import Callable, Iterator
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
    title,
)
from simulator.feedback import Rating
from simulator.labels import NEUTRAL
from simulator.rehearsal import Branched, Ended, Revealed, Spoke

_SAID_OF = {
    Rating.MISSED: "",
    Rating.PARTIAL: "Nearly there.",
    Rating.MET: "That met the moment.",
    Rating.STRONG: "That met the moment, and strongly.",
    Rating.UNHEARD: "",
}


def as_sentences(happening: Happening) -> list[str]:
    """The lines that tell what happened; none where there is nothing to tell a person."""
    return [line for text in _SAID[type(happening)](happening) for line in text.split("\n")]


def is_narration(happening: Happening) -> bool:
    """Whether it is a prompt or a notice, rather than dialogue or feedback."""
    return isinstance(happening, Wanted | Refused | Left | Paused)


def _started(it: Started) -> Iterator[str]:
    minutes = f" ({it.minutes} minutes)" if it.minutes else ""
    yield f"{it.title}{minutes}"
    if it.by:
        yield f"By {it.by}."
    if it.touches_on:
        yield f"This scene touches on: {it.touches_on}. You can leave any time with /leave."
    for text in (it.for_you, it.about, it.setting, it.before_you_start):
        if text:
            yield " ".join(text.split())
    if it.persons:
        yield f"You play {' and '.join(it.called or it.persons)}."
    if it.resumed:
        yield "Here is what was said so far."


def _card(it: CardShown) -> Iterator[str]:
    parts = (
        (it.brief, ""),
        (it.wants, "Wants: "),
        (it.knows, "Knows: "),
        (it.does_not_know, "Did not know: "),
    )
    told = [f"{label}{' '.join(text.split())}" for text, label in parts if text]
    if told:
        yield f"{it.name}'s card: " + ". ".join(text.rstrip(".") for text in told) + "."


def _replied(it: Replied) -> Iterator[str]:
    clear = [title(m.skill) for m in it.marks if m.band == "clear" and m.skill not in NEUTRAL]
    maybe = [title(m.skill) for m in it.marks if m.band == "maybe" and m.skill not in NEUTRAL]
    if clear:
        yield f"Heard: {', '.join(clear)}. {_SAID_OF[it.rating]}".rstrip()
    elif maybe:
        yield f"Heard, maybe: {', '.join(maybe)}."


def _remarked(it: Remarked) -> Iterator[str]:
    said = it.feedback
    if said.praise:
        yield said.praise
    if said.nudge:
        yield f"Try: {' '.join(said.nudge.split())}"
    if said.model:
        yield f"One way to say it: {said.model}"
    if said.again:
        yield "/again tries the same moment once more."


def _wanted(it: Wanted) -> Iterator[str]:
    if it.aim:
        yield f"({it.name}: {' '.join(it.aim.split())})"
    for number, choice in enumerate(it.choices or (), 1):
        yield f"  {number}. {choice}"


def _ended(it: Ended) -> Iterator[str]:
    yield f"The end: {it.name}."
    for text in (it.message, it.celebrate):
        if text:
            yield " ".join(text.split())


def _debriefed(it: Debriefed) -> Iterator[str]:
    for role, side in it.sides.items():
        yield from _side(role, side)


def _side(role: str, side: Side) -> Iterator[str]:
    counts = ", ".join(f"{title(skill)} {count}" for skill, count in side.counts.items())
    yield f"{role}: {side.replies} {'reply' if side.replies == 1 else 'replies'}. Heard: {counts or 'nothing yet'}."
    if side.strength:
        yield f"A line to keep: {side.strength}"
    if side.again:
        yield f"Worth another try: {', '.join(side.again)}."


_SAID: dict[type, Callable[[Any], Iterator[str] | list[str]]] = {
    Started: _started,
    CardShown: _card,
    Spoke: lambda it: [f"{it.name}: {' '.join(it.text.split())}"],
    Wanted: _wanted,
    Replied: _replied,
    Remarked: _remarked,
    Branched: lambda _: [],
    Debriefed: _debriefed,
    Revealed: lambda it: [it.text],
    Paused: lambda it: [it.text, "Type continue, fiction or stop."],
    Ended: _ended,
    Told: lambda it: [it.text],
    Refused: lambda it: [it.text],
    Left: lambda it: [it.text],
}
