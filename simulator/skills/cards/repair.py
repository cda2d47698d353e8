"""Cards of making up."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="apology",
        title="Saying sorry",
        about="Own what you did, say you are sorry, and offer to mend it.",
        family="repair",
        direction="more",
        praise=(
            "You owned it.",
            'That sorry has no "if" in it.',
            "You said what you did, and that you are sorry.",
        ),
        nudge="What was your part? Name it before any reason.",
        starter="I…, and that was my doing. I'll…",
    ),
    Card(
        id="conciliation",
        title="Owning a piece of it",
        about="Grant a point, own your part, or offer to start again.",
        family="repair",
        direction="more",
        praise=(
            "You granted the point. The heat went down.",
            "You owned your piece of it.",
            "That line moves you to the same side.",
        ),
        nudge="Is there a piece you can agree with?",
        starter="You're right that…",
    ),
    Card(
        id="take-criticism",
        title="Taking criticism",
        about="Show that you heard the point, or ask for an example, before your own side.",
        family="repair",
        direction="more",
        praise=(
            "You stayed with the point and did not defend.",
            "You looked for what is true in it.",
            "You asked to understand it better.",
        ),
        nudge="First show that you heard, then your side.",
        starter="You'd like me to… Can you give me an example?",
    ),
    Card(
        id="non-apology",
        title="A sorry that takes itself back",
        about='Words like a sorry that own nothing, with "if", "but" or "you feel".',
        family="repair",
        direction="less",
        praise=(),
        nudge='"If" and "but" take it back. Try it without.',
        starter="I'm sorry I…",
    ),
)
