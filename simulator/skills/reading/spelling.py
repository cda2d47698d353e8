"""The many ways of typing a word, brought to one: contractions undone, chat forms and slips read as meant."""

from functools import lru_cache

from simulator.skills.reading.listed import listed

_TWO = {
    "can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not", "wont": "will not",
    "shan't": "shall not", "ain't": "is not", "aint": "is not", "let's": "let us", "lets": "let us",
    "im": "i am", "ive": "i have", "youre": "you are", "youve": "you have", "youll": "you will",
    "theyre": "they are", "thats": "that is", "whats": "what is", "hows": "how is", "wheres": "where is",
    "whos": "who is", "theres": "there is", "shes": "she is", "hes": "he is", "didnt": "did not",
    "dont": "do not", "doesnt": "does not", "isnt": "is not", "arent": "are not", "wasnt": "was not",
    "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "kinda": "kind of", "sorta": "sort of", "dunno": "do not know",
    "idk": "i do not know", "lemme": "let me", "gimme": "give me", "coulda": "could have",
    "shoulda": "should have", "woulda": "would have", "tryna": "trying to", "idc": "i do not care",
    "imma": "i am going to", "y'all": "you all", "yall": "you all", "itll": "it will", "id've": "i would have",
    "youd": "you would", "oughta": "ought to", "cmon": "come on", "c'mon": "come on", "mhm": "mm hm",
    "uhuh": "uh huh", "nvm": "never mind", "np": "no problem", "wdym": "what do you mean", "hbu": "how about you",
    "wbu": "what about you", "ikr": "i know", "everyones": "everyone is", "whatcha": "what are you",
}  # fmt: skip

_ONE = {
    "u": "you", "ya": "you", "yuo": "you", "yu": "you", "ur": "your", "yr": "your", "r": "are", "ok": "okay",
    "k": "okay", "okey": "okay", "cos": "because", "coz": "because", "cuz": "because", "'cause": "because",
    "bc": "because", "becuase": "because", "thx": "thanks", "ta": "thanks", "pls": "please", "plz": "please",
    "sry": "sorry", "sorrry": "sorry", "realy": "really", "sonds": "sounds", "souds": "sounds", "mum": "mom",
    "unapreciated": "unappreciated", "apologise": "apologize", "apologised": "apologized", "tho": "though",
    "thru": "through", "definately": "definitely", "probly": "probably", "prolly": "probably", "alot": "lot",
    "hapened": "happened", "happend": "happened", "wat": "what", "wot": "what", "whn": "when", "abt": "about",
    "ppl": "people", "smth": "something", "tmrw": "tomorrow", "tomorow": "tomorrow", "tonite": "tonight",
    "yea": "yeah", "yep": "yes", "yup": "yes", "aye": "yes", "nope": "no", "nah": "no", "em": "them",
    "'em": "them", "til": "until", "till": "until", "favourite": "favorite", "behaviour": "behavior",
    "teh": "the", "adn": "and", "thier": "their", "recieve": "receive", "beleive": "believe", "freind": "friend",
    "wierd": "weird", "dissapointed": "disappointed", "disapointed": "disappointed", "embarassed": "embarrassed",
    "embarassing": "embarrassing", "exausted": "exhausted", "exhuasted": "exhausted", "anxios": "anxious",
    "fustrated": "frustrated", "frustated": "frustrated", "lonley": "lonely", "upsett": "upset", "angery": "angry",
    "scarred": "scared", "releived": "relieved", "gratefull": "grateful", "jelous": "jealous", "hmmm": "hmm",
    "congrats": "congratulations", "grats": "congratulations", "recognise": "recognize", "realise": "realize",
    "realised": "realized", "defo": "definitely", "sounded": "sounds", "sound": "sounds", "seems": "seem",
    "seemed": "seem", "mam": "mom", "mummy": "mom", "gran": "grandma", "ye": "yes", "yh": "yes", "innit": "innit",
}  # fmt: skip

_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"}
_IS_ENDING = listed("it that there here what how where who when why he she this everything nobody everyone")


def _unstretched(word: str) -> str:
    """`soooo` as `so` and `goooood` as `good`: letters typed three times or more are one, or two if that is a word."""
    short: list[str] = []
    run = 0
    stretched: set[int] = set()
    for letter in word:
        run = run + 1 if short and short[-1] == letter else 1
        if run <= 2:
            short.append(letter)
        else:
            stretched.add(len(short) - 1)
    if not stretched:
        return word
    double = "".join(short)
    single = "".join(letter for at, letter in enumerate(short) if at not in stretched)
    return double if double in _DOUBLED or double[-2:] in {"ss", "ll"} else single


_DOUBLED = listed("good cool too see sleep feel need been keep soon mood look weird hmm mm well all off will")


@lru_cache(maxsize=4096)
def normal_forms(word: str) -> tuple[str, ...]:
    """The plain words that `word` (already lower case) stands for, usually one, for a contraction two or three."""
    if word in _TWO:
        return tuple(_TWO[word].split())
    if word in _ONE:
        return (_ONE[word],)
    if "'" in word:
        return _uncontracted(word)
    if len(word) > 2 and any(a == b == c for a, b, c in zip(word, word[1:], word[2:], strict=False)):
        short = _unstretched(word)
        return normal_forms(short) if short != word else (word,)
    return (word,)


def _uncontracted(word: str) -> tuple[str, ...]:
    if word.endswith("n't") and len(word) > 3:
        return (word[:-3], "not")
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (*normal_forms(word[: -len(ending)]), full)
    if word.endswith("'s"):
        stem = word[:-2]
        return (stem, "is") if stem in _IS_ENDING else (_ONE.get(stem, stem),)
    bare = word.strip("'")
    return normal_forms(bare) if bare and bare != word else (word,)
