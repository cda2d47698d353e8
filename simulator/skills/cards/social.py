"""Cards of meeting people."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="social-opener",
        title="Starting a conversation",
        about="A greeting with something you share, or an easy question.",
        family="social",
        direction="more",
        praise=(
            "An easy door to walk through.",
            "Friendly, and simple to answer.",
            "You made the first step.",
        ),
        nudge="Say hello, and one thing about where you both are.",
        starter="Hi, I'm… How did you…?",
    ),
    Card(
        id="invitation",
        title="Inviting someone",
        about="Ask them along, with what and when, and an easy way out.",
        family="social",
        direction="more",
        praise=(
            "What and when, and an easy way out.",
            "They know what you have in mind.",
            "A warm offer with room to say no.",
        ),
        nudge="Name a day, and what you have in mind.",
        starter="Would you like to… on…?",
    ),
)
