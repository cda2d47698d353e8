"""One run through a scenario, as a value: seats, answers, events, and the way back to any turn."""

from simulator.rehearsal.answer import Answer
from simulator.rehearsal.events import EVERYONE, Asked, Branched, Coached, Ended, Event, Revealed, Spoke
from simulator.rehearsal.hearing import conversation, hear, let_the_script_speak
from simulator.rehearsal.run import (
    Manner,
    Rehearsal,
    answers,
    back_to,
    hand_over,
    last_persons_turn,
    replay,
    say,
    start,
    steps,
)
from simulator.rehearsal.script import choices, scripted_reply

__all__ = [
    "EVERYONE",
    "Answer",
    "Asked",
    "Branched",
    "Coached",
    "Ended",
    "Event",
    "Manner",
    "Rehearsal",
    "Revealed",
    "Spoke",
    "answers",
    "back_to",
    "choices",
    "conversation",
    "hand_over",
    "hear",
    "last_persons_turn",
    "let_the_script_speak",
    "replay",
    "say",
    "scripted_reply",
    "start",
    "steps",
]
