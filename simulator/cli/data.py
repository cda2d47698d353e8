"""`rehearse export`, `import`, `purge`, `backup`, `paths`: a person's data in their own hands."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli.folders import folders, now
from simulator.cli.refusal import Refusal

if TYPE_CHECKING:
    from simulator.journal import Journal


@contextmanager
def _journal() -> Iterator["Journal"]:
    """The journal of this person; what cannot be done with it is said in a sentence."""
    from simulator.journal import JournalError, open_journal

    try:
        journal = open_journal(folders().journal, now)
        try:
            yield journal
        finally:
            journal.close()
    except JournalError as error:
        raise Refusal(str(error)) from None


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def export_command(file: Path) -> None:
    """Write everything that is kept to FILE, as JSON that you can read. It is not encrypted."""
    with _journal() as journal:
        journal.export(file)
    click.echo(f"Everything is written to {file}, with your words as they are; keep it well.", err=True)


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def import_command(file: Path) -> None:
    """Take over what FILE holds, besides what is there already. Doing it twice changes nothing."""
    with _journal() as journal:
        taken = journal.import_(file)
    click.echo(f"{_rehearsals(taken)} taken over from {file}.", err=True)


@click.command("purge")
@click.option("--before", metavar="DATE", help="Only what was begun before this day, such as 2026-11-01.")
@click.option("--all", "everything", is_flag=True, help="Everything.")
def purge_command(before: str | None, everything: bool) -> None:
    """Remove what was kept, for good: words, counts, backups, crash files.

    Disks and other people's backups may keep copies that no program can reach.
    """
    if (before is None) == (not everything):
        raise Refusal("Say which: --before DATE, or --all.")
    if everything:
        _erase_if_damaged()
    with _journal() as journal:
        removed = journal.purge(None if before is None else _day(before))
    if everything:
        _remove_traces()
    click.echo(f"{_rehearsals(removed)} removed.", err=True)


def _erase_if_damaged() -> None:
    """A damaged journal cannot be purged row by row; with its copies it is removed whole."""
    from simulator.journal import DamagedJournalError, JournalError, erase, open_journal

    try:
        open_journal(folders().journal, now).close()
    except DamagedJournalError:
        erase(folders().journal)
    except JournalError:
        return  # said when it is opened for purging


def _remove_traces() -> None:
    """Remove what lies outside the journal: crash files. Parsed scenarios hold no word of a player."""
    for file in folders().state.glob("crash-*.txt"):
        file.unlink(missing_ok=True)


def _day(text: str) -> datetime:
    try:
        day = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(f"“{text}” is not a day; write it like 2026-11-01.") from None
    return day.astimezone(UTC) if day.tzinfo else day.replace(tzinfo=UTC)


@click.command("backup")
@click.option("--put-back", is_flag=True, help="Put the newest sound copy where the journal is; that one is set aside.")
def backup_command(put_back: bool) -> None:
    """Make a copy of the journal now, beside it. The newest few copies are kept."""
    if put_back:
        from simulator.journal import JournalError
        from simulator.journal import put_back as put_newest_back

        try:
            click.echo(str(put_newest_back(folders().journal)))
        except JournalError as error:
            raise Refusal(str(error)) from None
        return
    with _journal() as journal:
        made = journal.backup()
    click.echo(str(made))


@click.command("paths")
def paths_command() -> None:
    """Say where your data is. Nothing is anywhere else."""
    found = folders()
    for about, path in (
        ("journal", found.journal),
        ("backups", found.journal.parent / "backups"),
        ("your scenarios", found.scenarios),
        ("crash files", found.state),
        ("read scenarios", found.cache),
    ):
        click.echo(f"{about + ':':<16}{path}")


def _rehearsals(count: int) -> str:
    return f"{count} rehearsal{'' if count == 1 else 's'}"
