"""The conversation so far. All of it is kept as data; only a window of it is mounted, so a long talk stays quick."""

from typing import ClassVar

from textual import events
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from simulator.terminal.literal import literal
from simulator.terminal.turns import Turn

WINDOW = 60
"""So many turns are mounted at most."""

_STEP = 30


class TurnView(Static):
    """One turn on the screen; `whole` is all of its text, of which a part may be shown while it is being said."""

    def __init__(self, turn: Turn, shown: Content | None = None) -> None:
        super().__init__(turn.content if shown is None else shown, classes=f"turn {turn.kind}")
        self.whole: Content = turn.content


class Earlier(Static):
    """Says how many turns are not shown; a click shows more of them."""

    def on_click(self, event: events.Click) -> None:
        """Ask the transcript around it for more."""
        event.stop()
        if isinstance(self.parent, Transcript):
            self.parent.earlier()


class Transcript(VerticalScroll, can_focus=False):
    """Never takes the focus: a click here must not steal what is typed next."""

    HELP: ClassVar[str | None] = "The conversation. PgUp and PgDn move in it."

    def __init__(self, place: str | None = None) -> None:
        super().__init__(id=place)
        self.turns: list[Turn] = []
        self.first = 0

    def on_mount(self) -> None:
        """Start empty, and stay at the newest turn."""
        self.mount(Earlier(classes="quiet", id="earlier"))
        self._count()
        self.anchor()

    async def add(self, turn: Turn, shown: Content | None = None) -> TurnView:
        """Put `turn` at the end and look at it; `shown` of its text at first, if it is still being said."""
        if self._last < len(self.turns):
            await self._look_at(len(self.turns) - WINDOW + 1)
        self.turns.append(turn)
        view = TurnView(turn, shown)
        await self.mount(view)
        self._trim()
        self.anchor()
        return view

    async def fill(self, turns: list[Turn]) -> None:
        """Put many turns at the end at once, mounting only what the window holds."""
        self.turns += turns
        await self._look_at(len(self.turns) - WINDOW)
        self.anchor()

    def look_back(self) -> None:
        """Show what came before, a page at a time."""
        self.release_anchor()
        if self.scroll_y <= 0:
            self.earlier()
        else:
            self.scroll_page_up(animate=False)

    def look_on(self) -> None:
        """Show what came after, a page at a time, down to the newest."""
        if self.scroll_y < self.max_scroll_y - 1:
            self.scroll_page_down(animate=False)
        elif self._last < len(self.turns):
            self.run_worker(self._look_at(self.first + _STEP), exclusive=True)
        else:
            self.anchor()

    def earlier(self) -> None:
        """Load earlier turns, and let go of later ones."""
        if self.first:
            self.run_worker(self._look_at(self.first - _STEP), exclusive=True)

    @property
    def _views(self) -> list[TurnView]:
        return [child for child in self.children if isinstance(child, TurnView)]

    @property
    def _last(self) -> int:
        return self.first + len(self._views)

    async def _look_at(self, first: int) -> None:
        """Mount the window that begins at turn `first`."""
        first = max(0, min(first, len(self.turns) - 1))
        with self.app.batch_update():
            await self.remove_children(TurnView)
            self.first = first
            await self.mount_all(TurnView(turn) for turn in self.turns[first : first + WINDOW])
            self._count()

    def _trim(self) -> None:
        for view in self._views[:-WINDOW]:
            view.remove()
            self.first += 1
        self._count()

    def _count(self) -> None:
        row = self.query_one("#earlier", Earlier)
        row.display = bool(self.first)
        row.update(literal(f"… {self.first} earlier {'turn' if self.first == 1 else 'turns'} (PgUp)"))
