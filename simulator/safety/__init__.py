"""Safety: what a reply says about danger, what is said back, and whom to call.

The screen runs on every free text before anything is scored. What it hears is never kept, never rated, never
celebrated, and no scenario can change its words.
"""

from simulator.safety import texts
from simulator.safety.lines import HelpLine, help_lines, stale
from simulator.safety.phrase import About, Tier
from simulator.safety.screening import Alarm, hear, screen

__all__ = ["About", "Alarm", "HelpLine", "Tier", "hear", "help_lines", "screen", "stale", "texts"]
