"""The sentences that the screen is held against."""

from pathlib import Path

_HERE = Path(__file__).parent


def harmless() -> list[str]:
    """Sentences at which it should not stop."""
    return _sentences("harmless.txt")


def later() -> list[str]:
    """Sentences of risk that were written after the phrases."""
    return _sentences("later.txt")


def harmless_later() -> list[str]:
    """Harmless sentences that were written after the phrases."""
    return _sentences("harmless_later.txt")


def risk(half: str = "half") -> list[tuple[str, str]]:
    """Sentences at which it should stop, each with whom it is about; `half` is `open` or `sealed`."""
    found, here = [], False
    for line in _lines("risk.txt"):
        if line.startswith("#"):
            here = half in line and line.endswith("half")
        elif here:
            about, _, sentence = line.partition(": ")
            found.append((about, sentence))
    return found


def gentle() -> list[str]:
    """Sentences that earn a gentle line and no pause."""
    return _sentences("gentle.txt")


def _sentences(name: str) -> list[str]:
    return [line for line in _lines(name) if not line.startswith("#")]


def _lines(name: str) -> list[str]:
    return [line for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if line]
