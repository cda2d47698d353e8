"""The Textual application: it opens the first screen, and knows how the program ends. All else is up to the screens."""

import asyncio
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType

from simulator.crash import BROKE, write_crash_file
from simulator.terminal.doors import door
from simulator.terminal.page import Page
from simulator.terminal.signals import end_upon_signals
from simulator.terminal.themes import NAMES, THEMES, USUAL

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.driver import Driver

    from simulator.coach.desk import Desk
    from simulator.coach.sitting import Sitting

TWICE_WITHIN = 0.6
"""Two presses of Esc within so many seconds leave the program at once."""


class Rehearse(App[None]):
    """The program on a terminal. After it has run, `crashed` tells that it broke, `hidden` that somebody hid it."""

    TITLE = "rehearse"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "app.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "quit", show=False, priority=True),
    ]

    def __init__(
        self,
        desk: "Desk",
        sitting: "Sitting | None" = None,
        crash_folder: Path | None = None,
        data_folder: Path | None = None,
        driver_class: "type[Driver] | None" = None,
    ) -> None:
        super().__init__(driver_class=driver_class)
        self.desk, self.sitting, self.crash_folder, self.data_folder = desk, sitting, crash_folder, data_folder
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-usual"), (110, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall")]
        self.crashed, self.hidden = False, False
        self.crash_file: Path | None = None
        self._escaped_at = 0.0
        for theme in THEMES:
            self.register_theme(theme)

    def on_load(self) -> None:
        """Be ready for the end before anything is shown."""
        loop = asyncio.get_running_loop()
        end_upon_signals(loop, lambda status: self.exit(return_code=status))
        loop.set_exception_handler(lambda _, context: self._fatal_error(context.get("exception")))

    def on_mount(self) -> None:
        """Open the first screen."""
        theme = self.desk.setting("theme")
        self.theme = theme if theme in NAMES else USUAL
        self.show_hardware_cursor(self.desk.setting("hardware_cursor") == "on")
        if self.desk.keeping() is None:
            self.push_screen(door("first_start")(self.desk), lambda _: self.open_home())
        else:
            self.open_home()

    def open_home(self) -> None:
        """Home; and over it the rehearsal that was asked for by name, if one was."""
        self.push_screen(door("home")(self.desk))
        if self.sitting is not None:
            self.push_screen(door("play")(self.desk, self.sitting, briefed=False))

    def on_page_parted(self, event: Page.Parted) -> None:
        """A screen was left with a word for the one under it."""
        for page in self.screen_stack:
            if isinstance(page, Page):
                page.hear(event.word)

    def on_page_settled(self, event: Page.Settled) -> None:
        """Something about the look was settled."""
        if event.name == "theme":
            self.theme = event.value
        elif event.name == "hardware_cursor":
            self.show_hardware_cursor(event.value == "on")

    def show_hardware_cursor(self, shown: bool) -> None:
        """Show the terminal's own cursor, which Textual keeps at the caret but hides; braille displays follow it."""
        if self._driver is not None and not self.is_headless:
            self._driver.write("\x1b[?25h" if shown else "\x1b[?25l")

    def action_help_quit(self) -> None:
        """What ctrl+c says where it copies nothing."""
        self.notify("Esc leaves this screen. ctrl+q ends the program; what you said is kept as you chose.")

    def action_escape(self) -> None:
        """Leave the screen; twice quickly, clear it and leave the program, for whoever is looked at."""
        now = monotonic()
        if now - self._escaped_at < TWICE_WITHIN:
            self.hidden = True
            self.exit(return_code=0)
            return
        self._escaped_at = now
        if isinstance(self.screen, Page):
            self.screen.away()

    def _fatal_error(self, error: BaseException | None = None) -> None:
        """End upon an error without showing it: Textual would print local variables, and with them what was typed."""
        if self._exit and not self.crashed:
            return  # a widget that is told of something while it is taken down; the program ends as it should
        self._return_code, self.crashed = BROKE, True
        error = error or sys.exc_info()[1]
        if self.crash_file is None and error is not None:
            self.crash_file = write_crash_file(error, self.crash_folder)
        self._exit_renderables.clear()
        self._close_messages_no_wait()

    def panic(self, *renderables: "RenderableType") -> None:
        """End without showing what is given: it may quote what was typed."""
        self._fatal_error()

    def _print_error_renderables(self) -> None:
        """Print nothing: `running.run` says what there is to say."""
        self._exit_renderables.clear()
