"""Lists of words that cues speak of by name: `{good}`, `{insult}`, `{day}`."""

from functools import cache

from simulator.skills.reading.feelings import feeling_words

_LISTS = {
    "good": "great good wonderful amazing brilliant fantastic lovely nice awesome excellent superb fabulous terrific "
    "impressive marvelous perfect incredible beautiful magnificent splendid outstanding cool ace stellar super",
    "virtue": "brave courage courageous patient patience kind kindness thoughtful generous strong strength honest "
    "honesty careful care steady gentle grit determined determination skill skilled persistent guts nerve discipline "
    "thorough tactful calm fair smart clever resourceful dedicated commitment considerate",
    "did": "did made told said kept stayed asked went stood held called wrote spoke listened noticed showed put took "
    "got gave came worked tried handled managed helped chose found walked faced finished remembered "
    "cooked apologized "
    "started stopped waited owned admitted thought fixed cleaned learned built stuck practiced shared brought sat "
    "fought let turned passed rang sent read picked reached carried raised explained caught saved looked organized "
    "checked planned prepared set invited offered stepped spotted cleared spent used refused trusted",
    "bad": "lazy selfish careless rude stupid dumb boring dramatic sensitive oversensitive childish immature weak "
    "useless hopeless incompetent irresponsible unreliable ungrateful spoiled clueless ridiculous crazy insane nuts "
    "paranoid jealous controlling clingy needy cold heartless cheap stubborn difficult impossible unbearable sloppy "
    "messy unprofessional disorganized forgetful thoughtless inconsiderate insensitive negative bossy arrogant vain "
    "fake dishonest cruel mean nasty petty pathetic slow soft moody grumpy annoying embarrassing exhausting "
    "unfair unreasonable hysterical hypocritical manipulative toxic bad terrible awful rubbish disgusting naive "
    "gullible overreacting exaggerating whining moaning complaining disrespectful entitled stingy snobby cowardly "
    "judgmental defensive aggressive passive absurd greedy impatient tactless lame touchy "
    "nosy loud sulky uptight idiotic egoistic overprotective soppy weird show-off nosey blunt smug sour "
    "bitter shallow pushy pathetic rubbish mental vicious evil dirty ugly fat ignorant unhinged "
    "dull dreadful thoughtless irrational overbearing patronizing snide shabby sloppy mardy "
    "stroppy gobby precious  dense daft silly foolish",
    "insult": "idiot moron loser pig slob jerk fool coward liar baby brat child clown joke parasite bully drama "
    "princess snob hypocrite failure disgrace disaster nightmare psycho wimp crybaby martyr dinosaur muppet prat "
    "twit cow witch doormat pushover flake cheapskate nag diva bitch asshole bastard dick dickhead prick twat wanker "
    "waste mess burden monster freak weirdo imbecile halfwit dimwit tool leech sponger freeloader "
    "quitter liar snake snitch scrounger thief thieves pervert drunk motormouth monster show dictator "
    "sponger spongers gossip racist racists robot misery wreck nobody",
    "slur": "idiot moron morons loser losers pig slob jerk fool coward liar liars brat parasite hypocrite psycho "
    "wimp crybaby muppet prat twit twat witch doormat pushover cheapskate diva bitch asshole bastard dick "
    "dickhead prick wanker freak weirdo imbecile halfwit dimwit leech sponger sponging freeloader quitter snake "
    "snitch scrounger thief thieves pervert motormouth racist racists crooks clowns idiots",
    "swear": "damn bloody fucking fuck hell shit crap bullshit screw",
    "feel": "",
    "soft": "maybe perhaps might may could possibly seem sounds imagine guess wonder suppose probably almost",
    "day": "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays tomorrow tonight today weekend weekday morning afternoon evening noon midnight week month "
    "january february march april june july august september october november december christmas easter spring "
    "summer autumn winter lunch lunchtime dinner breakfast",
    "number": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
    "forty fifty sixty "
    "hundred half quarter once twice couple",
    "unit": "minute minutes hour hours day days week weeks second seconds moment while bit oclock pm am night",
    "they": "he she they him her them it everyone everybody somebody someone nobody people",
    "be": "am is are was were be been being",
    "do_base": "take try go get talk call make tell ask give put stop leave find write join see look keep start come "
    "sit eat drink sleep move buy read turn let bring set send use speak apologize forget think focus relax listen "
    "change work play walk run pay save sell break quit stay wait watch say clean pick drop sign show learn book "
    "check ring text email invite visit hire report block ignore breathe rest exercise meditate plan help open close "
    "cut cook wash tidy add split swap share drive park hand push pull meet spend stand wear do",
    "order": "stop shut get go do give make take put come sit listen look quit leave tell answer hand "
    "clean turn hurry "
    "move drop wake apologize finish pick bring say pay behave wait show hold explain admit call fix keep sort "
    "log delete forget empty cook wash be",
    "cognate": "think know believe guess suppose reckon bet",
    "kin": "mom dad mother father brother sister wife husband son daughter aunt uncle cousin grandma grandpa boss "
    "friend partner girlfriend boyfriend colleague neighbor dog cat kid kids ex",
}

_MORE = {"time": ("day", "number", "unit")}


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of the list `name`."""
    if name == "feel":
        return feeling_words()
    if name in _MORE:
        return frozenset().union(*(word_list(part) for part in _MORE[name]))
    return frozenset(_LISTS[name].split())
