"""Cards of talking to yourself."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="kind-self-talk",
        title="Being fair to yourself",
        about="Keep the fact, drop the insult, and say what you can do next.",
        family="self-talk",
        direction="more",
        praise=(
            "You kept the fact and dropped the insult.",
            "That is how a good friend would say it.",
            "Fair to yourself, and a next step.",
        ),
        nudge="What would you tell a good friend?",
        starter="I did…; next time I'll…",
    ),
    Card(
        id="self-attack",
        title="Attacking yourself",
        about="Words that put you down as a whole, over one thing.",
        family="self-talk",
        direction="less",
        praise=(),
        nudge="You are worth the same as before. What happened, and what is next?",
        starter="I…, and I can…",
    ),
)
