"""Showing happenings one after the other: lines are said word by word, and any key says the rest at once."""

import asyncio
import re

from simulator.terminal.transcript import Transcript
from simulator.terminal.turns import Turn

_WORD = 0.045
_LONGEST = 2.5
"""So many seconds a line takes at most, however long it is."""

_READING = 0.22
_READ_AT_MOST = 5.0
"""Where a scene is watched, each word is given so long to be read, and a line no more than that."""


class Teller:
    """Puts turns into a transcript; `hurry` finishes the one that is being said."""

    def __init__(self, transcript: Transcript, at_once: bool, lingers: bool = False) -> None:
        self.transcript, self.at_once, self.lingers = transcript, at_once, lingers
        self._hurry = asyncio.Event()
        self.telling = False

    def hurry(self) -> None:
        """Say the rest of this turn at once."""
        self._hurry.set()

    async def put(self, turn: Turn) -> None:
        """Show `turn` whole."""
        await self.transcript.add(turn)

    async def say(self, turn: Turn) -> None:
        """Show `turn` word by word."""
        if self.at_once:
            await self.put(turn)
            return
        self._hurry.clear()
        self.telling = True
        content = turn.content
        ends = [match.end() for match in re.finditer(r"\S+\s*", content.plain) if match.end() > turn.heading]
        view = await self.transcript.add(turn, content[: ends[0]] if ends else content)
        pause = min(_WORD, _LONGEST / max(1, len(ends)))
        for end in ends[1:]:
            if await self._interrupted(pause):
                break
            view.update(content[:end])
        view.update(content)
        if self.lingers:
            self._hurry.clear()
            await self._interrupted(min(_READ_AT_MOST, _READING * len(ends)))
        self.telling = False

    async def _interrupted(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._hurry.wait(), seconds)
        except TimeoutError:
            return False
        return True
