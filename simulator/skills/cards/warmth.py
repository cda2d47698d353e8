"""Cards of praise, joy, care and sharing."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="specific-praise",
        title="Praise that says what was good",
        about="Tell them what they did well, with enough detail to do it again.",
        family="warmth",
        direction="more",
        praise=(
            "You said exactly what was good, so they can do it again.",
            "That praise has a picture in it.",
            "You noticed what they did, and said so.",
        ),
        nudge="Add what they did, or what it changed for you.",
        starter="You…, and it…",
    ),
    Card(
        id="vague-praise",
        title="Praise in general",
        about="A warm word with no detail.",
        family="warmth",
        direction="depends",
        praise=(
            "Warm and quick.",
            "A kind word, right on time.",
        ),
        nudge="Nice warmth. Add what they did.",
        starter="I liked how you…",
    ),
    Card(
        id="celebrate-news",
        title="Sharing their joy",
        about="Be glad with them about good news, and let them tell more.",
        family="warmth",
        direction="more",
        praise=(
            "You were glad with them, and they got to tell it twice.",
            "That line makes good news bigger.",
            "You stayed with their joy.",
        ),
        nudge="Stay with their joy a little longer.",
        starter="You did it! How did…?",
    ),
    Card(
        id="validation",
        title="Saying why it makes sense",
        about="Say that their reaction is understandable, and why.",
        family="warmth",
        direction="more",
        praise=(
            "You showed why it makes sense. That calms.",
            "They can hear that they are not strange for feeling it.",
            "You gave the feeling a good reason.",
        ),
        nudge="What makes their reaction understandable? Say that.",
        starter="No wonder, after…",
    ),
    Card(
        id="empathic-support",
        title="Care and company",
        about="A word of care, or an offer to be there, with no fixing.",
        family="warmth",
        direction="more",
        praise=(
            "Warm, and no fixing.",
            "That line keeps them company.",
            "You stayed close to what is hard.",
        ),
        nudge="A word of care first; ideas can wait.",
        starter="I'm sorry you're going through…",
    ),
    Card(
        id="self-disclosure",
        title="A short piece of your own",
        about="One line about yourself that fits, and then back to them.",
        family="warmth",
        direction="depends",
        praise=(
            "Short, fitting, and back to them.",
            "A little of you, and the talk stays theirs.",
        ),
        nudge="Keep your own story to one line, and hand it back.",
        starter="I know a bit of that. How is it for you?",
    ),
)
