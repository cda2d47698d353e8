"""What of a rehearsal the play screen shows, happening by happening; and what is kept of it for the debrief."""

from typing import TYPE_CHECKING

from simulator.coach import CardShown, Debriefed, Happening, Remarked, Replied, Sitting, Started, Told, Wanted
from simulator.feedback import Rating
from simulator.rehearsal import EVERYONE, Branched, Ended, Revealed, Spoke
from simulator.terminal import turns
from simulator.terminal.teller import Teller
from simulator.terminal.turns import Turn

if TYPE_CHECKING:
    from simulator.terminal.play import Play


class Scene:
    """Remembers what the screen needs of the rehearsal: its title, its ending, the opened cards."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.title = sitting.rehearsal.scenario.title
        self.debriefed: Debriefed | None = None
        self.ended: Ended | None = None
        self.opened: list[CardShown] = []
        self._opening = True

    async def tell(self, event: Happening, play: "Play", teller: Teller) -> None:
        """Show `event` on the play screen."""
        match event:
            case Spoke():
                await teller.say(turns.partner(event))
            case Replied():
                await teller.put(turns.own(event, with_labels=not play.simple))
                if event.rating is Rating.UNHEARD:
                    play.helps_now("why", "model")
            case Remarked():
                await self._remark(event, play, teller)
            case Wanted():
                self._want(event, play)
            case Branched():
                play.show_meters(self.meters(dict(event.meters)))
            case Told(about="help"):
                play.action_help()
            case Debriefed():
                self.debriefed = event if event.sides else None
                play.close()
            case _:
                await self._quietly(event, teller)

    def meters(self, now: dict[str, int] | None = None) -> list[str]:
        """The meters that the scene shows, as words."""
        scenario, place = self.sitting.rehearsal.scenario, self.sitting.rehearsal.place
        values = now if now is not None else dict(place.meters)
        named = [(meter.name, meter.word(values.get(meter.name, meter.start))) for meter in scenario.meters]
        return [f"{name}: {word}" for name, word in named if word]

    async def _remark(self, event: Remarked, play: "Play", teller: Teller) -> None:
        turn = turns.feedback(event)
        if turn:
            await teller.put(turn)
        if event.feedback.again:
            play.helps_now("again")
        if event.feedback.model:
            play.helps_now("model")

    def _want(self, event: Wanted, play: "Play") -> None:
        self._opening = False
        if event.attempt > 1:
            play.helps_now("hint", "model")
        play.want(event)

    async def _quietly(self, event: Happening, teller: Teller) -> None:
        """What is neither said nor asked; the brief and the first cards were shown before the play."""
        turn: Turn | None = None
        match event:
            case Told():
                turn = turns.told(event)
            case Revealed():
                turn = turns.revealed(event)
            case Started(resumed=True):
                turn = turns.note("You are back where you left it.")
            case Ended():
                self.ended, turn = event, turns.ended(event)
            case CardShown(for_=role) if role == EVERYONE:
                self.opened.append(event)
            case CardShown() if not self._opening:
                turn = Turn("note", turns.card(event))
        if turn:
            await teller.put(turn)
