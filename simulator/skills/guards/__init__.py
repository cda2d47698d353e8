"""Rules that hold whatever the cues weigh: what is claimed where several skills fit, and what is empty."""

from simulator.skills.guards import forms, precedence, slips, substance, turning
from simulator.skills.guards.guard import Guard, Heard, heard_in
from simulator.skills.scoring import Scores

__all__ = ["GUARDS", "Guard", "Heard", "guarded", "heard_in"]

GUARDS: tuple[Guard, ...] = (
    substance.founded,
    forms.unasked_advice_is_advice,
    substance.no_loops,
    substance.no_empty_reflection,
    substance.no_reflection_of_oneself,
    substance.no_parroting,
    substance.no_heaps_of_feelings,
    substance.one_word,
    precedence.off_topic_questions,
    precedence.advice_that_was_asked_for,
    precedence.gentle_imperatives,
    slips.insults_at_oneself,
    slips.only_where_one_is_blamed,
    slips.praise_is_no_slip,
    slips.refusing_is_no_kind_self_talk,
    slips.offers_are_no_advice,
    slips.own_matters_are_no_hogging,
    precedence.precedence,
    precedence.deep_over_plain,
    precedence.clear_no_over_hedging,
    precedence.many_questions_earn_nothing,
    turning.but_rule,
    slips.good_words_first,
    forms.question_by_form,
)
"""In this order: first what is not there at all, then what gives way to what."""


def guarded(scores: Scores, heard: Heard) -> Scores:
    """`scores` after every guard."""
    for guard in GUARDS:
        scores = guard(scores, heard)
    return scores
