"""The same play in lines: for pipes, scripts, screen readers, and whoever likes it plain."""

from simulator.plain.events import as_event, mark
from simulator.plain.loop import JsonOutput, Output, SentenceOutput, play
from simulator.plain.sentences import as_sentences

__all__ = ["JsonOutput", "Output", "SentenceOutput", "as_event", "as_sentences", "mark", "play"]
