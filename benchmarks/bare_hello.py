"""The least that Textual can show: what the start of the program is measured against."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """One line."""

    def compose(self) -> ComposeResult:
        """One line."""
        yield Static("Hello there")


if __name__ == "__main__":
    Hello().run()
