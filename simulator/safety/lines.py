"""The help lines, from the one file that holds them: each with its source and the day it was last checked.

Of 302 mental-health apps many named no crisis line or a dead one (domain specification §6.2), so a release is refused
when a line was last checked more than 180 days ago (issue "A scenario plays", item 9).
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DAYS = 180
"""For so long a help line that was checked may be released."""


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One way to reach a person: for whom it is, where, how, and how we know."""

    country: str
    name: str
    how: str
    number: str | None
    text: str
    url: str | None
    purpose: str
    source: str
    checked_on: datetime.date

    def __str__(self) -> str:
        reach = self.number or self.url
        where = f"{self.name} ({self.country})" + (f": {reach}" if reach else "")
        return f"{where} · {self.how} · for {self.purpose}. {self.text} Checked on {self.checked_on}."


def help_lines() -> tuple[HelpLine, ...]:
    """Every help line, in the order in which they are shown."""
    import json  # only those who ask for help pay for it: the screen is loaded at every start

    rows = json.loads(Path(__file__).with_name("help_lines.json").read_text(encoding="utf-8"))
    return tuple(
        HelpLine(
            **{key: value for key, value in row.items() if key not in ("for", "checked_on")},
            purpose=row["for"],
            checked_on=datetime.date.fromisoformat(row["checked_on"]),
        )
        for row in rows
    )


def stale(lines: Iterable[HelpLine], today: datetime.date, days: int = DAYS) -> tuple[HelpLine, ...]:
    """Those of `lines` that were last checked more than `days` days before `today`, or on a day yet to come."""
    return tuple(line for line in lines if not 0 <= (today - line.checked_on).days <= days)
