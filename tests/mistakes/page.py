"""The reference page of problems, made from the catalogue and the broken files: `python -m tests.mistakes.page`."""

from pathlib import Path

from simulator.library import read
from simulator.scenario.problem import Kind, kinds
from tests.mistakes.broken import broken

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "problems.md"
_TOP = """\
# Problems in a scene

`rehearse check` lists every problem of a file, each with its place, a code, a sentence, your line as it stands and,
where it can be known, the line as it was meant. An **error** has to be mended before the scene can be played. A
**warning** tells of something that you may not have meant. A **hint** is for your information.

This page is made from the program's own list of problems: `python -m tests.mistakes.page`.
"""
_LONGEST = 110


def page() -> str:
    """The whole page."""
    return _TOP + "".join(_section(kind) for kind in kinds().values())


def _section(kind: Kind) -> str:
    return f"\n## {kind.code}\n\n**{kind.title}** ({kind.severity}). {kind.why}\n\n{kind.remedy}\n\n{_example(kind)}"


def _example(kind: Kind) -> str:
    example = broken(kind.code)
    found = read(example.data, f"{kind.code}.yaml")
    problem = next(problem for problem in found.problems if problem.code == kind.code)
    shown = [str(problem), *_shown("your line:", problem.source), *_shown("as meant: ", problem.suggestion or "")]
    return "```text\n" + "\n".join(shown) + "\n```\n"


def _shown(label: str, text: str) -> list[str]:
    lines = [line if len(line) <= _LONGEST else line[:_LONGEST] + "…" for line in text.split("\n")]
    return [f"  {label} {line}" for line in lines] if text else []


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
