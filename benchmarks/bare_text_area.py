"""A text area and nothing else: what a key press is measured against."""

from textual.app import App, ComposeResult
from textual.widgets import Static, TextArea


class Bare(App[None]):
    """A text area."""

    def compose(self) -> ComposeResult:
        """A line and a text area."""
        yield Static("Ready now")
        yield TextArea()


if __name__ == "__main__":
    Bare().run()
