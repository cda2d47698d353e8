"""Cues of a talk with oneself: both voices are one person, and the player speaks for the fair one."""

from collections.abc import Iterator

from simulator.skills.cues.cue import Cue, Hit, whole
from simulator.skills.reading import PhraseBook, Reading
from simulator.skills.reading.listed import listed

CUES = (
    Cue("own voice", "answers a voice of one's own"),
    Cue("fair to oneself", "keeps the fact and leaves the insult out"),
)

_VOICES = listed("critic self myself voice inner wise kind kinder compassionate doubt worry")
_FRIENDS = listed("friend fair fairness")
_HARD = frozenset(("complaint", "distress"))
_FEW = 3
_NEVER = listed("never always nobody everybody")
_YOU = listed("you your yours yourself")
_BOOK = PhraseBook(
    {
        "fact": "i did; i made; i sent; i got; i forgot; i missed; i lost; i broke; i told; i said; i "
        "shouted; i dropped; i was; i have; i do not like; i feel; i felt; i am {feel}; my fault; my "
        "mistake; one mistake; one {bad} minute/day/thing/moment; that hurt; it hurt; it is okay; it "
        "is true; true; some may; it is one; it is a",
        "next": "i can; i will {do_base}; i will put/make/mend/fix/sleep/rest/manage/learn; i will just "
        "{do_base}; i could; i would like; i want; i am going to; i know how; what i can do; next "
        "time; then i; first; one thing/step at a time; tomorrow; tonight; let me",
        "apart": "is not the whole; not all of me; is not me; not who i am; that is an act; i am still; i am "
        "allowed; i am learning; does not make me; i also; i am more than; i do not know that yet; i "
        "would not say; a good friend; as fair; i deserve better/rest/kindness/a",
    }
)


def fair_to_oneself(reading: Reading) -> Iterator[Hit]:
    """A fact owned with a next step, or with what keeps the act apart from the person, and nobody put down."""
    if not _within(reading):
        return
    yield whole("own voice")
    if _YOU & set(reading.texts):
        return
    found = {name: (first, last) for name, first, last in _BOOK.find(reading.words, reading.sentences)}
    forward = "next" in found and not _NEVER & set(reading.texts) and ("fact" in found or len(reading.words) > _FEW)
    if "apart" in found or forward:
        first, last = found.get("apart") or found["next"]
        yield Hit("fair to oneself", first, last, reading.words[first].sentence)


def _within(reading: Reading) -> bool:
    """Whether the talk is within one person, by the names of the roles and by what the line holds."""
    names = {word for said in reading.context.earlier for word in said.role.lower().split()}
    mine = set(reading.context.role.lower().split())
    if _VOICES & (names | mine):
        return True
    return bool(_FRIENDS & mine and reading.context.contains & _HARD) or "critic" in reading.line.texts
