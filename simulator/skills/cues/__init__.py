"""The cues: named signs in a reply, each with its reason. What they weigh for which skill is told elsewhere."""

from collections.abc import Iterator
from functools import cache

from simulator.skills.cues import (
    advice,
    assertion,
    forms,
    ground,
    heat,
    hitting_back,
    judging,
    listening,
    offers,
    own_voice,
    questions,
    repair,
    self_talk,
    sneering,
    solving,
    warmth,
)
from simulator.skills.cues.cue import Cue, Hit, Sense
from simulator.skills.reading import PhraseBook, Reading

__all__ = ["Cue", "Hit", "all_cues", "find_cues"]

_MODULES = (
    listening, questions, advice, warmth, judging, sneering, heat, hitting_back, solving, offers, repair, assertion,
    self_talk, own_voice, forms, ground,
)  # fmt: skip
_SENSES: tuple[Sense, ...] = (
    forms.sentence_forms,
    forms.reply_forms,
    ground.feelings,
    ground.shared,
    ground.before,
    hitting_back.answers_back,
    offers.offers,
    own_voice.fair_to_oneself,
)


@cache
def all_cues() -> dict[str, Cue]:
    """Every cue by its name."""
    return {cue.name: cue for module in _MODULES for cue in module.CUES}


@cache
def _book() -> PhraseBook:
    return PhraseBook({cue.name: cue.phrases for cue in all_cues().values() if cue.phrases})


def find_cues(reading: Reading) -> Iterator[Hit]:
    """Every cue in a reply, with its words."""
    cues = all_cues()
    for name, first, last in _book().find(reading.words, reading.sentences):
        taken_back = first in reading.denied or first in reading.reported
        if cues[name].taken_back or not taken_back:
            yield Hit(name, first, last, reading.words[first].sentence)
    for sense in _SENSES:
        yield from sense(reading)
