"""The brief: what the scene is about, who you are in it, what it touches on; then the seat, the partner, and go."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Static

from simulator.coach import Desk, Listing, SeatError, Sitting, Started, scripted_silence
from simulator.coach.story import card as card_of
from simulator.coach.story import started
from simulator.rehearsal import Manner
from simulator.terminal.doors import door
from simulator.terminal.literal import joined, literal
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page
from simulator.terminal.turns import card

PARTNER: dict[Manner, str] = {
    "fair": "A fair one, who meets you half-way",
    "mixed": "A mixed one, as people are",
    "difficult": "A difficult one",
}
WATCHED: dict[Manner, str] = {
    "skilled": "Played with skill",
    "unskilled": "Played clumsily",
}
WATCH, BOTH = "none", "both"


class Brief(Page[None]):
    """Everything to know before a rehearsal; nothing begins before Start."""

    CSS_PATH = "brief.tcss"
    HELP: ClassVar[str | None] = (
        "Read as much as you like; PgUp and PgDn scroll. Enter starts. "
        "Tab moves to the seats and to the kind of partner; a digit or Enter chooses there."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", "start", key_display="enter"),
        Binding("tab", "app.focus_next", "seat and partner"),
        Binding("question_mark", "help", "help", key_display="?"),
        Binding("escape", "app.escape", "back", priority=True),
    ]

    def __init__(self, desk: Desk, listing: Listing, at: str = "") -> None:
        super().__init__()
        self.desk, self.listing, self.at = desk, listing, at
        self.seat = ""
        self.manner: Manner = "mixed"
        self.seed: int | None = None

    def compose(self) -> ComposeResult:
        """What to read on top, what to settle below."""
        with VerticalScroll(id="read", classes="column"):
            yield Static(literal(self.listing.title), classes="title")
            yield Static(classes="quiet", id="facts")
            yield Static(classes="notice", id="trouble")
            for part in ("about", "touches", "setting", "before", "card", "silence", "for-you"):
                yield Static(id=part, classes="part")
            yield Static("Who do you play?", classes="label", id="seat-label")
            yield OneOf(place="seat", chosen="")
            yield Static("What kind of partner?", classes="label", id="partner-label")
            yield OneOf(place="partner", chosen="")
        yield Static("Enter  Start the scene", id="start")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Read the scene and show it."""
        self.query_one("#read").focus()
        self.show()

    def show(self) -> None:
        """Show the brief as it is for the seat that is chosen."""
        self.tell("#trouble", "")
        sitting = self.sit(unsaved=True)
        if sitting is None:
            return
        self.seed = sitting.rehearsal.seed
        scenario = sitting.rehearsal.scenario
        persons = sitting.trail.beginning.persons
        self.seat = self.seat or (persons[0] if persons else WATCH)
        self._offer(scenario.seats)
        self._tell_brief(sitting)

    def sit(self, unsaved: bool = False) -> Sitting | None:
        """A sitting for what is settled here; None, with the reason on the screen, if there can be none."""
        try:
            return self.desk.coach.sit(self.listing.name, self.seat, self.manner, self.seed, self.at, unsaved)
        except SeatError as error:
            self.tell("#trouble", str(error))
        except Exception as error:  # noqa: BLE001 - what a shelf raises is its own: a file may have gone since
            self.tell("#trouble", f"This scene can't be played just now. {error}")
        return None

    def _tell_brief(self, sitting: Sitting) -> None:
        beginning = sitting.trail.beginning
        self._started(started(beginning, sitting.rehearsal))
        cards = [card(card_of(sitting.rehearsal, role)) for role in beginning.persons]
        place = self.query_one("#card", Static)
        place.update(joined(cards, "\n\n"))
        place.display = bool(cards)
        mute = scripted_silence(sitting.rehearsal)
        names = " and ".join(mute)
        self.tell("#silence", f"{names} has no lines of their own here. Better play both." if mute else "", "$primary")

    def _started(self, event: Started) -> None:
        minutes = f"About {event.minutes} minutes · " if event.minutes else ""
        by = f" · by {event.by}" if event.by else ""
        self.tell("#facts", f"{minutes}{self.listing.level}{by}")
        self.tell("#about", event.about)
        self.tell("#touches", f"Touches on: {event.touches_on}" if event.touches_on else "", "$secondary")
        self.tell("#setting", event.setting)
        self.tell("#before", event.before_you_start)
        self.tell("#for-you", event.for_you)

    def _offer(self, seats: tuple[str, ...]) -> None:
        ways = [Way(seat, seat) for seat in seats]
        if len(seats) > 1:
            ways.append(Way(BOTH, "Everyone", "You speak for each side in turn."))
        ways.append(Way(WATCH, "Nobody: watch it", "The scene plays itself."))
        self.query_one("#seat", OneOf).offer(ways, self.seat)
        manners = WATCHED if self.seat == WATCH else PARTNER
        if self.manner not in manners:
            self.manner = next(iter(manners))
        self.query_one("#partner", OneOf).offer([Way(value, label) for value, label in manners.items()], self.manner)

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """Settle the seat or the partner."""
        if event.one_of.id == "seat":
            self.seat = event.value
            self.manner = "skilled" if event.value == WATCH else "mixed"
            self.show()
        else:
            self.manner = next(manner for manner in (*PARTNER, *WATCHED) if manner == event.value)

    def action_start(self) -> None:
        """Begin the rehearsal."""
        sitting = self.sit()
        if sitting is not None:
            self.app.switch_screen(door("play")(self.desk, sitting))
