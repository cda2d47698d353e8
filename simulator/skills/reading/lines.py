"""What the partner's line holds: a complaint, a request, good news, distress… by the author's word or by its form."""

from dataclasses import dataclass
from functools import cache, lru_cache

from simulator.skills.reading.feelings import Feeling, find_feelings
from simulator.skills.reading.phrases import PhraseBook
from simulator.skills.reading.stems import content_stems
from simulator.skills.reading.words import split

_HOLDS = {
    "complaint": "you never; you always; you did not; you do not; you said; you told; you forgot; you "
    "left; you promised; "
    "you keep; you are too; you are so; you are always; you are not; your report/reports; you have not; "
    "you have been *ing; "
    "you were; you could have; you should; you ruined; you broke; you hurt; you embarrassed; you missed; you read; "
    "you went; you took; you only; you just; you sound; you made; you lied; you let; you interrupted; you shouted; "
    "you cut; you owe; you cared; you ignored; you know you; you agreed; why did you; why do you; why are you; "
    "why can not you; i waited; it hurt when; without asking; it was late; how could you; do you ever; "
    "you might have; you would not; you can not; you stood; you told them; have you any idea; nobody asked me",
    "request": "can you; could you; would you; will you; can i; could i; please; lend me; help me; give "
    "me; let me; come on; "
    "do you want to; do me a favor; i need you; i was hoping you; you will; just one; sign; would it be; any chance; "
    "are you free; are you coming; you are coming; fancy; mind if i; stay for; we need you; i need a; how about you",
    "pressure": "but you; everyone else; come on; just this once; you always; if you really; if you "
    "loved; do not be; "
    "what kind of; after all i; you owe; nobody else; you are the only; i am desperate; be a sport; but i; but we; "
    "you said; she/he/they/you _ said; you asked; not fair; family",
    "advice wanted": "what should i; should i; what would you do; what do i do; any advice; any ideas; "
    "any tips; what do you think "
    "i; how do i; how can i; how should i; tell me what to; do you know how; can you help; what can i; would you; "
    "what am i supposed; which one; do you think i; where do i; how would you; is there a way; what would you",
    "good news": "i got the; i passed; i won; got in; we won; i finally; i did it; she/he said yes; got "
    "promoted; promoted; "
    "accepted; i finished; i ran; clear; got a; offered; offer; engaged; pregnant; first time; best; "
    "graduated; guess what; "
    "made it; birthday; was clear; sold; published; got my; called me; i managed; citizenship; we had "
    "our; all clear; "
    "going to be printed; nobody shouted; anniversary; scholarship; top marks; hired; the job; days "
    "sober; got the keys",
    "distress": "died; dead; dies; dying; divorce; divorced; divorcing; cancer; hospital; failed; fired; "
    "sacked; laid off; "
    "i can not; broke up; broken up; left me; i cried; crying; funeral; lost my; alone; nobody; not coping; i hate; "
    "worse; not sleeping; can not sleep; awake; stopped; did not get; no one; laughed; yelled; shouted; "
    "test results; "
    "do not know what to do; pain; hurts; debt; diagnosis; sick; ill; gave up; cancelled; canceled; the "
    "dog; moved out; "
    "rejected; without me; did not invite; no reply; not replied; stupid; awful; too old; too late",
    "idea": "we could; what if; how about; what about; maybe we; one idea; another idea; we might; could "
    "we; why not; "
    "why do not we; i could; let us; one option; we can; suppose we; or we; maybe i; you could; maybe "
    "swap; we should",
    "critic": "^^ critic; inner critic; the critic; critic voice; your own; voice in; ^^ you "
    "did/dropped/forgot/burned/lost/"
    "stammered/failed/were; you will never; you are hopeless; everyone saw; in your head; to yourself; inner voice; "
    "typical you; told you",
    "plea": "talk to me; talk about; can we talk; say something; tell me; please; what is wrong; are "
    "you; what do you want; "
    "do you; what should we; how was; why; i would like us; answer me; sort this; did i; work this out; "
    "say anything; "
    "you seem; i am trying; it matters; what happened; you are quiet; look at me; what are you thinking",
    "feedback wanted": "how did i; was the; did you like; what did you think; anything wrong; did i do; "
    "how was my; be honest; "
    "any feedback; was i; wanted to see me; how was it; is it about; why am i; did the; give it to me; "
    "you are quiet; go on then",
    "their turn to ask": "what do you want; what do you expect; what do you need; so what; what helps; "
    "read your mind; "
    "what can i do; what should i change; how should i; was i; what would help; let us have it; i am "
    "listening; go ahead; "
    "go on; what is up; what is it; what is the matter; yes; okay; you look; you wanted to; can we talk; spit it out",
    "meeting": "queue; stop; class; lift; gate; first day; someone you; never met; stranger; neighbor; "
    "sits down; next to you; "
    "you have never; at a; at the; in the; new here; hallway; library; conference; bench; party",
    "refusal": "^ no; i do not lend/loan/give/share/hand/do/work/drink/sign; i can not; i will not; i am not going to; "
    "i am not *ing; it is a no; is still a no; still no; my answer; a no from me; i have decided not; i would rather "
    "not; have to say no; saying no; i said no; not this time; count me out; that is a no",
}  # fmt: skip


@cache
def _book() -> PhraseBook:
    return PhraseBook(_HOLDS)


@dataclass(frozen=True, slots=True)
class Line:
    """The line before the reply; `holds` names what is in it, `note` what the author's brackets in it hold."""

    texts: tuple[str, ...]
    stems: frozenset[str]
    feelings: tuple[Feeling, ...]
    holds: frozenset[str]
    asks: bool
    noted: bool
    tells_before: bool
    """Whether that note tells what the player said before: `(you said no to Sunday)`."""

    @property
    def valence(self) -> int:
        """Below 0 for a line of trouble, above 0 for a glad one."""
        felt = sum(feeling.valence for feeling in self.feelings if not feeling.weak)
        return felt + ("good news" in self.holds) - 2 * ("distress" in self.holds) - ("complaint" in self.holds)


def _tells_before(note: tuple[str, ...]) -> bool:
    said = ("said", "asked", "told", "refused", "already", "want", "wanted", "turned")
    return "you" in note and any(word in said for word in note)


@lru_cache(maxsize=256)
def read_line(text: str) -> Line:
    """What there is to know about the line `text`."""
    words, sentences = split(text)
    texts = tuple(word.text for word in words)
    holds = {name for name, _, _ in _book().find(words, sentences)}
    note = text[1 : text.find(")")] if text.startswith("(") and ")" in text else ""
    note_words = tuple(word.text for word in split(note)[0])
    asks = bool(sentences) and "?" in sentences[-1].mark
    return Line(
        texts, content_stems(texts), find_feelings(texts), frozenset(holds), asks, bool(note), _tells_before(note_words)
    )
