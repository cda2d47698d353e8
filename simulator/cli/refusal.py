"""Saying no to what was asked for: one sentence, exit code 2."""

import click

from simulator.clean import clean


class Refusal(click.ClickException):
    """What was asked for cannot be done; the message is a sentence for the person."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        """The sentence alone, on standard error."""
        click.echo(clean(self.format_message()), err=True)
