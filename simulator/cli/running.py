"""Running a command: exit codes, streams, and what a person sees when something breaks.

Exit codes are a contract: 0 well; 1 what was checked has problems; 2 wrong use or unreadable input; 70 the program
itself broke; 130 after ctrl+c.
"""

import errno
import os
import sys
from contextlib import suppress

import click

from simulator.clean import clean

INTERRUPTED = 130
_OUTPUT_GONE = (errno.ENOSPC, errno.EBADF, errno.EIO)


def run(command: click.Command) -> int:
    """Run `command` with the arguments that were typed; its exit code. No traceback is ever printed."""
    _speak_utf8()
    try:
        result = command.main(standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.UsageError as refused:
        # What was typed on the command line may hold escape codes, and click would send them on.
        usage = refused.ctx.get_usage() + "\n" if refused.ctx else ""
        click.echo(usage + clean(refused.format_message()), err=True)
        return refused.exit_code
    except click.ClickException as refused:
        refused.show()
        return refused.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if error.errno not in _OUTPUT_GONE:
            return _broke(error)
        with suppress(OSError):
            sys.stderr.write(f"The output could not be written: {error.strerror}.\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 2
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
    # Loaded when it is needed, which is seldom.
    from simulator.cli.folders import folders, made_private
    from simulator.crash import BROKE, write_crash_file

    where = write_crash_file(error, made_private(folders().state))
    said = f" What happened, without your words, is in {where}." if where else ""
    sys.stderr.write(f"Sorry, the program broke. Every reply that was answered is kept.{said}\n")
    return BROKE
