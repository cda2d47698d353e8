"""The names of what a reply can show, and the groups of them that a condition may ask for.

What each skill means, and how it is heard, is in the room `skills`; here are the names alone, so that a scenario
can speak of them without knowing how they are heard.
"""

DO_MORE = (
    "reflect-content", "reflect-feeling", "reflect-complex", "summary", "facilitation", "open-follow-up",
    "specific-praise", "celebrate-news", "validation", "empathic-support", "ask-permission",
    "autonomy-support", "define-problem", "i-statement", "specific-request", "generate-options",
    "evaluate-options", "agree-compromise", "apology", "conciliation", "assertive-refusal", "broken-record",
    "take-criticism", "give-feedback", "calm-limit", "take-a-break", "social-opener", "invitation",
    "kind-self-talk",
)  # fmt: skip

IT_DEPENDS = ("closed-question", "vague-praise", "self-disclosure")

DO_LESS = (
    "unasked-advice", "criticism", "blame-you", "contempt", "defensiveness", "stonewalling", "command-threat",
    "topic-hogging", "interrogating", "minimizing", "sarcasm", "mind-reading", "overgeneralizing",
    "leading-question", "lecturing", "premature-evaluation", "hedged-no", "non-apology", "self-attack",
)  # fmt: skip

SKILLS = DO_MORE + IT_DEPENDS + DO_LESS

NEUTRAL = ("question", "advice", "information", "off-topic-question")
"""Shown when asked for, never graded."""

LABELS = SKILLS + NEUTRAL

_REFLECTION = ("reflect-content", "reflect-feeling", "reflect-complex", "summary")
_PRAISE = ("specific-praise", "vague-praise", "celebrate-news")

GROUPS: dict[str, frozenset[str]] = {
    "any reflection": frozenset(_REFLECTION),
    "any question": frozenset(
        (
            "open-follow-up",
            "closed-question",
            "leading-question",
            "interrogating",
            "ask-permission",
            "off-topic-question",
        )
    ),
    "any advice": frozenset(("advice", "unasked-advice", "lecturing", "generate-options", "command-threat")),
    "any warmth": frozenset(("validation", "empathic-support", *_PRAISE, "autonomy-support")),
    "any to-do-less": frozenset(DO_LESS),
    "the four listening skills": frozenset((*_REFLECTION, "facilitation", "open-follow-up", *_PRAISE)),
    "four horsemen": frozenset(("criticism", "contempt", "defensiveness", "stonewalling")),
}

COUNTING_WORDS: dict[str, frozenset[str]] = {
    "options": frozenset(("generate-options",)),
    "reflections": GROUPS["any reflection"],
    "questions": GROUPS["any question"],
}
"""The words that `until: 4 options` may count, besides every skill and group."""

LESS = frozenset(DO_LESS)
