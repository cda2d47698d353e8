"""What of a rehearsal the play screen shows, happening by happening; and what is kept of it for the debrief."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from simulator.coach import CardShown, Debriefed, Happening, Remarked, Replied, Sitting, Started, Told, Wanted
from simulator.feedback import Rating
from simulator.rehearsal import EVERYONE, Branched, Ended, Revealed, Spoke
from simulator.terminal import turns
from simulator.terminal.teller import Teller
from simulator.terminal.turns import Turn


class Surroundings(Protocol):
    """What is around the conversation on the play screen."""

    def want(self, wanted: Wanted) -> None:
        """A reply is wanted."""

    def helps_now(self, *words: str) -> None:
        """From here on these words are of use."""

    def show_meters(self, words: Sequence[str]) -> None:
        """The meters, as words."""

    def close(self) -> None:
        """The ending was reached."""


class Scene:
    """Remembers what the screen needs of the rehearsal: its title, its ending, the opened cards."""

    def __init__(self, sitting: Sitting, simple: bool, briefed: bool = True) -> None:
        self.sitting, self.simple, self.briefed = sitting, simple, briefed
        self.title = sitting.rehearsal.scenario.title
        self.debriefed: Debriefed | None = None
        self.ended: Ended | None = None
        self.opened: list[CardShown] = []
        self._opening = True
        self._speaker = ""

    def so_far(self, happenings: Sequence[Happening]) -> tuple[list[Turn], list[Happening]]:
        """Of a rehearsal that goes on: what was said before, to be shown at once, and the rest, from the last line."""
        started = next((event for event in happenings if isinstance(event, Started)), None)
        if started is None or not started.resumed:
            return [], list(happenings)
        said = [at for at, event in enumerate(happenings) if isinstance(event, Spoke)]
        last = said[-1] if said else len(happenings)
        shown = (self.turn(event) for event in happenings[:last])
        return [turn for turn in shown if turn], list(happenings[last:])

    async def tell(self, event: Happening, play: Surroundings, teller: Teller) -> None:
        """Show `event` on the play screen."""
        turn = self.turn(event)
        if turn is not None and isinstance(event, Spoke):
            await teller.say(turn)
        elif turn is not None:
            await teller.put(turn)
        match event:
            case Replied(rating=Rating.UNHEARD):
                play.helps_now("why", "model")
            case Remarked(feedback=feedback):
                play.helps_now(*["again"] * feedback.again, *["model"] * bool(feedback.model))
            case Wanted():
                self._opening = False
                play.helps_now(*["hint", "model"] * (event.attempt > 1))
                play.want(event)
            case Branched():
                play.show_meters(self.meters(dict(event.meters)))
            case Debriefed():
                self.debriefed = event if event.sides else None
                play.close()

    def meters(self, now: Mapping[str, int] | None = None) -> list[str]:
        """The meters that the scene shows, as words."""
        rehearsal = self.sitting.rehearsal
        values = rehearsal.place.meters if now is None else now
        named = [(meter.name, meter.word(values.get(meter.name, meter.start))) for meter in rehearsal.scenario.meters]
        return [f"{name}: {word}" for name, word in named if word]

    def turn(self, event: Happening) -> Turn | None:
        """What of `event` belongs into the conversation; of the brief and the cards, what was not shown before."""
        goes_on = isinstance(event, Spoke) and self._speaker == event.role
        self._speaker = event.role if isinstance(event, Spoke) else "" if self._breaks(event) else self._speaker
        match event:
            case Spoke():
                return turns.partner(event, goes_on)
            case Replied():
                return turns.own(event, with_labels=not self.simple)
            case Remarked():
                return turns.feedback(event)
            case Told() if event.about != "help":
                return turns.told(event)
            case Revealed():
                return turns.revealed(event)
            case Started(resumed=True):
                return turns.note("You are back where you left it.")
            case Started() if not self.briefed:
                return turns.brief(event)
            case Ended():
                self.ended = event
                return turns.ended(event)
            case CardShown():
                return self._card(event)
        return None

    def _card(self, event: CardShown) -> Turn | None:
        if event.for_ == EVERYONE:
            self.opened.append(event)
            return None
        return None if self._opening and self.briefed else Turn("note", turns.card(event))

    @staticmethod
    def _breaks(event: Happening) -> bool:
        return isinstance(event, Replied | Told | Ended | Revealed | CardShown)
