"""Settings and about: colors, how lines appear, what is kept, where it is, and what this program is not."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Static

from simulator.coach import Desk, KeepingError
from simulator.safety import texts
from simulator.terminal.first_start import KEEP, ways_to_keep
from simulator.terminal.literal import literal
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page
from simulator.terminal.themes import NAMES, USUAL

_STREAMING = (Way("on", "Word by word"), Way("off", "All at once"))
_CURSOR = (Way("off", "Drawn by this program"), Way("on", "The terminal's own", "For braille displays and magnifiers."))


class Settings(Page[None]):
    """Each choice holds at once, and from then on."""

    CSS_PATH = "settings.tcss"
    HELP: ClassVar[str | None] = "Tab moves from one setting to the next. Enter or Space chooses; it holds at once."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", "next setting"),
        Binding("question_mark", "help", "help", key_display="?"),
        Binding("escape", "app.escape", "back", priority=True),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def compose(self) -> ComposeResult:
        """One list for each setting."""
        with VerticalScroll(id="read", classes="column", can_focus=False):
            yield Static("Settings and about", classes="title")
            yield Static(classes="notice", id="trouble")
            yield Static("Colors", classes="label")
            yield OneOf([Way(value, name) for value, name in NAMES.items()], self._now("theme", USUAL), place="theme")
            yield Static("Your partner's lines appear", classes="label")
            yield OneOf(_STREAMING, self._now("streaming", "on"), place="streaming")
            yield Static("The cursor where you type", classes="label")
            yield OneOf(_CURSOR, self._now("hardware_cursor", "off"), place="hardware_cursor")
            yield Static("What is kept of your rehearsals", classes="label")
            yield OneOf(ways_to_keep(), self.desk.keeping() or "nothing", place="keep")
            yield Static("Where it is", classes="label")
            yield Static(id="where")
            yield Static("What this is, and is not", classes="label")
            yield Static(literal(texts.NOT_THERAPY))
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Say where the data is."""
        self.tell("#trouble", self.desk.trouble())
        folder = getattr(self.app, "data_folder", None)
        where = f"In {folder}. " if folder else ""
        self.tell(
            "#where",
            f"{where}On this computer alone; nothing is sent anywhere. `rehearse paths` lists every place, "
            "`rehearse export` copies it out, `rehearse purge --all` removes it.",
        )
        self.query_one("#theme").focus(scroll_visible=False)
        self.call_after_refresh(self.query_one("#read").scroll_home, animate=False)

    def _now(self, name: str, usual: str) -> str:
        return self.desk.setting(name) or usual

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Settle it."""
        name = event.one_of.id or ""
        if name == "keep":
            self._keep(event.value)
            return
        self.desk.settle(name, event.value)
        self.post_message(self.Settled(name, event.value))

    def _keep(self, value: str) -> None:
        try:
            self.desk.keep(next(choice for choice in KEEP if choice == value))
        except KeepingError as error:
            self.tell("#trouble", str(error))
