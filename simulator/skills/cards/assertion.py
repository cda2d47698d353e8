"""Cards of asking and saying no."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="assertive-refusal",
        title="A clear no",
        about="Say no plainly and kindly, with one reason at most.",
        family="assertion",
        direction="more",
        praise=(
            "A clear, kind no.",
            "They know where you stand.",
            "That no needs no more reasons.",
        ),
        nudge="Say the no in the first three words, and keep one reason at most.",
        starter="No, I won't… I wish you luck with it.",
    ),
    Card(
        id="broken-record",
        title="Staying with it calmly",
        about="Show that you heard, and say the same thing again.",
        family="assertion",
        direction="more",
        praise=(
            "Same message, same calm.",
            "You stayed with it and stayed kind.",
            "No new reasons, and no heat.",
        ),
        nudge="No new reasons needed. Show that you heard, and repeat.",
        starter="I hear you, and…",
    ),
    Card(
        id="give-feedback",
        title="Saying what to change",
        about="Say what they did, when, what followed, and what you wish for.",
        family="assertion",
        direction="more",
        praise=(
            "Situation, act, effect. They can work with that.",
            "Clear, and about the act.",
            "They know what to do next time.",
        ),
        nudge="What exactly did they do, and what followed?",
        starter="In…, when you…, … happened.",
    ),
    Card(
        id="hedged-no",
        title="A no in hiding",
        about="Maybes and excuses where a no is meant.",
        family="assertion",
        direction="less",
        praise=(),
        nudge="I can hear the no. Say it in the first three words.",
        starter="No, thank you…",
    ),
)
