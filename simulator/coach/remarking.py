"""The feedback on a reply, from where it was given: the author's note, the model answers, the ratings it got."""

from simulator.coach.happening import Remarked
from simulator.practice import Ratings, remark
from simulator.rehearsal import Coached, Rehearsal


def remarked(before: Rehearsal, after: Rehearsal, ratings: Ratings) -> Remarked:
    """What is said about the answer that led from `before` to `after`. Raises ValueError if there is none."""
    answer = after.answer
    if answer is None:
        raise ValueError("no answer was given")
    notes = (event.text for event in after.events if isinstance(event, Coached) and event.role == answer.role)
    models = model_answers(before, answer.role)
    return Remarked(answer.role, remark(answer.text, answer.marks, ratings, next(notes, ""), models, after.number))


def model_answers(asked: Rehearsal, role: str) -> list[str]:
    """The good lines for what is asked of `role`, with names filled in."""
    wordings = asked.ask.wordings.get(role) if asked.ask else None
    good = wordings.good if wordings else ()
    return [asked.stage.say(wording.text, asked.place.meters) for wording in good]
