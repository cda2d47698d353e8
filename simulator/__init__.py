"""A rehearsal room for conversations: scenes written in YAML, played, heard, and played again."""

__version__ = "0.1.0"
