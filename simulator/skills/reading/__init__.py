"""What a reply says before anybody asks which skill it shows: words, sentences, forms, feelings, what it picks up."""

from simulator.skills.reading.feelings import Feeling, family_of
from simulator.skills.reading.lines import Line, read_line
from simulator.skills.reading.phrases import PhraseBook
from simulator.skills.reading.reply import Reading, read
from simulator.skills.reading.words import Sentence, Word

__all__ = ["Feeling", "Line", "PhraseBook", "Reading", "Sentence", "Word", "family_of", "read", "read_line"]
