"""Where things are, and what time it is.

`REHEARSE_HOME` names one folder for all; without it the platform's own folders are used.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from simulator.cli.refusal import Refusal

NAME = "rehearse"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person: journal and own scenarios, settings, crash files, parsed scenarios."""

    data: Path
    config: Path
    state: Path
    cache: Path

    @property
    def journal(self) -> Path:
        """The file that keeps what was practiced."""
        return self.data / "journal.db"

    @property
    def scenarios(self) -> Path:
        """The person's own scenario files."""
        return self.data / "scenarios"


def folders() -> Folders:
    """The folders to use, whether they exist or not."""
    home = os.environ.get("REHEARSE_HOME")
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root, root, root / "state", root / "cache")
    from platformdirs import PlatformDirs

    own = PlatformDirs(NAME, appauthor=False)
    return Folders(own.user_data_path, own.user_config_path, own.user_state_path, own.user_cache_path)


def made_private(folder: Path) -> Path:
    """`folder`, made with those above it that are missing, for the owner alone under any umask, if that can be done."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    with suppress(OSError):
        for one in reversed(missing):
            one.mkdir(mode=0o700)
            one.chmod(0o700)
    return folder


def now() -> datetime:
    """The time, in UTC; `REHEARSE_NOW` fixes it for scripts and tests."""
    fixed = os.environ.get("REHEARSE_NOW")
    if not fixed:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(fixed)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise Refusal(f"REHEARSE_NOW is “{fixed}”; write it like 2026-11-22T18:30:00+00:00.") from None
