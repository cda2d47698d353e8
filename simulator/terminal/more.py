"""Everything that can be done in a rehearsal, in a list: for keys, and for whoever does not remember a word."""

from collections.abc import Callable
from functools import partial

from textual.app import App

from simulator.clean import one_line
from simulator.coach import ENTRIES, Sitting, title
from simulator.labels import DO_MORE
from simulator.terminal.keys import LETTERS
from simulator.terminal.one_of import Way
from simulator.terminal.pick import Pick

PutIn = Callable[[str], None]

_TOO_LONG = 60
_QUESTIONS = {
    "meant": "What was your last reply meant to show?",
    "whatif": "Which reply would you say differently?",
}


def ask_for_word(app: App[None], sitting: Sitting, put_in: PutIn) -> None:
    """Let the player choose a word, and what it needs; then put it in as if it were typed."""
    ways = [Way(each.name, f"/{each.name:<9}{each.about}", key=LETTERS.get(each.name, "")) for each in ENTRIES]
    app.push_screen(Pick("What would you like to do?", ways), partial(_chosen, app, sitting, put_in))


def _chosen(app: App[None], sitting: Sitting, put_in: PutIn, word: str | None) -> None:
    if word is None:
        return
    ways = _skills(sitting) if word == "meant" else _replies(sitting) if word == "whatif" else []
    if not ways or (word == "whatif" and sitting.beside is not None):
        put_in(f"/{word}")
        return
    question = _QUESTIONS[word]
    app.push_screen(Pick(question, ways), lambda value: put_in(f"/{word} {value}") if value else None)


def _replies(sitting: Sitting) -> list[Way]:
    """The player's replies, the newest first."""
    said = [step.answer.text if step.answer else "" for step in sitting.own_steps()]
    ways = [Way(str(at), _short(text)) for at, text in enumerate(said, 1)]
    return ways[::-1]


def _skills(sitting: Sitting) -> list[Way]:
    """The skills that can be meant, those that this moment is there to practice first."""
    step = sitting.last_own()
    if step is None or step.before is None or step.answer is None:
        return []
    here = step.before.scenario.practised_in(step.before.beat, step.answer.role)
    return [Way(skill, title(skill)) for skill in dict.fromkeys((*here, *DO_MORE))]


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _TOO_LONG else f"{line[: _TOO_LONG - 1]}…"
