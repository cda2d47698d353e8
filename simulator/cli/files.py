"""`rehearse check`, `list` and `schema`: what concerns scenario files."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from simulator.clean import clean
from simulator.cli.refusal import Refusal
from simulator.scenario.problem import Problem

CLEAN, PROBLEMS, UNREADABLE = 0, 1, 2
_ENDINGS = (".yaml", ".yml")


@click.command("check")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--json", "as_json", is_flag=True, help="One JSON list of problems.")
@click.option("--strict", is_flag=True, help="Warnings fail too.")
@click.option("--fix", is_flag=True, help="Not there yet: repairs are shown, not written.")
def check_command(paths: tuple[str, ...], as_json: bool, strict: bool, fix: bool) -> int:
    """Find every problem of every file, each with its line and how to mend it.

    PATH is a file, or a folder of them. Exit code 0: nothing stops a file from being played; 1: something does;
    2: a file could not be opened.
    """
    found: list[Problem] = []
    code, files = CLEAN, 0
    for path in _files(paths):
        problems = _problems(path)
        if problems is None:
            code = UNREADABLE
            continue
        files += 1
        found += problems
        if any(problem.severity == "error" or (strict and problem.severity == "warning") for problem in problems):
            code = max(code, PROBLEMS)
    if fix:
        click.echo("Repairs cannot be written yet: the repaired lines are shown, please copy them.", err=True)
    if as_json:
        click.echo(json.dumps([_as_object(problem) for problem in found], ensure_ascii=False))
    else:
        _tell(found, files)
    return code


def _files(paths: tuple[str, ...]) -> Iterator[str]:
    for path in paths:
        if Path(path).is_dir():
            yield from sorted(str(file) for file in Path(path).rglob("*") if file.suffix in _ENDINGS and file.is_file())
        else:
            yield path


def _problems(path: str) -> tuple[Problem, ...] | None:
    """The problems of the file at `path`; None, and a sentence on the way, if it cannot be opened."""
    from simulator.library import UnreadableError, data_of, read

    try:
        return read(data_of(path), path).problems
    except UnreadableError as error:
        click.echo(clean(str(error)), err=True)
        return None


def _tell(found: list[Problem], files: int) -> None:
    for problem in found:
        click.echo(clean(str(problem)))
        if problem.source.strip():
            click.echo(f"    {problem.source.strip()}")
        if problem.suggestion is not None:
            click.echo(f"    could be: {problem.suggestion.strip()}")
    if not files:
        return
    errors = sum(problem.severity == "error" for problem in found)
    rest = len(found) - errors
    click.echo(
        f"{_many(files, 'file')}: {_many(errors, 'error') if errors else 'no errors'}"
        + (f", {_many(rest, 'thing')} to look at" if rest else "")
        + ".",
        err=True,
    )


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _as_object(problem: Problem) -> dict[str, Any]:
    return {
        "file": clean(problem.file),
        "line": problem.where.line,
        "column": problem.where.column,
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "source": problem.source,
        "suggestion": problem.suggestion,
    }


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of scenario files, for editors that complete and check as you type."""
    from simulator.library import schema

    click.echo(json.dumps(schema(), indent=2, ensure_ascii=False))


@click.command("list")
@click.option("--skill", help="Only scenarios that practice this skill.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list.")
def list_command(skill: str | None, as_json: bool) -> None:
    """List the scenarios on the shelf: those that came with the program, and your own."""
    from simulator.cli.scripts import open_shelf
    from simulator.scenario.condition_words import Names, NotUnderstoodError

    listings = [entry for entry in open_shelf().entries() if not entry.broken]
    if skill is not None:
        try:
            wanted = Names().group(skill)
        except NotUnderstoodError as error:
            raise Refusal(error.sentence) from None
        listings = [entry for entry in listings if wanted & set(entry.skills)]
    if as_json:
        fields = ("name", "title", "about", "level", "minutes", "skills", "touches_on", "seats")
        listed = [{field: getattr(entry, field) for field in fields} for entry in listings]
        click.echo(json.dumps(listed, ensure_ascii=False))
        return
    width = max((len(entry.name) for entry in listings), default=0)
    for entry in listings:
        minutes = f", {entry.minutes} minutes" if entry.minutes else ""
        click.echo(f"{entry.name:<{width}}  {entry.title} ({entry.level}{minutes}). {entry.about}")
    if not listings:
        click.echo("No scenario on the shelf practices that yet.", err=True)
    sys.stdout.flush()
