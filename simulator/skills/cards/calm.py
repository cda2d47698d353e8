"""Cards of calming things down."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="calm-limit",
        title="A calm limit with a choice",
        about="Say what cannot go on, and what they can choose.",
        family="de-escalation",
        direction="more",
        praise=(
            "Short, steady, with a choice.",
            "A clear line, and a way forward.",
            "You set the limit and stayed with them.",
        ),
        nudge="Fewer words. What can they have or choose?",
        starter="I want to help, and I need… You can… or…",
    ),
    Card(
        id="take-a-break",
        title="Asking for a break",
        about="Ask for a pause and say when you will be back.",
        family="de-escalation",
        direction="more",
        praise=(
            "You said when you would be back. That makes it a break, not a wall.",
            "A pause with an end to it.",
        ),
        nudge="Add a time to come back.",
        starter="Give me twenty minutes, then…",
    ),
)
