"""Running a command: exit codes, streams, and what a person sees when something breaks.

Exit codes are a contract: 0 well; 1 what was checked has problems; 2 wrong use or unreadable input; 70 the program
itself broke; 130 after ctrl+c.
"""

import os
import sys
import traceback
from pathlib import Path

import click

BROKE = 70
INTERRUPTED = 130


def run(command: click.Command) -> int:
    """Run `command` with the arguments that were typed; its exit code. No traceback is ever printed."""
    _speak_utf8()
    try:
        result = command.main(standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as refused:
        refused.show()
        return refused.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the last wall: nothing a person typed may reach the screen
        return _broke(error)
    return result if isinstance(result, int) else 0


def _speak_utf8() -> None:
    """UTF-8 in and out on every machine; what cannot be decoded or shown becomes a visible mark, never an error."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def _broke(error: Exception) -> int:
    where = write_crash_file(error)
    said = f" What happened, without your words, is in {where}." if where else ""
    sys.stderr.write(f"Sorry, the program broke. Every reply that was answered is kept.{said}\n")
    return BROKE


def write_crash_file(error: BaseException) -> Path | None:
    """A file with the kinds of error and the places in the program, and no value of any kind; None if it cannot be."""
    from simulator.cli.folders import folders, made_private

    lines: list[str] = []
    link: BaseException | None = error
    while link is not None and len(lines) < 200:
        lines.append(type(link).__name__)
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        link = link.__cause__ or link.__context__
    try:
        path = made_private(folders().state) / "crash.txt"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write("\n".join(lines) + "\n")
    except OSError:
        return None
    return path
