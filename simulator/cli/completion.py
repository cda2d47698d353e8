"""`rehearse completion`: the script that teaches a shell to complete commands."""

import click


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Print the completion script of SHELL. For bash: add  eval "$(rehearse completion bash)"  to ~/.bashrc."""
    from click.shell_completion import get_completion_class

    from simulator.cli.commands import rehearse

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    click.echo(found(rehearse, {}, "rehearse", "_REHEARSE_COMPLETE").source())
