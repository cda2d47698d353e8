"""What each cue weighs for each skill, in log-odds, as kept beside this file in `weights.json`."""

import json
from functools import cache
from pathlib import Path

BIAS = ""
"""The name under which a skill's starting point is kept."""

WHOLE_REPLY = frozenset(
    (
        "summary", "facilitation", "self-disclosure", "topic-hogging", "interrogating", "lecturing",
        "stonewalling", "hedged-no", "broken-record", "apology", "non-apology", "celebrate-news",
        "calm-limit", "take-a-break", "social-opener", "invitation", "kind-self-talk", "self-attack",
        "define-problem", "i-statement", "give-feedback", "generate-options", "evaluate-options",
        "agree-compromise", "defensiveness", "take-criticism", "premature-evaluation", "assertive-refusal",
        "conciliation", "specific-request", "information",
    )
)  # fmt: skip
"""Skills that are shown by a reply as a whole; the others by its best sentence."""

Weights = dict[str, dict[str, float]]


@cache
def weights() -> Weights:
    """Skill -> cue -> weight."""
    read: Weights = json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8"))
    return read


@cache
def by_cue(whole: bool) -> dict[str, tuple[tuple[str, float], ...]]:
    """Cue -> the skills it speaks for or against, of those shown by a whole reply or of those shown by a sentence."""
    table: dict[str, list[tuple[str, float]]] = {}
    for skill, own in weights().items():
        if (skill in WHOLE_REPLY) is whole:
            for cue, weight in own.items():
                table.setdefault(cue, []).append((skill, weight))
    return {cue: tuple(pairs) for cue, pairs in table.items()}


@cache
def speaking_for() -> dict[str, frozenset[str]]:
    """Skill -> the cues that speak for it."""
    return {skill: frozenset(cue for cue, weight in own.items() if weight > 0) for skill, own in weights().items()}
