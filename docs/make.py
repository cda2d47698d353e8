"""Writes the reference pages that are made from the program itself: `python docs/make.py`. A test keeps them true."""

from pathlib import Path

from simulator.labels import GROUPS, NEUTRAL
from simulator.skills import CARDS

HERE = Path(__file__).resolve().parent
_DIRECTIONS = {"more": "do more", "depends": "it depends", "less": "do less"}


def skills_page() -> str:
    """Every skill by family, the neutral marks, the groups."""
    lines = [
        "# Skills",
        "",
        "What a reply can show. These names stand in `practise`, `go easy on`, `when` and `shows`; spaces and capitals",
        "do not matter. *Do less* names a pattern in a line, never a kind of person.",
        "",
    ]
    families = dict.fromkeys(card.family for card in CARDS.values())
    for family in families:
        lines += [f"## {family.capitalize()}", "", "| name | on the screen | | what it is |", "|--|--|--|--|"]
        lines += [
            f"| `{card.id}` | {card.title} | {_DIRECTIONS[card.direction]} | {card.about} |"
            for card in CARDS.values()
            if card.family == family
        ]
        lines.append("")
    neutral = ", ".join(f"`{name}`" for name in NEUTRAL)
    lines += ["## Neutral marks", "", f"Shown when asked for, never rated: {neutral}.", "", "## Groups", ""]
    lines += [f"- *{name}*: {', '.join(f'`{skill}`' for skill in sorted(group))}" for name, group in GROUPS.items()]
    return "\n".join(lines) + "\n"


PAGES = {"reference/skills.md": skills_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")
