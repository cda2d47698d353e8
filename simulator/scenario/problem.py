"""What an author should mend, and where: one definition of each kind of problem.

The command `check`, the reference page `docs/reference/problems.md` and the broken files of the tests are all made
from, or held against, the kinds listed here.
"""

from dataclasses import dataclass
from typing import Literal

from simulator.scenario.model import Where

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem: its stable code, how much it matters, what it is, and how to mend it."""

    code: str
    severity: Severity
    title: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: a sentence, the author's line as it stands, and the repaired line where it is known."""

    kind: Kind
    where: Where
    message: str
    file: str = ""
    source: str = ""
    suggestion: str | None = None

    @property
    def code(self) -> str:
        """The stable code of its kind."""
        return self.kind.code

    @property
    def severity(self) -> Severity:
        """`error` stops the file from being played; `warning` and `hint` do not."""
        return self.kind.severity

    def __str__(self) -> str:
        return f"{self.file}:{self.where.line}:{self.where.column} {self.code} {self.message}"
