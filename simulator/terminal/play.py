"""The play: the partner's line in the middle, the reply box under it, and quiet feedback in between."""

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Footer, Static

from simulator.coach import Desk, Happening, Left, Paused, Refused, Sitting, Told
from simulator.terminal.doors import door
from simulator.terminal.keys import DIRECT, MORE
from simulator.terminal.literal import in_a_line
from simulator.terminal.more import ask_for_word
from simulator.terminal.one_of import OneOf, Way
from simulator.terminal.page import Page
from simulator.terminal.reply_box import ReplyBox
from simulator.terminal.scene import Scene
from simulator.terminal.teller import Teller
from simulator.terminal.transcript import Transcript
from simulator.terminal.turns import Turn

if TYPE_CHECKING:
    from simulator.coach.happening import Wanted

SIMPLE_UNTIL = 2
"""With fewer rehearsals than this behind them, players see the partner, the box, one praise and one nudge."""


class Play(Page[None]):
    """One rehearsal. What is typed goes to the sitting; what happens comes back and is told in order."""

    CSS_PATH = "play.tcss"
    HELP: ClassVar[str | None] = (
        "Read what your partner says, and answer in the box. Any key shows a line that is still being said. "
        "ctrl+g lists everything you can do. Esc leaves without a score."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(DIRECT["hint"], "word('hint')", "hint", priority=True),
        Binding(DIRECT["model"], "word('model')", "a way to say it", priority=True),
        Binding(DIRECT["again"], "word('again')", "try again", priority=True),
        Binding(DIRECT["why"], "word('why')", "why", priority=True),
        Binding(DIRECT["choose"], "word('choose')", "choose", priority=True),
        Binding(MORE, "more", "more", priority=True),
        Binding("f1", "help", "help", priority=True),
        Binding("escape", "app.escape", "leave", priority=True),
    ]

    def __init__(self, desk: Desk, sitting: Sitting, briefed: bool = True) -> None:
        super().__init__()
        self.desk, self.sitting = desk, sitting
        self.simple = desk.rehearsed() < SIMPLE_UNTIL
        self.useful: set[str] = set()
        self._waiting: deque[Happening] = deque()
        self._teller: Teller | None = None
        self._parting = ""
        self._scene = Scene(sitting, self.simple, briefed)

    def compose(self) -> ComposeResult:
        """The scene's name, the conversation, the aim, the box."""
        with Horizontal(id="top", classes="column"):
            yield Static(id="scene", classes="quiet")
            yield Static(id="meters")
        yield Transcript(place="transcript")
        yield Static(id="aim", classes="column")
        yield OneOf(place="choices")
        yield ReplyBox(place="reply")
        yield Static(id="notice", classes="column")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Open the rehearsal, and tell what has been said so far."""
        for empty in ("#aim", "#notice", "#meters"):
            self.tell(empty, "")
        self.query_one("#choices").display = False
        self.query_one("#scene", Static).update(in_a_line(self._scene.title))
        at_once = self.app.animation_level == "none" or self.desk.setting("streaming") == "off"
        watched = not self.sitting.rehearsal.persons
        self._teller = Teller(self.query_one(Transcript), at_once, lingers=watched)
        self._show_meters()
        self.query_one(ReplyBox).set_class(watched, "over").focus()
        before, now = self._scene.so_far(self.sitting.open())
        self._open(before, now)

    @work(exclusive=False)
    async def _open(self, before: list[Turn], now: list[Happening]) -> None:
        if before:
            await self.query_one(Transcript).fill(before)
        self.show(now)

    # What the player does

    def on_reply_box_said(self, event: ReplyBox.Said) -> None:
        """Enter: say it, or look back on a rehearsal that is over."""
        if self._teller and self._teller.telling and not event.text:
            return
        if self.sitting.rehearsal.over and event.text.strip():
            self.query_one(ReplyBox).give_back(event.text)
            self.tell("#notice", "The scene is over, so this was not said. With an empty box, Enter looks back on it.")
        elif self.sitting.rehearsal.over:
            self._look_back()
        else:
            self.put_in(event.text)

    def on_reply_box_touched(self) -> None:
        """Any key finishes the line that is being said."""
        if self._teller:
            self._teller.hurry()

    def on_reply_box_noticed(self, event: ReplyBox.Noticed) -> None:
        """Something about the box."""
        self.tell("#notice", event.text, "$primary")

    def on_reply_box_looked(self, event: ReplyBox.Looked) -> None:
        """Look back or on in the conversation."""
        transcript = self.query_one(Transcript)
        if event.where < 0:
            transcript.look_back()
        else:
            transcript.look_on()

    def on_reply_box_help_wanted(self) -> None:
        """`?` in an empty box."""
        self.action_help()

    def on_one_of_chosen(self, event: OneOf.Chosen) -> None:
        """A reply was chosen from the list."""
        self.put_in(event.value, typed=False)

    def action_word(self, name: str) -> None:
        """A key that stands for a word."""
        self.put_in(f"/{name}", typed=False)

    def action_more(self) -> None:
        """List every word, each with a letter."""
        ask_for_word(self.app, self.sitting, lambda line: self.put_in(line, typed=False))

    def away(self) -> None:
        """Esc leaves without a score, and asks nothing."""
        if self.sitting.over:
            self._home()
        else:
            self.put_in("/leave", typed=False)

    def put_in(self, line: str, typed: bool = True) -> None:
        """Give `line` to the sitting, and tell what comes of it. A reply that is refused stays in the box."""
        box = self.query_one(ReplyBox)
        before = self.sitting.rehearsal
        out = self.sitting.take(line)
        taken = self.sitting.rehearsal is not before or not isinstance(out[0] if out else None, Refused)
        if typed and taken:
            self.tell("#notice", "")
        elif typed and (not line.startswith("/") or line.startswith("//")):
            box.give_back(line)
        back = self.sitting.rehearsal.number < before.number and not isinstance(out[0], Told)
        self.show([Told("Once more, from here."), *out] if back else out)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Show few keys at first, and on a narrow screen; each appears when it is first useful."""
        if action != "word":
            return True
        if self.sitting.over or self.size.width < 60:
            return False
        return not self.simple or parameters[0] in self.useful

    # What happens

    def show(self, happenings: Sequence[Happening]) -> None:
        """Tell these after what is still being told."""
        idle = not self._waiting
        self._waiting.extend(happenings)
        if idle and happenings:
            self._tell()

    @work(exclusive=False)
    async def _tell(self) -> None:
        while self._waiting:
            await self._one(self._waiting[0])
            self._waiting.popleft()

    async def _one(self, event: Happening) -> None:
        if self._teller is None:
            return
        if isinstance(event, Paused):
            self.app.push_screen(door("pause")(event.text), self._after_pause)
        elif isinstance(event, Left):
            self._home(f"{self._parting} {event.text}".strip())
        elif isinstance(event, Told) and event.about == "safety" and self.sitting.left:
            self._parting = event.text
        elif isinstance(event, Refused):
            self.tell("#notice", event.text, "$primary")
        elif isinstance(event, Told) and event.about == "help":
            self.action_help()
        else:
            await self._scene.tell(event, self, self._teller)

    def _after_pause(self, choice: str | None) -> None:
        self.put_in(choice or "stop", typed=False)

    # What the scene shows on this screen

    def want(self, wanted: "Wanted") -> None:
        """A reply is wanted: say for what, and offer choices if they were asked for."""
        self.tell("#aim", wanted.aim)
        self.query_one(ReplyBox).invite(wanted.name, wanted.attempt > 1)
        choices = self.query_one("#choices", OneOf)
        choices.display = bool(wanted.choices)
        ways = [Way(str(at), text, key=str(at)) for at, text in enumerate(wanted.choices or (), 1)]
        choices.offer(ways)
        (choices if ways else self.query_one(ReplyBox)).focus()

    def helps_now(self, *words: str) -> None:
        """From here on these words have their keys shown."""
        if not self.useful.issuperset(words):
            self.useful.update(words)
            self.refresh_bindings()

    def close(self) -> None:
        """The ending was reached: Enter leads on."""
        self.tell("#aim", "Press Enter to look back on it." if self._scene.debriefed else "Press Enter to go home.")
        self.query_one("#choices").display = False
        box = self.query_one(ReplyBox)
        box.add_class("over")
        box.focus()
        self.refresh_bindings()

    def show_meters(self, words: Sequence[str]) -> None:
        """Show the meters as words, once the screen may hold more than the talk."""
        self.tell("#meters", "" if self.simple else " · ".join(words), "$secondary")

    def _show_meters(self) -> None:
        self.show_meters(self._scene.meters())

    def _look_back(self) -> None:
        scene = self._scene
        if scene.debriefed is None:
            self._home()
            return
        self.app.switch_screen(door("debrief")(self.desk, self.sitting, scene.debriefed, scene.ended, scene.opened))

    def _home(self, word: str = "") -> None:
        self.post_message(self.Parted(word))
        self.part(None)
