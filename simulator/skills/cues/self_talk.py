"""Cues of talking to oneself: fair words and attacks."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "keeps it in size",
        "keeps it in size",
        "is not a; is not the; not a catastrophe; not the end; does not mean; does not make; it is one; one "
        "mistake; one name; one time; one bad; one day; one thing; one exam; one evening; once; is awkward; is "
        "not dangerous; is human; human; everyone; most people; it happens; happens; some may; may have; some "
        "people; not everyone; a bad; a mistake; not all; not hopeless; not useless; not a failure; that is "
        "all; still; so what; i do not know why; luck; helped; does not cancel; nobody died; it was; not who; "
        "not me; part of; only",
    ),
    Cue(
        "next step",
        "says a next step of one's own",
        "i can; i could; i will; next time; i would like to; i want; i am going to; let me; i might; start "
        "with; i would; and i; tomorrow; this time; first; try; practice; ask; write it; what i want; the "
        "point is; one thing; i learned; ten minutes; instead; call; send; rest; point is; set a; another go; "
        "i have a; begin",
    ),
    Cue(
        "owns it plainly",
        "keeps the fact",
        "i did; i forgot; i shouted; i was; i made; i missed; i skipped; i lost; i said; i stammered; i "
        "blushed; i froze; i got; i burned; i dropped; i kept; i managed; i finished; i turned up; i showed "
        "up; i tried; i have; i am still; i am learning; i went; i told; i snapped; i ate; true; yes; i asked; "
        "i cooked; i hit; i hit send; i failed; i stopped",
    ),
    Cue(
        "is kind to oneself",
        "is kind to oneself",
        "i am allowed; it is okay; that is okay; that is allowed; i am proud; i am pleased; pleased with; "
        "hooray; good enough; good friend; a friend; to a friend; i am still a; i am learning; still learning; "
        "doing my best; my best; i deserve; forgive myself; be kind; gentle; i am not; i am more; i matter; "
        "enough; i am glad; i care; counts; well done me; that counts; took; brave; hard day; tired; i do not "
        "have to; be fair; i am fine; i can be; worth; allowed to",
    ),
    Cue(
        "keeps its worth apart",
        "keeps the act apart from one's worth",
        "not who i am; not the whole of me; not all of me; not all i am; is not me; does not make me; do not "
        "make me; that is an act; it is an act; one thing i did; one thing at a time; one step at a time; i "
        "can mend; i can fix; i can put it right; put it right; i also; i have done; not a {bad} person; i am "
        "more than; i am still; i got through; i know how to; worth the same; the same person; do not know "
        "that yet; i would not say that to a; i would tell a friend; what i would tell",
    ),
    Cue(
        "puts oneself down",
        "puts oneself down as a whole",
        "i am such; i am an idiot; i am a/an/the/such {insult}; i am a/an/the/such _ {insult}; i am "
        "so/just/too/that {bad}; i am {bad}; i am {insult}; i ruined; i hate myself; i can not do anything; "
        "worthless; useless; hopeless; i am the worst; who would ever; who would want; i deserve; stupid me; i "
        "am terrible; i should just; wrong with me; i am no good; someone like me; people like me; failure; i "
        "do not deserve; nobody likes; nobody would; nobody wants; good enough; i am not cut; i am pathetic; i "
        "am the problem; always my; i will never; i mess; i screw; i can not even; what is the point of me; "
        "hate me; i disgust; i am disgusting; i am broken; i do not know why you; better off without me; "
        "embarrassment; loser; i am rubbish; waste; burden; i am bad; i am a bad; i am an awful; i am a "
        "terrible; i am not even; single thing; anything right; i knew i; not good; dumb; might as well; never "
        "going to; thick as; broken inside; two left feet; scatterbrain; silly woman; old wreck; waste your "
        "time; wasting your time; i am finished; drive everyone; driven you; not up to it; every time i; opens "
        "my mouth; nothing i; the sort that; goes right; a disaster; old fool; i am just a; i am not fit; cut "
        "out for; no one wants; guess i am; probably right; you are right i am; yes i am; i should not be; "
        "should not have had; as a cook; as a mother; as a father; i would only; better off with; all my "
        "fault; always my fault; it is all me; i never get/do/manage/finish/learn; i only ever; i am _ "
        "idiot/stupid/trash/useless; what an idiot; so stupid of me; i am so stupid; how stupid of me; how "
        "could i be so; better someone else; i may as well give up; might as well give up; everything i "
        "do/touch/say; of course i mess/ruin/fail/forgot/failed; i always mess/ruin/fail/forget/lose/do; i "
        "ruin everything; i feel _ such a/an {insult}; i feel like a/an {insult}; feel like such a/an; i would "
        "deserve it; i am the most; the most _ alive; never amount to",
    ),
)
