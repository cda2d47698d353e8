"""The list of commands. Each is loaded when it is used, so that `--help` and plain play start fast."""

from importlib import import_module
from typing import Any

import click

from simulator import __version__

_COMMANDS = {
    "play": ("simulator.cli.play", "Play a scenario: one rehearsal."),
    "check": ("simulator.cli.files", "Find every problem in scenario files."),
    "judge": ("simulator.cli.judge", "Hear which skills replies show."),
    "list": ("simulator.cli.files", "List the scenarios on the shelf."),
    "schema": ("simulator.cli.files", "Print the JSON Schema of scenario files."),
    "export": ("simulator.cli.data", "Write all your data to a file."),
    "import": ("simulator.cli.data", "Read data from such a file."),
    "purge": ("simulator.cli.data", "Remove what was kept, for good."),
    "backup": ("simulator.cli.data", "Make a copy of the journal now."),
    "paths": ("simulator.cli.data", "Say where your data is."),
    "completion": ("simulator.cli.completion", "Print the shell's completion script."),
}


class Commands(click.Group):
    """A group that knows its commands by name and imports one only to run it or to show its own help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the list above."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(_COMMANDS[cmd_name][0])
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was typed; a near miss gets "did you mean"."""
        name = args[0] if args else ""
        if name and name not in _COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, _COMMANDS, n=1)
            ctx.fail(f"“{name}” is not a command.{f' Did you mean “{near[0]}”?' if near else ''}")
        return super().resolve_command(ctx, args)


@click.command(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="rehearse", message="%(prog)s %(version)s")
@click.pass_context
def rehearse(ctx: click.Context) -> Any:
    """A rehearsal room for conversations.

    Without a command it opens at its home screen. Everything you type stays on this machine.
    """
    if ctx.invoked_subcommand is not None:
        return None
    from simulator.cli.home import home

    return home()
