"""What a face has to show of a rehearsal from its start: the brief, the cards, everything said so far."""

from collections.abc import Callable

from simulator.clean import clean
from simulator.coach.happening import CardShown, Happening, Replied, Started
from simulator.coach.keeping import Beginning
from simulator.practice import Ratings
from simulator.rehearsal import EVERYONE, Asked, Branched, Coached, Rehearsal, Spoke, steps

RatingsOf = Callable[[Rehearsal], Ratings]


def started(beginning: Beginning, rehearsal: Rehearsal) -> Started:
    """The brief of the scene, with names filled in."""
    scenario, stage, meters = rehearsal.scenario, rehearsal.stage, rehearsal.place.meters
    return Started(
        clean(beginning.scenario),
        scenario.title,
        beginning.persons,
        tuple(seat for seat in scenario.seats if seat not in beginning.persons),
        rehearsal.seed,
        about=stage.say(scenario.about, meters),
        setting=stage.say(scenario.setting, meters),
        before_you_start=stage.say(scenario.before_you_start, meters),
        touches_on=scenario.touches_on,
        for_you=scenario.for_you,
        by=scenario.by,
        minutes=scenario.minutes,
        resumed=rehearsal.number > 0,
        called=tuple(stage.name_of(person) for person in beginning.persons),
    )


def card(rehearsal: Rehearsal, role: str) -> CardShown:
    """The card of `role` for its own seat. What the role does not know stays off it until the end.

    Where there are two roles, what the other one does not know is this one's to know.
    """
    own = rehearsal.scenario.role_named[role]
    others = [other for other in rehearsal.scenario.roles if other.name != role]
    hidden_from_other = others[0].does_not_know if len(others) == 1 else ""
    knows = " ".join(text for text in (own.knows, hidden_from_other) if text)
    stage, meters = rehearsal.stage, rehearsal.place.meters
    return CardShown(
        role,
        stage.say(own.brief, meters),
        stage.say(own.wants, meters),
        stage.say(knows, meters),
        for_=role,
        called=stage.name_of(role),
    )


def opened_cards(rehearsal: Rehearsal) -> list[Happening]:
    """Every card that holds something private, whole, for everyone: what each side was carrying."""
    stage, meters = rehearsal.stage, rehearsal.place.meters
    return [
        CardShown(
            role.name,
            stage.say(role.brief, meters),
            stage.say(role.wants, meters),
            stage.say(role.knows, meters),
            stage.say(role.does_not_know, meters),
            EVERYONE,
            stage.name_of(role.name),
        )
        for role in rehearsal.scenario.roles
        if role.wants or role.knows or role.does_not_know
    ]


def story(rehearsal: Rehearsal, ratings_of: RatingsOf, last: int | None = None) -> list[Happening]:
    """Everything said up to `rehearsal`, with what was heard; or only the `last` so many steps of it."""
    out: list[Happening] = []
    for step in steps(rehearsal)[-last if last else 0 :]:
        if step.answer and step.before and not (last and step is rehearsal):
            out.append(_answered(step, ratings_of))
        out += [event for event in step.events if not isinstance(event, Asked | Coached | Branched)]
    return out


def _answered(step: Rehearsal, ratings_of: RatingsOf) -> Happening:
    answer = step.answer
    if answer is None or step.before is None:
        raise ValueError("this step has no answer")
    if answer.scripted:
        return Spoke(answer.role, answer.text, answer.marks, called=step.stage.name_of(answer.role))
    ratings = ratings_of(step)
    return Replied(
        answer.role,
        step.before.beat.name,
        answer.text,
        answer.marks,
        ratings.whole,
        ratings.skills,
        called=step.stage.name_of(answer.role),
    )
