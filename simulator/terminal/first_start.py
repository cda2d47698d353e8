"""The first start: what this program is and is not, and the one question that it asks."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from simulator.safety import texts
from simulator.terminal.literal import literal
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page

if TYPE_CHECKING:
    from simulator.coach.coach import Keeping
    from simulator.coach.desk import Desk

KEEP: "dict[Keeping, tuple[str, str]]" = {
    "words": ("Keep my words", "You can go on later, look back, and see what came up again."),
    "counts": ("Keep only counts", "What was heard, and how often. Nothing you typed."),
    "nothing": ("Keep nothing", "Each rehearsal is gone when you leave it."),
}
"""What may be kept: how it is called, and what comes of it."""


def ways_to_keep() -> list[Way]:
    """The choices of what is kept."""
    return [Way(value, label, about, str(key)) for key, (value, (label, about)) in enumerate(KEEP.items(), 1)]


class FirstStart(Page[None]):
    """Shown once, before anything else."""

    CSS_PATH = "first_start.tcss"
    HELP: ClassVar[str | None] = "Choose what is kept of your rehearsals. You can change it any time under Settings."

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self.desk = desk

    def compose(self) -> ComposeResult:
        """Greet, tell, ask."""
        with VerticalScroll(classes="column", can_focus=False):
            yield Static("Welcome", classes="title")
            yield Static(literal(texts.NOT_THERAPY), id="not-therapy")
            yield Static("May this program keep what you type?", classes="label")
            yield Static(
                "It would stay on this computer, in a folder that only you can open. "
                "You can change this any time under Settings.",
                classes="quiet",
                id="where",
            )
            yield OneOf(ways_to_keep(), place="keep", classes="menu")
            yield Static(classes="notice", id="trouble")

    def on_mount(self) -> None:
        """Say nothing about trouble before there is some."""
        self.tell("#trouble", "")
        self.query_one("#keep").focus()

    def away(self) -> None:
        """There is no screen before this one."""

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Settle what is kept, and go on."""
        # The coach takes longer to read in than this screen to show.
        from simulator.coach.keeping import KeepingError

        choice = next(value for value in KEEP if value == event.value)
        try:
            self.desk.keep(choice)
        except KeepingError as error:
            self.tell("#trouble", f"{error} You can choose “Keep nothing” and practice without saving.")
            if choice != "nothing":
                return
        self.part(None)
