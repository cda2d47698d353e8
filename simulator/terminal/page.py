"""What every screen has in common: what Esc, `?` and F1 do on it, and where it says things."""

from typing import ClassVar, TypeVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from simulator.terminal.doors import door
from simulator.terminal.literal import literal

T = TypeVar("T")


class Page(Screen[T]):
    """A screen of this program. `HELP` says in plain words what can be done on it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark", "help", "help", key_display="?", show=False),
        Binding("f1", "help", "help", show=False),
        Binding("escape", "app.escape", "back", priority=True),
    ]
    HELP: ClassVar[str | None] = ""
    _parted = False

    class Parted(Message):
        """This screen was left, with a word for the one under it."""

        def __init__(self, word: str) -> None:
            super().__init__()
            self.word = word

    class Settled(Message):
        """Something about the look of the program was settled."""

        def __init__(self, name: str, value: str) -> None:
            super().__init__()
            self.name, self.value = name, value

    def away(self) -> None:
        """What Esc does: back to the screen before."""
        self.part()

    def part(self, result: T | None = None) -> None:
        """Leave this screen, once: a key pressed twice must not leave the one under it as well."""
        if self.is_current and not self._parted:
            self._parted = True
            self.dismiss(result)

    def action_away(self) -> None:
        """Leave this screen by its own key."""
        self.away()

    def action_help(self) -> None:
        """Open the help over this screen."""
        self.app.push_screen(door("help")(helps_of(self.focused, self)))

    def hear(self, word: str) -> None:
        """What the screen does with a word from one that lay over it; most do nothing."""

    def tell(self, selector: str, text: str, style: str = "") -> None:
        """Show `text` in the widget at `selector`, which takes no room while there is nothing to say."""
        from textual.widgets import Static

        # A screen that is being left again may be told of things when its widgets are gone, or not yet there.
        for place in self.query(selector).results(Static):
            place.update(literal(text, style))
            place.display = bool(text)


def helps_of(focused: Widget | None, page: Widget) -> list[str]:
    """What can be done with the focused widget and on the page, the nearest first."""
    around = focused.ancestors_with_self if focused else [page]
    texts = [type(node).__dict__.get("HELP") or "" for node in around if isinstance(node, Widget)]
    return [text for text in dict.fromkeys(texts) if text]
