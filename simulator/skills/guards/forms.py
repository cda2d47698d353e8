"""The neutral marks that follow from form and from other marks: a question is a question whatever it does."""

from simulator.skills.cues import Hit
from simulator.skills.guards.guard import Heard
from simulator.skills.reading.questions import Asking
from simulator.skills.scoring import Scored, Scores

_SURE = {Asking.OPEN: 0.95, Asking.CLOSED: 0.95, Asking.MARKED: 0.7, Asking.NO: 0.0}


def question_by_form(scores: Scores, heard: Heard) -> Scores:
    """The neutral mark `question`."""
    reading = heard.reading
    best = max(range(len(reading.sentences)), key=lambda number: _SURE[reading.asking[number]])
    sentence = reading.sentences[best]
    sure = _SURE[reading.asking[best]]
    return {**scores, "question": Scored(sure, best, (Hit("asks", sentence.first, sentence.last, best),))}


def unasked_advice_is_advice(scores: Scores, heard: Heard) -> Scores:
    """The neutral mark `advice` is never less sure than `unasked-advice`."""
    unasked, advice = scores["unasked-advice"], scores["advice"]
    return {**scores, "advice": unasked if unasked.confidence > advice.confidence else advice}
