"""Letting a judge hear a reply where it was said: with the line it answers, and the author's word where it errs."""

from collections.abc import Iterator

from simulator.feedback import Context, Evidence, Judge, Mark, Marks, Said
from simulator.rehearsal.answer import Answer
from simulator.rehearsal.events import Spoke
from simulator.rehearsal.run import Rehearsal, say
from simulator.rehearsal.script import scripted_reply
from simulator.scenario.condition import words_of
from simulator.scenario.model import Wording

_REMEMBERED = 24
"""So many things said before are told to the judge; what lies further back decides no label."""


def hear(rehearsal: Rehearsal, text: str, judge: Judge) -> Marks:
    """The marks of `text` as the reply that is asked for now. Raises ValueError where nothing is asked."""
    asked = rehearsal.asked
    if asked is None:
        raise ValueError("nothing is asked here")
    said = conversation(rehearsal, _REMEMBERED)
    at = next((n for n in reversed(range(len(said))) if said[n].role != asked.role), None)
    line = said[at].text if at is not None else ""
    earlier = said[:at] + said[at + 1 :] if at is not None else said
    beat = rehearsal.beat
    context = Context(asked.role, earlier, beat.key_ideas, beat.feelings, beat.contains)
    return corrected(rehearsal, asked.role, text, judge(text, line, context))


def conversation(rehearsal: Rehearsal, last: int = 1_000_000) -> tuple[Said, ...]:
    """What has been said up to now, by the script and by people; at most the `last` so many."""
    found: list[Said] = []
    for said in _said_backwards(rehearsal):
        found.append(said)
        if len(found) == last:
            break
    return tuple(reversed(found))


def _said_backwards(rehearsal: Rehearsal) -> Iterator[Said]:
    step: Rehearsal | None = rehearsal
    while step:
        for event in reversed(step.events):
            if isinstance(event, Spoke):
                yield Said(event.role, event.text)
        if step.answer:
            yield Said(step.answer.role, step.answer.text)
        step = step.before


def corrected(rehearsal: Rehearsal, role: str, text: str, marks: Marks) -> Marks:
    """`marks` with the author's `shows` and `shows not` for a wording that says the same as `text`."""
    ask = rehearsal.ask
    wordings = ask.wordings[role].every() if ask and role in ask.wordings else ()
    said: tuple[str, ...] | None = None
    for wording in wordings:
        if wording.shows or wording.shows_not:
            said = said or words_of(text)
            if words_of(rehearsal.stage.say(wording.text, rehearsal.place.meters)) == said:
                return _as_the_author_says(wording, text, marks)
    return marks


def _as_the_author_says(wording: Wording, text: str, marks: Marks) -> Marks:
    kept = tuple(mark for mark in marks if mark.skill not in (*wording.shows, *wording.shows_not))
    whole = (Evidence(0, len(text), "the author of the scene says that this line shows it"),)
    return tuple(Mark(skill, 1.0, whole) for skill in wording.shows) + kept


def let_the_script_speak(rehearsal: Rehearsal, judge: Judge) -> Iterator[Rehearsal]:
    """The step after each scripted reply, up to where a person is asked or the ending is reached."""
    while rehearsal.asked and rehearsal.asked.by_script:
        text = scripted_reply(rehearsal)
        marks = hear(rehearsal, text, judge)
        rehearsal = say(rehearsal, Answer(rehearsal.asked.role, text, marks, judge.version, scripted=True))
        yield rehearsal
