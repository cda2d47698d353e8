"""Help: whom to call, then what can be done here, then every key and word. It works without a network."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Static

from simulator.coach.words import ENTRIES
from simulator.safety import help_lines, texts
from simulator.terminal.keys import KEYS, key_of
from simulator.terminal.literal import joined, literal
from simulator.terminal.page import Page


class Help(Page[None]):
    """Opens over any screen, and on the help lines."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q", "away", "back", show=False)]
    HELP: ClassVar[str | None] = ""

    def __init__(self, here: Sequence[str] = ()) -> None:
        super().__init__()
        self.here = tuple(here)

    def compose(self) -> ComposeResult:
        """The help lines first, whatever was asked."""
        with VerticalScroll(classes="column", id="text"):
            yield Static("Help", classes="title")
            yield Static(literal(texts.HELP_HEAD), classes="quiet", id="head")
            for line in help_lines():
                yield Static(_help_line(line.name, str(line)), classes="help-line")
            yield Static("Here", classes="label")
            yield Static(joined([literal(text) for text in self.here]), id="here")
            yield Static("In a rehearsal", classes="label")
            yield Static("Type a reply and press Enter. Or use one of these, by key or as a word.", classes="quiet")
            yield Static(_words())
            yield Static("Anywhere", classes="label")
            yield Static(_anywhere())
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Arrow keys scroll at once."""
        self.query_one("#text").focus()

    def action_help(self) -> None:
        """Help is open already."""


def _help_line(name: str, line: str) -> Content:
    told = literal(line)
    return told.stylize("bold", 0, len(name)) if told.plain.startswith(name) else told


def _words() -> Content:
    rows = []
    for entry in ENTRIES:
        word = literal(f"{f'/{entry.name} {entry.argument}'.strip():<15}", "$primary")
        rows.append(joined((word, literal(f"{key_of(entry.name):<8}", "$secondary"), literal(entry.about)), ""))
    return joined(rows)


def _anywhere() -> Content:
    rows = [joined((literal(f"{key:<15}", "$primary"), literal(about)), "") for key, about in KEYS]
    return joined(rows)
