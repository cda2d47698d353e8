"""The desk on which the problems of one file are laid, in any order, each with the author's own line."""

from collections.abc import Sequence

from simulator.clean import clean, one_line
from simulator.scenario.model import Where
from simulator.scenario.problem import MORE_PROBLEMS, Kind, Problem

PROBLEMS_AT_MOST = 200
"""After so many, looking stops: nobody mends more in one go, and a hostile file can't make a flood."""

_SHOWN = 60
_LINE_AT_MOST = 2_000


class EnoughError(Exception):
    """So many problems were found that reading on makes no sense."""


class Desk:
    """Collects the problems of one file. `lines` are its lines as the author wrote them."""

    def __init__(self, file: str, lines: Sequence[str]) -> None:
        self.file, self.lines = file, lines
        self.problems: list[Problem] = []
        self._places: set[tuple[str, Where]] = set()
        self._settled: set[int] = set()

    def add(self, kind: Kind, where: Where, message: str, suggestion: str | None = None) -> None:
        """Lay down one problem. Raises `EnoughError` when there are too many."""
        place = (kind.code, where)
        if place in self._places or where.line in self._settled:
            return
        if len(self.problems) >= PROBLEMS_AT_MOST:
            more = f"{PROBLEMS_AT_MOST} problems are listed; looking stopped here"
            self.problems.append(Problem(MORE_PROBLEMS, where, more, self.file, self.source(where.line)))
            raise EnoughError
        self._places.add(place)
        if suggestion is not None and (len(suggestion) > _LINE_AT_MOST or clean(suggestion) != suggestion):
            suggestion = None
        source = self.source(where.line)
        self.problems.append(Problem(kind, where, one_line(message), self.file, source, suggestion))

    def mark(self) -> tuple[int, frozenset[int]]:
        """What lies on the desk now, for `back_to`."""
        return len(self.problems), frozenset(self._settled)

    def back_to(self, mark: tuple[int, frozenset[int]]) -> None:
        """Take away all that was laid down since `mark`."""
        count, settled = mark
        for problem in self.problems[count:]:
            self._places.discard((problem.code, problem.where))
        del self.problems[count:]
        self._settled = set(settled)

    def settle(self, line: int) -> None:
        """Say no more about `line`: what else seems amiss there follows from a problem that is already listed."""
        self._settled.add(line)

    def source(self, line: int) -> str:
        """The author's line, safe to show."""
        return clean(self.raw(line)[:_LINE_AT_MOST])

    def raw(self, line: int) -> str:
        """The author's line as it is."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""

    def swapped(self, where: Where, old: str, new: str) -> str | None:
        """The author's line with `old`, which stands at `where`, replaced by `new`; None if it stands elsewhere."""
        line, start = self.raw(where.line), where.column - 1
        if not line.startswith(old, start):
            return None
        return line[:start] + new + line[start + len(old) :]

    @property
    def has_errors(self) -> bool:
        """Whether one of the problems stops the file from being played."""
        return any(problem.severity == "error" for problem in self.problems)


def shown(text: str) -> str:
    """`text` between quotation marks, cut to a length that fits in a sentence."""
    text = one_line(text[: _SHOWN * 2])
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”"
