"""The same play in lines: for pipes, scripts, screen readers, and whoever likes it plain."""

from simulator.plain.events import as_event
from simulator.plain.loop import Output, play
from simulator.plain.sentences import as_sentences

__all__ = ["Output", "as_event", "as_sentences", "play"]
