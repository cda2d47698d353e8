"""A reply cut into plain clauses for the safety screen: spelling evened out, quotations of others left out."""

import re
import unicodedata
from collections.abc import Set as AbstractSet

from simulator.safety.phrase import compiled

SPELLINGS = {
    "wanna": "want to", "wana": "want to", "gonna": "going to", "gunna": "going to", "gona": "going to",
    "im": "i am", "ive": "i have", "id": "i would", "ill": "i will", "ima": "i am going to", "imma": "i am going to",
    "hes": "he is", "shes": "she is", "theyre": "they are", "hell": "he will", "shell": "she will", "hed": "he would",
    "shed": "she would", "theyd": "they would", "youd": "you would",
    "youll": "you will", "theyll": "they will", "theres": "there is", "whats": "what is",
    "someones": "someone is", "somebodys": "somebody is", "anymore": "any more", "tmrw": "tomorrow", "tmr": "tomorrow",
    "dnt": "dont", "don": "dont", "u": "you", "2": "to", "n": "and", "cannot": "cant",
    "kms": "kill myself", "ksm": "kill myself", "myslef": "myself", "mysef": "myself", "meself": "myself",
    "kil": "kill", "kiil": "kill", "killin": "killing", "hurtin": "hurting", "dieing": "dying", "dyin": "dying",
    "unalived": "killed", "unalive": "kill", "unaliving": "killing", "sewerslide": "suicide", "offing": "killing",
    "suicidle": "suicidal", "sucidal": "suicidal", "suicdal": "suicidal",
    "suisidal": "suicidal", "suacidal": "suicidal", "suicida": "suicidal", "sucide": "suicide", "suicde": "suicide",
    "suiside": "suicide", "suacide": "suicide", "suicid": "suicide", "selfharm": "self harm",
    "selfharming": "self harming", "selfharmed": "self harmed", "goin": "going", "thinkin": "thinking",
    "tryna": "trying to", "cos": "because", "cuz": "because", "ppl": "people", "mom": "mum", "rly": "really",
    "alot": "a lot", "wont": "will not", "tonite": "tonight", "hopless": "hopeless",
}  # fmt: skip
"""How people type it, and the one spelling that the phrases use. "ill" and "hell" lose nothing by it."""

_FILLERS = frozenset((
    "really", "just", "honestly", "actually", "truly", "seriously", "simply", "still", "often", "always", "sometimes",
    "even", "also", "only", "already", "kinda", "sorta", "lately", "literally", "constantly", "genuinely", "probably",
    "maybe", "basically", "definitely", "fucking", "bloody", "truthfully", "deeply", "secretly", "quite", "idk", "lol",
    "yes", "yeah", "ok", "okay", "oh", "um", "please", "right", "quietly",
))  # fmt: skip
"""Words that change nothing in what a phrase says."""

_SIGNS = str.maketrans(',-_~()/"*#@<=.!;:\r\u2026\u2013\u2014', " " * 13 + "\n" * 8, "'")
"""Marks within a clause become spaces, marks that end one become its end; one sign for one keeps `translate` fast."""

_QUOTES = str.maketrans("\u2018\u2019\u201a\u201b\u02bc\u00b4`\u201c\u201d\u201e\u201f\u00ab\u00bb", "'" * 7 + '"' * 6)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufe0f\ufeff\ufffd]")
_PICTURES = re.compile(r"[^\w\s\x00-\x7f\u2026\u2013\u2014]")
_MASKED = re.compile(r"[*!|1](?<=[a-z].)(?=[a-z])")
_DRAWN_OUT = re.compile(r"([a-z])\1\1+")
_QUOTED = re.compile(r'"([^"\n]{1,400})"')
_SPOKEN_BY_ME = (
    r"\bi(?:'m|'ve| am| have| just| keep| kept| even| actually){0,3} "
    r"(?:said|say|tell|told|think|thinking|thought|text|texted|wrote|typed|saying|telling)\b[^.!?\"]{0,40}$"
)


def clauses(text: str, worth: AbstractSet[str]) -> list[str]:
    """The clauses of `text` with a word that is `worth` reading: lower case, single spaces, no mark but a last ` ?`."""
    text = text if text.isascii() else _in_plain_signs(text)
    text = _MASKED.sub("i", _without_quotations(text.lower()))
    text = _DRAWN_OUT.sub(r"\1", text).replace("?", " ?\n").translate(_SIGNS)
    return [_plain(line) for line in text.split("\n") if line and not worth.isdisjoint(line.split())]


def _in_plain_signs(text: str) -> str:
    """`text` with straight quotes, without what can't be seen, and with a space for every emoji."""
    return _PICTURES.sub(" ", unicodedata.normalize("NFKC", _UNSEEN.sub("", text.translate(_QUOTES))))


def _plain(line: str) -> str:
    return " ".join(SPELLINGS.get(word, word) for word in line.split() if word not in _FILLERS)


def _without_quotations(text: str) -> str:
    """`text` without what it quotes, unless the player quotes themselves or the whole reply stands in quotes."""
    if '"' not in text:
        return text
    bare = text.strip(" \n.!?")
    if bare.startswith('"') and bare.endswith('"') and bare.count('"') <= 2:
        return text
    return _QUOTED.sub(_if_mine, text)


def _if_mine(quoted: re.Match[str]) -> str:
    lead = quoted.string[max(0, quoted.start() - 80) : quoted.start()]
    return quoted[0] if compiled(_SPOKEN_BY_ME).search(lead) else " "
