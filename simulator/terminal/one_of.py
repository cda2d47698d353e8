"""A list of which one can be chosen: a menu, or a setting whose choice is marked by a shape, not by color alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from simulator.terminal.literal import joined, literal


@dataclass(frozen=True, slots=True)
class Way:
    """One way to choose: `value` is what comes of it, `key` a character that chooses it, `about` a second line."""

    value: str
    label: str
    about: str = ""
    key: str = ""


class OneOf(OptionList):
    """Ways to choose from with the arrows and Enter, with their keys, or with the mouse."""

    HELP: ClassVar[str | None] = (
        "Up and down move in a list, Enter chooses. A letter or number before a line chooses it."
    )
    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", "choose", show=False)]

    class Chosen(Message):
        """One of the ways was chosen."""

        def __init__(self, one_of: "OneOf", value: str) -> None:
            super().__init__()
            self.one_of, self.value = one_of, value

        @property
        def control(self) -> "OneOf":
            """The list it was chosen from."""
            return self.one_of

    def __init__(
        self,
        ways: Sequence[Way] = (),
        chosen: str | None = None,
        place: str | None = None,
        classes: str = "",
        highlight: bool = True,
    ) -> None:
        super().__init__(id=place, classes=classes, markup=False)
        self.ways: tuple[Way, ...] = ()
        self.chosen, self.highlight = chosen, highlight
        self.offer(ways)

    def offer(self, ways: Sequence[Way], chosen: str | None = None) -> None:
        """Show other ways."""
        self.ways = tuple(ways)
        self.chosen = chosen if chosen is not None else self.chosen
        self.clear_options()
        self.add_options([Option(self._prompt(way)) for way in self.ways])
        if self.ways and self.highlight:
            values = [way.value for way in self.ways]
            self.highlighted = values.index(self.chosen) if self.chosen in values else 0

    def mark(self, value: str) -> None:
        """Show `value` as the chosen one, where a choice is marked."""
        if self.chosen is None:
            return
        self.chosen = value
        for at, way in enumerate(self.ways):
            self.replace_option_prompt_at_index(at, self._prompt(way))

    def on_key(self, event: events.Key) -> None:
        """Choose by key."""
        way = next((way for way in self.ways if way.key and way.key == event.character), None)
        if way is not None:
            event.stop()
            self.highlighted = self.ways.index(way)
            self._choose(way)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose by Enter or the mouse."""
        event.stop()
        self._choose(self.ways[event.option_index])

    def _choose(self, way: Way) -> None:
        self.mark(way.value)
        self.post_message(self.Chosen(self, way.value))

    def _prompt(self, way: Way) -> Content:
        lead = ""
        if self.chosen is not None:
            lead = "(•) " if way.value == self.chosen else "( ) "
        elif way.key:
            lead = f"{way.key}  "
        head = joined((literal(lead, "$primary"), literal(way.label)), "")
        if not way.about:
            return head
        return joined((head, literal(" " * len(lead)) + literal(way.about, "$text-muted")))
