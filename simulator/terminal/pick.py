"""A small list over the screen, to choose one thing from: a word, a turn, a skill."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from simulator.terminal.literal import literal
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page


class Pick(Page[str], ModalScreen[str]):
    """Gives back the value that was chosen, or None upon Esc."""

    CSS_PATH = "pick.tcss"
    HELP: ClassVar[str | None] = "Choose a line, or press Esc to go back without choosing."

    def __init__(self, question: str, ways: Sequence[Way]) -> None:
        super().__init__()
        self.question, self.ways = question, ways

    def compose(self) -> ComposeResult:
        """The question, and the ways."""
        with VerticalScroll(id="dialog", can_focus=False):
            yield Static(literal(self.question), classes="title")
            yield OneOf(self.ways, place="ways", classes="menu")
            yield Static("Esc goes back.", classes="quiet", id="esc")

    def on_mount(self) -> None:
        """The list is what matters here."""
        self.query_one("#ways").focus()

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Give back what was chosen."""
        self.part(event.value)
