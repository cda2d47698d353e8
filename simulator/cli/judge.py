"""`rehearse judge`: hear replies from a file or a pipe, one by one or as a whole transcript."""

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

import click

from simulator.clean import clean
from simulator.cli.refusal import Refusal
from simulator.coach import title
from simulator.feedback import HEARD, Context, Marks, Said
from simulator.plain import mark
from simulator.safety import screen
from simulator.skills import judge

_NOT_AN_OBJECT = "this line is not a JSON object with “reply” as text"
_MOST_CHARACTERS = 100_000
_NO_HINTS = Context()


class _LineError(ValueError):
    """A line that cannot be heard; the message says why."""


@click.command("judge")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--scenario", help="Hear the replies as replies in this scenario …")
@click.option("--beat", help="… to this beat.")
def judge_command(file: Path | None, as_json: bool, scenario: str | None, beat: str | None) -> int:
    """Hear which skills replies show, and in which words.

    FILE is a .csv with the columns speaker,text (a transcript) or partner,reply; or JSON lines with “reply” and, if
    known, “partner”, “earlier” and “hints”. Without FILE, JSON lines are read from standard input.
    """
    hints = _hints_of(scenario, beat)
    if file is None:
        return _json_lines(sys.stdin, as_json, hints)
    if file.exists() and not file.is_file():
        raise Refusal(f"{file} is not an ordinary file.")
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            if file.suffix.casefold() == ".csv":
                return _table(stream, as_json, hints)
            return _json_lines(stream, as_json, hints)
    except OSError as error:
        raise Refusal(f"{file} cannot be opened: {error.strerror}.") from None


def _hints_of(scenario: str | None, beat: str | None) -> Context:
    if scenario is None and beat is None:
        return _NO_HINTS
    if scenario is None or beat is None:
        raise Refusal("--scenario and --beat go together.")
    from simulator.cli.scripts import find_script

    found = find_script(scenario).scenario
    if beat not in found.beat_at:
        raise Refusal(f"There is no beat “{beat}” in {found.title}. Beats: {', '.join(found.beat_at)}.")
    at = found.beats[found.beat_at[beat]]
    return Context(key_ideas=at.key_ideas, feelings=at.feelings, contains=at.contains)


def _json_lines(stream: TextIO, as_json: bool, hints: Context) -> int:
    refused = 0
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            answer = _heard(line, hints)
        except _LineError as error:
            refused = 1
            answer = {"id": None, "error": f"line {number}: {error}"}
        sys.stdout.write((json.dumps(answer, ensure_ascii=False) if as_json else _sentence(answer)) + "\n")
    return refused


def _heard(line: str, hints: Context) -> dict[str, Any]:
    try:
        asked = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise _LineError(_NOT_AN_OBJECT) from None
    if not isinstance(asked, dict) or not isinstance(asked.get("reply"), str):
        raise _LineError(_NOT_AN_OBJECT)
    reply, partner = asked["reply"], asked.get("partner") or ""
    if not isinstance(partner, str) or len(reply) + len(partner) > _MOST_CHARACTERS:
        raise _LineError("“partner” must be text, and neither may be longer than a person would say")
    marks = judge(reply, clean(partner), _context(asked, hints))
    return {"id": asked.get("id"), "marks": [mark(m) for m in marks], "safety": screen(reply)}


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _context(asked: Mapping[str, Any], hints: Context) -> Context:
    """The context of one line: its own hints, else those of the beat that was named."""
    own = asked.get("hints")
    own = own if isinstance(own, dict) else {}
    ideas = tuple(tuple(part.strip() for part in idea.split("/")) for idea in _texts(own.get("key ideas")))
    return Context(
        earlier=tuple(_said(asked.get("earlier"))),
        key_ideas=ideas or hints.key_ideas,
        feelings=_texts(own.get("feelings")) or hints.feelings,
        contains=frozenset(_texts(own.get("contains"))) or hints.contains,
    )


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return tuple(part for part in value if isinstance(part, str)) if isinstance(value, list) else ()


def _said(earlier: object) -> Iterator[Said]:
    """What was said before: texts, or objects with `role` and `text`."""
    for turn in earlier if isinstance(earlier, list) else ():
        if isinstance(turn, str):
            yield Said("", turn)
        elif isinstance(turn, dict) and isinstance(turn.get("text"), str):
            yield Said(str(turn.get("role") or turn.get("speaker") or ""), turn["text"])


def _table(stream: TextIO, as_json: bool, hints: Context) -> int:
    reader = csv.DictReader(stream)
    columns = list(reader.fieldnames or ())
    names = {name.strip().casefold(): name for name in columns}
    if not ({"speaker", "text"} <= names.keys() or {"partner", "reply"} <= names.keys()):
        raise Refusal("The first line must name the columns speaker,text or partner,reply.")
    coded = _coded(reader, names, hints)
    if as_json:
        for number, (_, reply, marks) in enumerate(coded, 1):
            answer = {"id": number, "marks": [mark(m) for m in marks], "safety": screen(reply)}
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        return 0
    out = csv.DictWriter(sys.stdout, [*columns, "marks"], lineterminator="\n", extrasaction="ignore")
    out.writeheader()
    for row, _, marks in coded:
        clear = (f"{m.skill} {m.confidence:.2f}" for m in marks if m.confidence >= HEARD)
        out.writerow({**row, "marks": "; ".join(clear)})
    return 0


def _coded(
    rows: Iterable[dict[str, Any]], names: Mapping[str, str], hints: Context
) -> Iterator[tuple[dict[str, Any], str, Marks]]:
    """Each row with its reply and what was heard in it; in a transcript, as an answer to the other's last words."""
    said: list[Said] = []
    for row in rows:
        if "text" in names:
            speaker, reply = (str(row.get(names[name]) or "") for name in ("speaker", "text"))
            at = next((n for n in reversed(range(len(said))) if said[n].role != speaker), None)
            partner = said[at].text if at is not None else ""
            said = [*said[-40:], Said(speaker, clean(reply))]
            earlier: Sequence[Said] = said[:-2]
        else:
            partner, reply = (str(row.get(names[name]) or "") for name in ("partner", "reply"))
            earlier = ()
        context = Context("", tuple(earlier), hints.key_ideas, hints.feelings, hints.contains)
        yield row, reply, judge(reply, clean(partner), context)


def _sentence(answer: Mapping[str, Any]) -> str:
    """One line for a person: what was heard, or why nothing could be."""
    if "error" in answer:
        return str(answer["error"])
    shown = [f"{title(m['skill'])} {m['confidence']:.2f}" for m in answer["marks"] if m["band"] == "clear"]
    return f"{answer['id']}: {', '.join(shown) or 'nothing heard'}"
