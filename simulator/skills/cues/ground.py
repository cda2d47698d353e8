"""Cues of what a reply picks up: shared ideas, feelings that fit or clash, earlier turns, the kind of line."""

from collections.abc import Iterator

from simulator.skills.cues.cue import Cue, Hit, whole
from simulator.skills.reading import Feeling, Reading, Sentence, family_of, read_line
from simulator.skills.reading.listed import listed
from simulator.skills.reading.questions import Asking
from simulator.skills.reading.stems import STOPWORDS, content_stems

LINE_KINDS = (
    "complaint", "request", "pressure", "advice wanted", "good news", "distress", "idea", "critic", "plea",
    "feedback wanted", "their turn to ask", "meeting",
)  # fmt: skip

CUES = (
    Cue("shares an idea", "picks up something they said"),
    Cue("shares more", "picks up several things they said"),
    Cue("key idea", "has a key idea of what they said"),
    Cue("nothing shared", "has nothing of what they said"),
    Cue("fresh words", "uses fresh words"),
    Cue("names a feeling", "names a feeling"),
    Cue("feeling as theirs", "names a feeling as theirs"),
    Cue("feeling asked", "asks about a feeling"),
    Cue("strong feeling", "names it strongly"),
    Cue("feeling fits", "the feeling fits"),
    Cue("feeling clashes", "the feeling does not fit what they said"),
    Cue("soft", "leaves room for another view"),
    Cue("echo", "gives back one of their words"),
    Cue("said before", "says again what was said before"),
    Cue("said no before", "keeps to a no that was said before"),
    Cue("from earlier turns", "has things from earlier turns"),
    Cue("mimics", "repeats their words in quotation marks"),
    Cue("line asks", "answers a question"),
    Cue("line is sad", "answers something hard"),
    Cue("line is glad", "answers something glad"),
    Cue("line was set up", "the scene says what came before"),
    *(Cue(f"after {kind}", f"answers a line with {kind}") for kind in LINE_KINDS),
)

_I = frozenset(("i", "me", "my", "we"))
_TO_YOU = listed(
    "you your that it sounds sound seem this must what how there a such left made so too like feel felt being"
)
_FELT = listed("feel felt feeling are were is was be so sounds sound seem bit really very pretty that and left")
_SOFT = listed("maybe perhaps might sounds seem guess imagine wonder almost somehow bit could probably")


def _whose(reading: Reading, feeling: Feeling, sentence: Sentence) -> bool:
    """Whether a feeling is said of the other person: `you` or `that sounds` before it and no `I` nearer."""
    before = reading.texts[max(sentence.first, feeling.first - 6) : feeling.first]
    for word in reversed(before):
        if word in _I:
            return False
        if word in ("you", "your"):
            return True
    return not before or any(word in _TO_YOU for word in before)


def _fits(reading: Reading, feeling: Feeling) -> bool | None:
    """Whether a feeling fits by the author's list or the line's tone; None where nothing speaks for or against it."""
    wanted = {family_of(word) for said in reading.context.feelings for word in said.lower().split()} - {None}
    if feeling.family in wanted:
        return True
    tone = reading.line.valence
    if feeling.valence and tone:
        return (feeling.valence > 0) == (tone > 0)
    return None


def feelings(reading: Reading) -> Iterator[Hit]:
    """The feelings named, whose they are and whether they fit."""
    for number, sentence in enumerate(reading.sentences):
        for feeling in reading.feelings:
            if not sentence.first <= feeling.first < sentence.last:
                continue
            if feeling.weak and (feeling.first == sentence.first or reading.texts[feeling.first - 1] not in _FELT):
                continue
            span = (feeling.first, feeling.last, number)
            yield Hit("names a feeling", *span)
            if not _whose(reading, feeling, sentence):
                continue
            asked = reading.asking[number] in (Asking.OPEN, Asking.CLOSED)
            yield Hit("feeling asked" if asked else "feeling as theirs", *span)
            if feeling.strength == 3 and not feeling.weak:
                yield Hit("strong feeling", *span)
            fits = None if feeling.first in reading.denied else _fits(reading, feeling)
            if fits is not None:
                yield Hit("feeling fits" if fits else "feeling clashes", *span)


def shared(reading: Reading) -> Iterator[Hit]:
    """What every sentence shares with the line, by the author's key ideas and by its words."""
    for number, sentence in enumerate(reading.sentences):
        places = [at for at in reading.shared(sentence) if reading.texts[at] not in STOPWORDS]
        stems = content_stems(reading.words_of(sentence))
        span = (places[0], places[-1] + 1, number) if places else (sentence.first, sentence.last, number)
        if places:
            yield Hit("shares an idea", *span)
        elif len(stems) >= 2:
            yield Hit("nothing shared", *span)
        if len({reading.texts[at] for at in places}) >= 2:
            yield Hit("shares more", *span)
        if len(stems - reading.line.stems) >= 2:
            yield Hit("fresh words", sentence.first, sentence.last, number)
        if any(_SOFT & {word} for word in reading.words_of(sentence)):
            yield Hit("soft", sentence.first, sentence.last, number)
        if any(_says(stems, ways) for ways in reading.context.key_ideas):
            yield Hit("key idea", *span)


def _says(stems: frozenset[str], ways: tuple[str, ...]) -> bool:
    return any(wanted and wanted <= stems for wanted in (content_stems(tuple(way.lower().split())) for way in ways))


def before(reading: Reading) -> Iterator[Hit]:
    """What stands in relation to earlier turns, and the kind of line that is answered."""
    length = len(reading.words)
    known = [text for text in reading.texts if text in reading.line.texts]
    if 0 < length <= 4 and reading.stems and reading.stems <= reading.line.stems and known:
        yield whole("echo")
    quoted = [word.text for word in reading.words if word.quoted]
    if len(quoted) >= 3 and sum(word in reading.line.texts for word in quoted) / len(quoted) > 0.7:
        yield whole("mimics")
    yield from (whole(f"after {kind}") for kind in LINE_KINDS if kind in reading.holds)
    tone = reading.line.valence
    for name, holds in (
        ("line asks", reading.line.asks),
        ("line is sad", tone < 0),
        ("line is glad", tone > 0),
        ("line was set up", reading.line.noted),
    ):
        if holds:
            yield whole(name)
    yield from _earlier(reading)


def _refused_before(reading: Reading) -> bool:
    context = reading.context
    return any(said.role == context.role and "refusal" in read_line(said.text).holds for said in context.earlier[-12:])


def _earlier(reading: Reading) -> Iterator[Hit]:
    mine: list[frozenset[str]] = []
    theirs: list[frozenset[str]] = []
    for said in reading.context.earlier[-12:]:
        (mine if said.role == reading.context.role else theirs).append(read_line(said.text).stems)
    if reading.line.tells_before or any(len(reading.stems & stems) >= min(2, len(stems)) for stems in mine if stems):
        yield whole("said before")
    if _refused_before(reading) and "refusal" in read_line(reading.text).holds:
        yield whole("said no before")
    if sum(bool(reading.stems & stems) for stems in theirs[-8:]) >= 2 and reading.stems & reading.line.stems:
        yield whole("from earlier turns")
