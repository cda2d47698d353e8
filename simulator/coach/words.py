"""The words a player can type in play, with a slash before them: what each does, in both faces.

Every action of the terminal has a word here, so whatever a key can do can be done by typing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.coach.happening import Happening, Refused, Told, Wanted
from simulator.coach.remarking import model_answers
from simulator.coach.sitting import Sitting, Word
from simulator.coach.story import card
from simulator.coach.telling import compared, helped, scored, why
from simulator.rehearsal import Rehearsal, Spoke, last_persons_turn


@dataclass(frozen=True, slots=True)
class Entry:
    """One word: how it is typed, what it does in one line, and what carries it out."""

    name: str
    about: str
    does: Word
    argument: str = ""


def _hint(sitting: Sitting, _: str) -> list[Happening]:
    ask = sitting.rehearsal.ask
    text = sitting.rehearsal.stage.say(ask.hint, sitting.rehearsal.place.meters) if ask else ""
    return [Told(text or "No hint here. The aim says what this moment is for.", "hint"), *sitting.wanted()]


def _model(sitting: Sitting, _: str) -> list[Happening]:
    asked = sitting.rehearsal.asked
    models = model_answers(sitting.rehearsal, asked.role) if asked else []
    text = models[sitting.rehearsal.number % len(models)] if models else "The author wrote no model answer here."
    return [Told(text, "model"), *sitting.wanted()]


def _again(sitting: Sitting, _: str) -> list[Happening]:
    step = last_persons_turn(sitting.rehearsal)
    if step is None:
        return [Refused("There is no reply yet to try again."), *sitting.wanted()]
    return sitting.stand_at(step)


def _back(sitting: Sitting, argument: str) -> list[Happening]:
    own = sitting.own_steps()
    count = int(argument) if argument.isdecimal() else 1
    if not own or not 0 < count <= len(own):
        return [
            Refused(f"You can go back {_up_to(len(own))}." if own else "This is the start."),
            *sitting.wanted(),
        ]
    return sitting.stand_at(_before(own[-count]))


def _whatif(sitting: Sitting, argument: str) -> list[Happening]:
    own = sitting.own_steps()
    if not argument and sitting.beside is not None:
        here, sitting.beside = sitting.rehearsal, sitting.beside
        out = [compared(sitting.beside, here, sitting.ratings_of), *sitting.stand_at(sitting.beside)]
        sitting.beside = here
        return out
    if not argument.isdecimal() or not 0 < int(argument) <= len(own):
        said = f"Type /whatif and the number of a turn, {_up_to(len(own))}: that reply, said differently."
        return [Refused(said if own else "There is no reply yet to say differently."), *sitting.wanted()]
    sitting.beside = sitting.rehearsal
    note = "What if you had said something else here? Type it. /whatif alone brings you back to how it was."
    return [Told(note, "whatif"), *sitting.stand_at(_before(own[int(argument) - 1]))]


def _up_to(most: int) -> str:
    return "1" if most == 1 else f"1 to {most}"


def _before(step: Rehearsal) -> Rehearsal:
    return step.before or step


def _choose(sitting: Sitting, _: str) -> list[Happening]:
    sitting.choosing = not sitting.choosing
    wanted = sitting.wanted()
    if sitting.choosing and any(isinstance(w, Wanted) and not w.choices for w in wanted):
        return [Told("No ready-made replies here; please type your own.", "choose"), *wanted]
    note = "Type the number of a reply, or your own." if sitting.choosing else "Type your own reply."
    return [Told(note, "choose"), *wanted]


def _meant(sitting: Sitting, argument: str) -> list[Happening]:
    if not argument:
        return [Refused("Type /meant and the name of a skill, such as /meant reflect-feeling."), *sitting.wanted()]
    from simulator.scenario.condition_words import Names, NotUnderstoodError

    try:
        return sitting.mean(Names().skill(argument))
    except NotUnderstoodError as error:
        return [Refused(f"{error.sentence[:1].upper()}{error.sentence[1:]}"), *sitting.wanted()]


def _why(sitting: Sitting, _: str) -> list[Happening]:
    step = sitting.last_own()
    said = why(step.answer) if step and step.answer else "There is no reply yet to look at."
    return [Told(said, "why"), *sitting.wanted()]


def _score(sitting: Sitting, _: str) -> list[Happening]:
    return [Told(scored(sitting.own_steps()), "score"), *sitting.wanted()]


def _repeat(sitting: Sitting, _: str) -> list[Happening]:
    spoken = [event for event in sitting.rehearsal.events if isinstance(event, Spoke)]
    return [*spoken, *sitting.wanted()]


def _seat(sitting: Sitting, _: str) -> list[Happening]:
    asked = sitting.rehearsal.asked
    return [*([card(sitting.rehearsal, asked.role)] if asked else []), *sitting.wanted()]


def _help(sitting: Sitting, _: str) -> list[Happening]:
    return [Told(helped((f"/{e.name} {e.argument}".strip(), e.about) for e in ENTRIES), "help"), *sitting.wanted()]


ENTRIES = (
    Entry("hint", "a hint for this reply", _hint),
    Entry("model", "a model answer", _model),
    Entry("choose", "pick a reply from a list, or stop picking", _choose),
    Entry("again", "try the last reply again", _again),
    Entry("back", "go back N replies", _back, "N"),
    Entry("whatif", "say turn N differently; the first way is kept beside it", _whatif, "N"),
    Entry("meant", "say which skill your last reply was meant to show", _meant, "SKILL"),
    Entry("why", "what was heard in your last reply, and in which words", _why),
    Entry("score", "what was heard so far, counted", _score),
    Entry("repeat", "hear the last line again", _repeat),
    Entry("seat", "your card again: who you are and what you want", _seat),
    Entry("leave", "leave now, without a score; you can go on later", lambda sitting, _: sitting.leave()),
    Entry("stop", "stop for good", lambda sitting, _: sitting.stop()),
    Entry("forget", "keep nothing of this rehearsal", lambda sitting, _: sitting.forget()),
    Entry("unsaved", "go on without saving", lambda sitting, _: sitting.without_saving()),
    Entry("help", "these words, and help lines", _help),
)

WORDS: Mapping[str, Word] = {entry.name: entry.does for entry in ENTRIES}
