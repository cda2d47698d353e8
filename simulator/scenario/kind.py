"""What a kind of problem is. The kinds themselves are listed in `problem` and `structure_problems`."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem: its stable code, how much it matters, what it is, and how to mend it."""

    code: str
    severity: Severity
    title: str
    why: str
    remedy: str
