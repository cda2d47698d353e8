"""Home: go on with what was left, take the next scene, or choose one. Nothing that was typed is shown here."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from simulator.terminal.doors import door
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page

if TYPE_CHECKING:
    from simulator.coach.desk import Desk, Listing
    from simulator.coach.keeping import Kept

_ALWAYS = (
    Way("choose", "Choose a scene", "Search by skill, level or words.", "c"),
    Way("help", "Help", "Help lines, and how everything works.", "?"),
    Way("settings", "Settings and about", "Colors, what is kept, where it is.", "s"),
    Way("leave", "Leave", "", "q"),
)
_LEVELS = "gentle steady tough"


class Home(Page[None]):
    """The first screen of every start but the first. It is painted before the shelf is looked at."""

    CSS_PATH = "home.tcss"
    HELP: ClassVar[str | None] = (
        "This is the start. The first line is what makes most sense now: Enter opens it. "
        "Esc pressed twice quickly clears the screen and leaves the program, from anywhere."
    )

    def __init__(self, desk: "Desk", word: str = "") -> None:
        super().__init__()
        self.desk, self.word = desk, word
        self.listings: Sequence[Listing] | None = None
        self.unfinished: Kept | None = None

    def compose(self) -> ComposeResult:
        """A name, a greeting, a menu."""
        with VerticalScroll(classes="column", can_focus=False):
            yield Static("rehearse", classes="title")
            yield Static("A room to practice hard conversations in.", classes="quiet", id="greeting")
            yield Static(classes="notice", id="word")
            yield OneOf(_ALWAYS, place="menu", classes="menu")
            yield Static(
                "Nothing you type leaves this computer. Esc twice hides it and leaves.",
                classes="quiet",
                id="foot",
            )

    def on_mount(self) -> None:
        """Show what there is at once, and look at the shelf after that."""
        self.tell("#word", self.word)
        self.query_one("#menu").focus()
        self.call_after_refresh(self.look)

    def on_screen_resume(self) -> None:
        """Coming back: what is unfinished may have changed."""
        if self.listings is not None:
            self.look()

    @work(thread=True, exclusive=True)
    def look(self) -> None:
        """Read the shelf beside the screen: the files take longer than the first paint may."""
        import simulator.coach  # noqa: F401  (read in here, so that the screen doesn't wait for it)

        listings = self.desk.listings()
        self.app.call_from_thread(self.found, listings)

    def found(self, listings: "Sequence[Listing]") -> None:
        """The shelf has been read; ask the journal what was left, and offer both."""
        self.listings = listings
        self.unfinished = self.desk.coach.unfinished()
        self.tell("#word", self.word or self.desk.trouble())
        ways = [way for way in (self._go_on(), self._next()) if way]
        menu = self.query_one("#menu", OneOf)
        if menu.ways != (*ways, *_ALWAYS):
            menu.offer((*ways, *_ALWAYS))

    def _go_on(self) -> Way | None:
        if self.unfinished is None:
            return None
        said = len(self.unfinished.path)
        where = f"You left it after {said} {'reply' if said == 1 else 'replies'}." if said else "You left it early on."
        return Way("go on", f"Go on with “{self.unfinished.beginning.title}”", where, "g")

    def _next(self) -> Way | None:
        listing = next_scene(self.listings or (), self.desk.rehearsed())
        return Way("next", f"Next: {listing.title}", listing.about, "n") if listing else None

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Go where the player wants to go."""
        self.tell("#word", "")
        self.word = ""
        if event.value == "leave":
            self.app.exit()
        elif event.value == "help":
            self.action_help()
        elif event.value == "settings":
            self.app.push_screen(door("settings")(self.desk))
        elif event.value == "choose":
            self.app.push_screen(door("choose")(self.desk, self.listings))
        else:
            self._play(event.value)

    def _play(self, what: str) -> None:
        listing = next_scene(self.listings or (), self.desk.rehearsed())
        if what == "go on" and self.unfinished is not None:
            self.app.push_screen(door("play")(self.desk, self.desk.coach.sit_again(self.unfinished)))
        elif listing is not None:
            self.app.push_screen(door("brief")(self.desk, listing))

    def hear(self, word: str) -> None:
        """Show a word from the rehearsal that was left."""
        self.word = word
        self.tell("#word", word)

    def away(self) -> None:
        """Home is where Esc leads; here it leads nowhere."""


def next_scene(listings: "Sequence[Listing]", rehearsed: int) -> "Listing | None":
    """The scene that makes sense after so many rehearsals: the welcome scene, then from gentle to tough, and round."""
    if not listings:
        return None
    first, *others = listings
    order = [first, *sorted(others, key=lambda listing: _LEVELS.find(listing.level))]
    return order[rehearsed % len(order)]
