"""Choosing a scene: a list with a search field; the words of title, setting and skills all count."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from simulator.coach import Desk, Listing, title
from simulator.scenario.model import LEVELS
from simulator.terminal.doors import door
from simulator.terminal.literal import in_a_line, joined, literal
from simulator.terminal.one_of import Way
from simulator.terminal.page import Page
from simulator.terminal.pick import Pick
from simulator.terminal.search import Search

ANY = ""


class Choose(Page[None]):
    """Every scene on the shelf that matches what is typed, the level and the skill."""

    CSS_PATH = "choose.tcss"
    HELP: ClassVar[str | None] = (
        "Type words to search by: a title, a place, a skill. Up and down move in the list, Enter opens a scene. "
        "ctrl+l keeps one level, ctrl+o one skill."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "open", show=True),
        Binding("ctrl+l", "level", "level", priority=True),
        Binding("ctrl+o", "skill", "skill", priority=True),
        Binding("f1", "help", "help", priority=True),
        Binding("escape", "app.escape", "back", priority=True),
    ]

    def __init__(self, desk: Desk, listings: Sequence[Listing] | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.listings = listings
        self.level, self.skill = ANY, ANY
        self.found: list[Listing] = []

    def compose(self) -> ComposeResult:
        """The field, what is kept out, the list."""
        with VerticalScroll(classes="column", can_focus=False):
            yield Static("Choose a scene", classes="title")
            yield Search(placeholder="Search: a title, a place, a skill", id="search", select_on_focus=False)
            yield Static(id="filters", classes="quiet")
            yield OptionList(id="scenes", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show what is there; read the shelf first if nobody has."""
        self.query_one("#search").focus()
        if self.listings is None:
            self.look()
        self.show()

    @work(thread=True, exclusive=True)
    def look(self) -> None:
        """Read the shelf beside the screen."""
        listings = self.desk.listings()
        self.app.call_from_thread(self.fill, listings)

    def fill(self, listings: Sequence[Listing]) -> None:
        """The shelf has been read."""
        self.listings = listings
        self.show()

    def show(self) -> None:
        """List what matches."""
        words = self.query_one("#search", Input).value
        self.found = matching(self.listings or (), words, self.level, self.skill)
        scenes = self.query_one("#scenes", OptionList)
        scenes.clear_options()
        scenes.add_options([Option(entry(listing)) for listing in self.found])
        if self.found:
            scenes.highlighted = 0
        self.query_one("#filters", Static).update(self._filters())

    def _filters(self) -> Content:
        if self.listings is None:
            return literal("Looking at the shelf…")
        count = f"{len(self.found)} {'scene' if len(self.found) == 1 else 'scenes'}"
        level = self.level or "any level"
        skill = title(self.skill).lower() if self.skill else "any skill"
        return in_a_line(f"{count} · {level} · {skill}")

    def on_input_changed(self) -> None:
        """Search while typing."""
        self.show()

    def on_input_submitted(self) -> None:
        """Enter opens the scene that is marked."""
        self.action_open()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open by Enter or mouse in the list."""
        event.stop()
        self.open(self.found[event.option_index])

    def on_key(self, event: events.Key) -> None:
        """The arrows move in the list while the field keeps the focus."""
        scenes = self.query_one("#scenes", OptionList)
        if event.key in ("up", "down") and self.focused is not scenes:
            event.stop()
            (scenes.action_cursor_up if event.key == "up" else scenes.action_cursor_down)()

    def action_open(self) -> None:
        """Open the scene that is marked."""
        at = self.query_one("#scenes", OptionList).highlighted
        if at is not None and at < len(self.found):
            self.open(self.found[at])

    def open(self, listing: Listing) -> None:
        """Show the brief of `listing`; home is what lies under it."""
        self.app.switch_screen(door("brief")(self.desk, listing))

    def action_level(self) -> None:
        """Keep one level, the next, any."""
        levels = (ANY, *LEVELS)
        self.level = levels[(levels.index(self.level) + 1) % len(levels)]
        self.show()

    def action_skill(self) -> None:
        """Ask for one skill of those on the shelf."""
        skills = sorted({skill for listing in self.listings or () for skill in listing.skills})
        ways = [Way("any", "Any skill"), *(Way(skill, title(skill)) for skill in skills)]
        self.app.push_screen(Pick("Which skill would you like to practice?", ways), self._skill_chosen)

    def _skill_chosen(self, skill: str | None) -> None:
        if skill is not None:
            self.skill = ANY if skill == "any" else skill
            self.show()


def matching(listings: Sequence[Listing], words: str, level: str = ANY, skill: str = ANY) -> list[Listing]:
    """The listings in which every one of `words` is found, of that level and skill; those so titled come first."""
    wanted = words.casefold().split()
    found = [
        listing
        for listing in listings
        if level in (ANY, listing.level)
        and (not skill or skill in listing.skills)
        and all(word in _searched(listing) for word in wanted)
    ]
    return sorted(found, key=lambda listing: not all(word in listing.title.casefold() for word in wanted))


def _searched(listing: Listing) -> str:
    skills = " ".join(f"{skill} {title(skill)}" for skill in listing.skills)
    parts = (listing.title, listing.about, listing.setting, listing.level, listing.touches_on, listing.by, skills)
    return " ".join(parts).casefold()


def entry(listing: Listing) -> Content:
    """A scene in the list: its title and length, what it is about, what it touches on."""
    minutes = f"{listing.minutes} min · " if listing.minutes else ""
    facts = in_a_line(f"{minutes}{listing.level}", 40, "$text-muted")
    head = joined((in_a_line(listing.title, 60, "bold"), facts), "   ")
    lines = [head]
    if listing.about:
        lines.append(in_a_line(listing.about, 300, "$text-muted"))
    if listing.touches_on:
        lines.append(in_a_line(f"Touches on: {listing.touches_on}", 200, "$secondary"))
    return joined(lines)
