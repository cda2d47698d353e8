"""The words of safety: what stands in the pause, after it, under the feedback, at first start and under About.

Adapted from the domain specification, §6.1 and §6.2. For a reader of twelve; no promise, no blame, nothing styled by a
scenario. Nothing here leans on a link or on a function key.
"""

from simulator.safety.phrase import About

NOT_THERAPY = (
    "This is a practice room. You try out ways of talking with scripted partners, and a simple program gives you quick "
    "feedback. It isn't therapy and it isn't a crisis service. Nobody reads what you type. It can't understand you the "
    "way a person can, and the ratings are about words on a screen, not about you. If you see a therapist, share what "
    "you like with them. If you are in danger, or thinking of harming yourself or someone else, please talk to a "
    "person now: press the help key or type /help for help lines."
)

_SELF = (
    "I'm pausing the practice. What you wrote sounds serious, and I'm only a program. If it's about you, please talk "
    "to someone now: your local emergency number, or a crisis line. In the US you can call or text 988. Elsewhere, "
    "findahelpline.com lists free lines by country. If you can, tell a person near you: \"I'm not safe on my own right "
    'now." You can come back to practice any time.'
)

_HURT = (
    "I'm pausing the practice. What you wrote sounds serious, and I'm only a program. No way of talking makes you "
    "responsible for another person's violence. Your safety comes first. In danger now, call your local emergency "
    "number. A line for domestic abuse or for child protection can help you think through the next steps, in private. "
    "If someone might see this screen, press Esc twice to leave at once."
)

_HARM = (
    "I'm pausing the practice. What you wrote sounds serious, and I'm only a program. If you mean it, please move away "
    "from the other person now and talk to someone: your local emergency number, or a crisis line. In the US you can "
    "call or text 988. Elsewhere, findahelpline.com lists free lines by country. Crisis lines are also for people who "
    "are afraid of what they might do. You can come back to practice any time."
)

PAUSE: dict[About, str] = {"self": _SELF, "hurt": _HURT, "harm": _HARM}
"""What stands in the pause of Tier A, by whom the words were about."""

ASK = (
    "Was that part of the scene, or about you? Nothing you wrote was rated, and nothing was a mistake. "
    "Type `fiction` if it was part of the scene, `continue` to go on with another reply, or `stop` to end "
    "here. "
    "For help lines, press the help key or type /help."
)
"""Stands under the pause: the three ways on."""

CONTINUE = (
    "All right. That reply isn't said and isn't rated; give another when you are ready. If it was about you, a person "
    "can help more than a program: press the help key or type /help at any time."
)

FICTION = (
    "Thank you for saying so. It goes into the scene, without a rating. I listen only for phrases, so I stop too "
    "often. If any of it was about you, the help lines are here: press the help key or type /help."
)

STOP = (
    "We stop here. Stopping is fine. Your other replies are as you chose to keep them. Please don't stay alone with "
    "this: tell a person near you, or press the help key or type /help for help lines."
)

GENTLE = (
    "That sounds heavy. If it's about you and not only the scene, you don't have to carry it alone: "
    "press the help key or type /help."
)
"""Tier B: one line under the feedback, which a player may hide. Tier A can't be hidden."""

HELP_HEAD = "Help lines. They were looked up on the date beside each one, and numbers can change."
"""Stands above the help lines wherever they are shown."""

AFTER: dict[str, str] = {"continue": CONTINUE, "fiction": FICTION, "stop": STOP}
"""What is said after each answer to the pause."""
