"""A reply as it is read: its words and sentences, their forms, and what they share with the line."""

from dataclasses import dataclass

from simulator.feedback import Context
from simulator.skills.reading.feelings import Feeling, find_feelings
from simulator.skills.reading.grounding import copied, keeps_first_person
from simulator.skills.reading.lines import Line, read_line
from simulator.skills.reading.questions import Asking, asking
from simulator.skills.reading.scope import denied_words, reported_words
from simulator.skills.reading.stems import content_stems, stem
from simulator.skills.reading.words import Sentence, Word, split


@dataclass(frozen=True, slots=True)
class Reading:
    """One reply, read. `asking` goes with `sentences`; `denied` and `reported` are places in `words`."""

    text: str
    words: tuple[Word, ...]
    texts: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    asking: tuple[Asking, ...]
    feelings: tuple[Feeling, ...]
    stems: frozenset[str]
    denied: frozenset[int]
    reported: frozenset[int]
    line: Line
    holds: frozenset[str]
    copied: float
    copied_as_i: bool
    context: Context

    def words_of(self, sentence: Sentence) -> tuple[str, ...]:
        """The plain words of one sentence."""
        return self.texts[sentence.first : sentence.last]

    def shared(self, sentence: Sentence) -> tuple[int, ...]:
        """The places of the words of `sentence` whose stem is in the line."""
        stems = self.line.stems
        return tuple(at for at in range(sentence.first, sentence.last) if stem(self.texts[at]) in stems)


_CONTAINS = {
    "asks for advice": "advice wanted", "offence": "complaint", "threat": "pressure", "new information": "news",
}  # fmt: skip


def read(reply: str, line: str, context: Context) -> Reading:
    """`reply` as an answer to `line`."""
    words, sentences = split(reply)
    texts = tuple(word.text for word in words)
    heard = read_line(line)
    by_author = frozenset(_CONTAINS.get(name, name) for name in context.contains)
    return Reading(
        text=reply,
        words=words,
        texts=texts,
        sentences=sentences,
        asking=tuple(asking(texts[s.first : s.last], s.mark) for s in sentences),
        feelings=find_feelings(texts),
        stems=content_stems(texts),
        denied=denied_words(words, sentences),
        reported=reported_words(words, sentences),
        line=heard,
        holds=heard.holds | by_author,
        copied=copied(texts, heard.texts),
        copied_as_i=keeps_first_person(texts, heard.texts),
        context=context,
    )
