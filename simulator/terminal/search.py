"""A field to search by: a paste into it is made one clean line, as long as a search can be."""

from textual import events
from textual.widgets import Input

from simulator.clean import one_line

_LONGEST = 200


class Search(Input):
    """Words to search by."""

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self.insert_text_at_cursor(one_line(event.text[: 2 * _LONGEST])[:_LONGEST])
