"""Refuses a release whose help lines are stale: `python -m simulator.safety.release_check`."""

import datetime
import os
import sys

from simulator.safety.lines import DAYS, help_lines, stale


def check(today: datetime.date) -> str:
    """What keeps a release back on `today`, one line each; empty when nothing does."""
    return "\n".join(
        f"{line.name} ({line.country}) was last checked on {line.checked_on}; check it again, then change `checked_on` "
        f"in simulator/safety/help_lines.json (at most {DAYS} days)."
        for line in stale(help_lines(), today)
    )


def main() -> int:
    """0 where every help line is fresh, else 1; `REHEARSE_NOW` fixes the day, as everywhere."""
    now = os.environ.get("REHEARSE_NOW")
    today = datetime.datetime.fromisoformat(now).date() if now else datetime.datetime.now(datetime.UTC).date()
    refused = check(today)
    print(refused or f"Help lines: {len(help_lines())}, all checked within {DAYS} days.")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
