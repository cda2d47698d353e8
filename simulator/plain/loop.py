"""Playing a sitting line by line: what happens is written, and one line is read after each ask."""

import json
from collections.abc import Callable, Iterable
from typing import Protocol, TextIO

from simulator.coach import Happening, Paused, Sitting, Wanted
from simulator.plain.events import as_event
from simulator.plain.sentences import as_sentences, is_narration

Read = Callable[[], str | None]
"""One line of input without its end; None when there is no more."""


class Output(Protocol):
    """Where happenings are written."""

    def tell(self, happenings: Iterable[Happening]) -> None:
        """Write them, and let them be seen at once."""
        ...


class JsonOutput:
    """One JSON object a line, on one stream."""

    def __init__(self, out: TextIO) -> None:
        self.out = out

    def tell(self, happenings: Iterable[Happening]) -> None:
        """Write them, and let them be seen at once."""
        for happening in happenings:
            self.out.write(json.dumps(as_event(happening), ensure_ascii=False) + "\n")
        self.out.flush()


class SentenceOutput:
    """Dialogue and feedback on one stream, prompts and notices on the other."""

    def __init__(self, out: TextIO, notices: TextIO) -> None:
        self.out, self.notices = out, notices

    def tell(self, happenings: Iterable[Happening]) -> None:
        """Write them, and let them be seen at once."""
        for happening in happenings:
            stream = self.notices if is_narration(happening) else self.out
            for line in as_sentences(happening):
                stream.write(line + "\n")
            stream.flush()


def play(sitting: Sitting, output: Output, read: Read, to_the_end: bool = False) -> None:
    """Play until an ending, until the player leaves, or until there is no more input.

    The end of input leaves the rehearsal where it stands, for resuming, and after a pause it means stop. With
    `to_the_end` the script speaks the replies that are still wanted.
    """
    happenings = sitting.open()
    output.tell(happenings)
    while not sitting.over:
        if not any(isinstance(happening, Wanted | Paused) for happening in happenings):
            happenings = sitting.wanted()
            output.tell(happenings)
        line = read()
        if line is None and not sitting.paused:
            output.tell(sitting.hand_over() if to_the_end else [])
            return
        happenings = sitting.take("stop" if line is None else line)
        output.tell(happenings)
