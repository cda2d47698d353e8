"""Looking back: what was heard on each side, the line that went best, the moments worth another try, the cards."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Static

from simulator.coach import CardShown, Debriefed, Desk, Refused, Side, Sitting, Told, title
from simulator.labels import LESS
from simulator.rehearsal import Ended
from simulator.terminal.doors import door
from simulator.terminal.literal import joined, literal
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page
from simulator.terminal.turns import card

_HOME = Way("home", "Home", key="h")
_FORGET = Way("forget", "Don't keep this one", "Everything typed in it is removed.", "d")
_REALLY = Way("really", "Remove it now?", "Choose this again and it is gone for good.", "d")


class Debrief(Page[None]):
    """Shown when an ending was reached."""

    CSS_PATH = "debrief.tcss"
    HELP: ClassVar[str | None] = (
        "What the rehearsal showed. A digit plays that moment again, h goes home, d removes this rehearsal."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark", "help", "help", key_display="?"),
        Binding("escape", "app.escape", "home", priority=True),
    ]

    def __init__(
        self,
        desk: Desk,
        sitting: Sitting,
        debriefed: Debriefed,
        ended: Ended | None = None,
        opened: Sequence[CardShown] = (),
    ) -> None:
        super().__init__()
        self.desk, self.sitting, self.debriefed, self.ended, self.opened = desk, sitting, debriefed, ended, opened
        beats = [beat for side in debriefed.sides.values() for beat in side.again]
        self.beats = tuple(dict.fromkeys(beats))

    def compose(self) -> ComposeResult:
        """The ending, each side, the cards; below, where to go from here."""
        with VerticalScroll(id="read", classes="column"):
            yield Static("Looking back", classes="title")
            if self.ended is not None:
                yield Static(literal(self.ended.message), id="message")
                yield Static(literal(self.ended.celebrate, "italic"), id="celebrate")
            for role, each in self.debriefed.sides.items():
                yield Static(side(role, each), classes="side")
            if self.opened:
                yield Static("The cards, opened", classes="label")
            for event in self.opened:
                yield Static(card(event, event.role), classes="card")
            yield Static(classes="notice", id="word")
        yield Static("What now?", classes="label column", id="what-now")
        yield OneOf(self._ways(), place="ways", classes="menu")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The list is ready for a key; the page starts at its top."""
        self.tell("#word", "")
        self.query_one("#ways").focus()

    def _ways(self, forget: Way | None = _FORGET) -> list[Way]:
        """The moments first, since another try helps most."""
        again = [Way(f"beat {beat}", f"Again from “{beat}”", key=str(at)) for at, beat in enumerate(self.beats[:9], 1)]
        return [*again, _HOME, *([forget] if forget else [])]

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Go on from here."""
        ways = self.query_one("#ways", OneOf)
        if event.value == "home":
            self.part(None)
        elif event.value == "forget":
            ways.offer(self._ways(_REALLY))
            ways.highlighted = len(ways.ways) - 1
        elif event.value == "really":
            self._forget(ways)
        else:
            self._again(event.value.removeprefix("beat "))

    def _forget(self, ways: OneOf) -> None:
        for event in self.sitting.forget():
            if isinstance(event, Told | Refused):
                self.tell("#word", event.text)
        ways.offer(self._ways(None))

    def _again(self, beat: str) -> None:
        first = self.sitting.trail.beginning
        seat = first.persons[0] if len(first.persons) == 1 else "both"
        sitting = self.desk.coach.sit(first.scenario, seat, first.manner, at=beat)
        self.app.switch_screen(door("play")(self.desk, sitting))


def side(role: str, each: Side) -> Content:
    """How one side did: counts, the strongest line, in words."""
    lines = [literal(f"You, as {role}", "bold $secondary")]
    groups = {
        "Heard in your replies:": [skill for skill in each.counts if skill not in LESS],
        "To notice:": [skill for skill in each.counts if skill in LESS],
    }
    for heading, skills in groups.items():
        lines += [literal(heading, "$text-muted")] if skills else []
        lines += [_count(skill, each.counts[skill]) for skill in skills]
    if each.strength:
        lines += [literal("A line that went well:", "$text-muted"), literal(f"“{each.strength}”", "$accent")]
    if not each.counts and not each.strength:
        replies = "1 reply" if each.replies == 1 else f"{each.replies} replies"
        lines.append(literal(f"You gave {replies}, and stayed with it to the end."))
    return joined(lines)


def _count(skill: str, count: int) -> Content:
    return joined((literal(f"{count:>4} × ", "$text-muted"), literal(title(skill).lower())), "")
