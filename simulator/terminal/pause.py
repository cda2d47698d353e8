"""The pause: the play stops, the program's own voice speaks, and three calm ways lead on."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from simulator.safety import help_lines, texts
from simulator.terminal.literal import literal
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page

_WAYS = (
    Way("continue", "Go on with the scene; that reply isn't rated.", key="1"),
    Way("fiction", "It was part of the scene; nothing was a mistake.", key="2"),
    Way("stop", "Stop here for now; you can come back any time.", key="3"),
)


class Pause(Page[str]):
    """Covers the play. Nothing is chosen until the player moves: the Enter that sent the reply may still be held."""

    CSS_PATH = "pause.tcss"
    HELP: ClassVar[str | None] = "Press 1, 2 or 3, or choose with the arrows and Enter. Esc stops here for now."

    def __init__(self, text: str) -> None:
        super().__init__()
        # The coach adds how to answer by typing; here there are keys for it.
        self.text = text.removesuffix(texts.ASK).rstrip()

    def compose(self) -> ComposeResult:
        """What is said, the ways on, the help lines."""
        with VerticalScroll(id="read", classes="column"):
            yield Static("A pause", classes="title")
            yield Static(literal(self.text), id="said")
            yield Static("Was that part of the scene, or about you?", id="ask")
            yield Static("Help lines", classes="label")
            for line in help_lines():
                yield Static(literal(str(line)), classes="help-line")
        yield OneOf(_WAYS, place="ways", classes="menu", highlight=False)

    def on_mount(self) -> None:
        """Wait for a choice."""
        self.query_one("#ways").focus()

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Go on as the player wishes."""
        self.part(event.value)

    def away(self) -> None:
        """Esc stops here."""
        self.part("stop")
