"""Where a reply is typed: Enter says it, ctrl+j begins a new line, and a paste is taken with care."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from simulator.clean import clean
from simulator.coach import REPLY_AT_MOST
from simulator.terminal.literal import in_a_line, literal


class ReplyBox(TextArea):
    """A box for one reply. It sends nothing by itself, and loses nothing without saying so."""

    HELP: ClassVar[str | None] = (
        "Type what you would say, in your own words, and press Enter. ctrl+j begins a new line. "
        "A word with a slash in front, such as /hint, is for the program; two slashes begin a reply with a slash."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+j", "new_line", "new line", show=False),
        Binding("pageup", "look(-1)", show=False),
        Binding("pagedown", "look(1)", show=False),
    ]

    class Said(Message):
        """Enter was pressed. The box is empty again, for what is typed while this is heard."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Noticed(Message):
        """Something about the box that the player should know; empty when it has passed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Touched(Message):
        """A key was pressed in the box."""

    class Looked(Message):
        """The player wants to look back (-1) or on (1) in the conversation."""

        def __init__(self, where: int) -> None:
            super().__init__()
            self.where = where

    class HelpWanted(Message):
        """`?` was typed into the empty box."""

    def __init__(self, place: str | None = None) -> None:
        super().__init__(
            id=place, soft_wrap=True, tab_behavior="focus", highlight_cursor_line=False, max_checkpoints=20
        )

    def invite(self, role: str, another_try: bool) -> None:
        """Say whose reply is wanted."""
        self.border_title = in_a_line(f"You, as {role}", 60)
        self.border_subtitle = literal("another try · Enter says it" if another_try else "Enter says it")

    def give_back(self, text: str) -> None:
        """Put a reply that was refused back in front of what has been typed since."""
        self.insert(text, (0, 0), maintain_selection_offset=False)
        self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        self.post_message(self.Touched())
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            said = self.text
            self.clear()
            self.post_message(self.Said(said))
        elif event.character == "?" and not self.text:
            event.stop()
            event.prevent_default()
            self.post_message(self.HelpWanted())
        elif event.is_printable and len(self.text) >= REPLY_AT_MOST and self.selection.is_empty:
            event.stop()
            event.prevent_default()
            self.post_message(self.Noticed(_FULL))
        else:
            await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self.post_message(self.Touched())
        room = max(0, REPLY_AT_MOST - len(self.text) + len(self.selected_text))
        # Twice the room is more than cleaning can shrink; cutting first keeps a giant quick.
        text = clean(event.text[: 2 * room + 2]).strip("\n")
        if result := self._replace_via_keyboard(text[:room], *self.selection):
            self.move_cursor(result.end_location)
        cut = len(text) > room or len(event.text) > 2 * room + 2
        self.post_message(self.Noticed(_CUT if cut else ""))

    def action_new_line(self) -> None:
        """Begin a new line in the reply."""
        self._replace_via_keyboard("\n", *self.selection)

    def action_look(self, where: int) -> None:
        """Look back or on in the conversation, with the focus here."""
        self.post_message(self.Looked(where))


_FULL = f"The reply is full: it can hold {REPLY_AT_MOST:,} characters."
_CUT = (
    f"That was more than a reply can hold ({REPLY_AT_MOST:,} characters). "
    "The first part is in the box; nothing was sent. The rest was left out."
)
