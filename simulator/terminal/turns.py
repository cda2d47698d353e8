"""What a happening looks like in the conversation: its kind, and its words as literal text."""

from dataclasses import dataclass
from typing import Literal

from textual.content import Content

from simulator.coach import CardShown, Remarked, Replied, Started, Told, title
from simulator.feedback import Mark, Marks
from simulator.labels import LESS, NEUTRAL
from simulator.rehearsal import Ended, Revealed, Spoke
from simulator.terminal.literal import in_a_line, joined, literal

Kind = Literal["partner", "own", "feedback", "note", "ending"]

_ABOUT = {
    "hint": "A hint",
    "model": "One way to say it",
    "why": "What was heard",
    "score": "So far",
    "whatif": "What if",
    "choose": "Choosing",
    "keeping": "Keeping",
    "safety": "",
}
"""What stands above something that was asked for."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One piece of the conversation. Where it is said word by word, its `heading` stands from the start."""

    kind: Kind
    content: Content
    heading: int = 0


def partner(event: Spoke, goes_on: bool = False) -> Turn:
    """A line of the partner's: the center of the screen. Where the partner `goes_on`, the name need not stand again."""
    text, name = literal(event.text), in_a_line(event.name, style="bold $secondary")
    return Turn("partner", text) if goes_on else Turn("partner", joined((name, text)), len(name) + 1)


def own(event: Replied, with_labels: bool = True) -> Turn:
    """The player's reply, with the words that earned a mark underlined, and what they earned in words."""
    parts = [literal(f"You, as {event.name}", "$text-muted"), underlined(event.text, event.marks)]
    labels = heard_in_words(event.marks) if with_labels else None
    return Turn("own", joined([*parts, labels] if labels else parts))


def underlined(text: str, marks: Marks) -> Content:
    """`text` with the words that show something underlined; the reply as a whole only where nothing shows in fewer."""
    places = {(evidence.start, evidence.end) for mark in _told(marks) for evidence in mark.evidence}
    fewer = {(start, end) for start, end in places if end - start < len(text.rstrip(" .!?"))}
    content = literal(text)
    for start, end in sorted(fewer or places):
        content = content.stylize("underline", start, end)
    return content


def heard_in_words(marks: Marks) -> Content | None:
    """The names of what was clearly heard: what to do more of, then what to notice."""
    shown = _told(marks)
    groups = {
        "heard: ": [mark for mark in shown if mark.skill not in LESS],
        "to notice: ": [mark for mark in shown if mark.skill in LESS],
    }
    lines = [
        joined((literal(lead, "$text-muted"), in_a_line(_names(found), style="$accent")), "")
        for lead, found in groups.items()
        if found
    ]
    return joined(lines) if lines else None


def feedback(event: Remarked) -> Turn | None:
    """One praise and at most one nudge. The model answer is there for whoever asks."""
    praise, nudge = event.feedback.praise, event.feedback.nudge
    parts = [joined((literal("Went well  ", "bold $accent"), literal(praise)), "")] if praise else []
    parts += [joined((literal("To try  ", "bold $primary"), literal(nudge)), "")] if nudge else []
    return Turn("feedback", joined(parts)) if parts else None


def told(event: Told) -> Turn:
    """Something that was asked for, or should be known."""
    lead = _ABOUT.get(event.about, event.about)
    text = literal(event.text)
    return Turn("note", joined((literal(lead, "bold $secondary"), text)) if lead else text)


def brief(event: Started) -> Turn | None:
    """Where the scene is and what to keep in mind, for whoever has not read it on the screen before."""
    touches = f"This scene touches on: {event.touches_on}. Esc leaves any time." if event.touches_on else ""
    parts = [literal(text, "$text-muted") for text in (touches, event.setting, event.before_you_start) if text]
    return Turn("note", joined(parts)) if parts else None


def note(text: str) -> Turn:
    """A quiet word of the program's."""
    return Turn("note", literal(text, "$text-muted"))


def revealed(event: Revealed) -> Turn:
    """Something that was hidden comes out."""
    lead = f"{event.role} learns" if event.role else "Now it comes out"
    return Turn("note", joined((literal(lead, "bold $secondary"), literal(event.text))))


def ended(event: Ended) -> Turn:
    """How it ended, and something to celebrate."""
    parts = [literal("The end of the scene", "bold $primary"), literal(event.message)]
    if event.celebrate:
        parts.append(literal(event.celebrate, "italic $accent"))
    return Turn("ending", joined([part for part in parts if part]))


def card(event: CardShown, heading: str = "") -> Content:
    """The card of a role: who it is, what it wants, what it knows."""
    parts = [literal(heading or f"You are {event.name}", "bold $secondary")]
    parts += [literal(event.brief)] if event.brief else []
    more = (("Wants: ", event.wants), ("Knows: ", event.knows), ("Did not know: ", event.does_not_know))
    parts += [joined((literal(lead, "$text-muted"), literal(text)), "") for lead, text in more if text]
    return joined(parts)


def _told(marks: Marks) -> list[Mark]:
    return [mark for mark in marks if mark.band == "clear" and mark.skill not in NEUTRAL]


def _names(marks: list[Mark]) -> str:
    return " · ".join(dict.fromkeys(title(mark.skill).lower() for mark in marks))
