"""What comes from the terminal, told apart: what was typed, and what was pasted.

A terminal puts a paste between two marks. Textual takes an ESC inside of it for the end of the paste, and what follows
for keys, an Enter among them. Here a paste ends where its last mark is followed by quiet.
"""

from dataclasses import dataclass

BEGIN, END = "\x1b[200~", "\x1b[201~"

PASTE_AT_MOST = 65_536
"""So many characters of a paste are passed on: far more than a reply can hold, far less than would slow anything."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Characters and key sequences, for the parser of keys."""

    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """The text of one paste, cut to `PASTE_AT_MOST` characters."""

    text: str


class Incoming:
    """Takes in chunks as they are read; `quiet` says that for a moment nothing more came."""

    def __init__(self) -> None:
        self._held = ""
        self._paste: list[str] | None = None
        self._kept = 0
        self._ended = False

    @property
    def waiting(self) -> bool:
        """Whether a moment of quiet would settle something."""
        return self._ended or bool(self._held)

    def feed(self, chunk: str) -> list[Typed | Pasted]:
        """What `chunk` settles."""
        text, self._held = self._held + chunk, ""
        if self._paste is not None:
            self._grow(text)
            return []
        typed, begin, pasted = text.partition(BEGIN)
        if begin:
            self._paste, self._kept, self._ended = [], 0, False
            self._grow(pasted)
        else:
            typed = self._hold_back(text)
        return [Typed(typed)] if typed else []

    def quiet(self) -> list[Typed | Pasted]:
        """What a moment without input settles: the end of a paste, or that a started mark is none."""
        if self._paste is None:
            held, self._held = self._held, ""
            return [Typed(held)] if held else []
        if not self._ended:
            return []
        whole = "".join(self._paste)
        self._paste, self._ended = None, False
        pasted, _, after = whole.rpartition(END)
        return [Pasted(pasted[:PASTE_AT_MOST]), *self.feed(after)]

    def _grow(self, text: str) -> None:
        """Add to the paste. Of what is over the limit only the newest stays: it may hold the mark of its end."""
        if self._paste is None:
            return
        if self._kept > PASTE_AT_MOST:
            text = self._paste.pop()[-len(END) :] + text
        self._paste.append(text)
        self._kept += len(text)
        self._ended = self._ended or END in "".join(self._paste[-len(END) :])

    def _hold_back(self, text: str) -> str:
        """Keep what may be the start of a mark until more comes; a lone Esc is a key and goes on at once."""
        for size in range(min(len(text), len(BEGIN) - 1), 0, -1):
            if text.endswith(BEGIN[:size]) and (size > 1 or len(text) > 1):
                self._held = text[-size:]
                return text[:-size]
        return text
