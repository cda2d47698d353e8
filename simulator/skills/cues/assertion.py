"""Cues of saying no and staying with it, of limits and breaks."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "says no",
        "says no",
        "^ no; no thank; no thanks; i will not; i am not going to; i can not; i am not able; i do not "
        "lend/share/give/do/work/drink/want/loan/hand/sign/discuss; i would rather not; i have decided not; ^ "
        "not tonight; ^ not today; ^ not this; i am saying no; i am not *ing; have to say no; is a no; need to "
        "say no; saying no; i keep; not this time; my answer is; i have got plans; i have plans; i am not "
        "free; i will pass; i am going to pass; i choose not; not available; not comfortable; will not be "
        "*ing; can not do; can not make; can not take; can not help; will not do; will not be; not for me; i "
        "am out; count me out; say no; rather not; i am leaving at; i am keeping; i do not; can not lend; that "
        "does not work for me; i need to say; that is a no; i am going home; leave it there; i am staying; not "
        "something i; i am not willing; i am not drinking; it is no; still no; sticking with",
    ),
    Cue(
        "plain no",
        "says no in so many words",
        "^ no i do/will/can/am/would not; ^ no i have decided; ^ no thank you; ^ no thanks; i do not "
        "lend/loan/give/share/hand/drink/sign/work; i am not lending/giving/going to lend/loan; i am not going "
        "to lend/loan/give/share/sign/pay/cover/drink/do/come/stay; i will not "
        "lend/loan/give/share/sign/pay/cover/be *ing; i can not lend/loan/cover/pay/sign; it is _ a no; it is "
        "still no; still a no; still no; a no from me; the answer is no; my answer is/stays/remains _ no; the "
        "answer stays/remains no; i am still not *ing; i am still saying no; that is still no; i said no; i am "
        "saying no; i have to say no; i would rather not",
    ),
    Cue(
        "hedges",
        "leaves it open",
        "maybe; i guess; i suppose; i will see; we will see; not sure; i do not know; i will try; i could try; "
        "might; sort of; kind of; it depends; if i have to; if nobody else; if there is nobody; possibly; let "
        "me think; erm; um; uh; hmm; i would love to but; i would like to but; it is just that; it is not "
        "that; tricky; ^ well; i mean; i should not; i really should not; i can not really; probably; i would "
        "if; if you really; i could; perhaps; i think i might; might have; i may; try to; let me see; see how; "
        "see what; i will let you know; not great at; not very good; others would; would be better; someone "
        "better; at some point; some other; another time; soon; later; in theory; ideally; normally; usually; "
        "technically; a bit; bit of; it is a bit; you know; if that is okay; okay if; or something; i want to "
        "but; oh; i think; actually; i was going to",
    ),
    Cue(
        "excuses",
        "piles up reasons",
        "and my; and the; and i; because; also; plus; and then; and there; so; my back; my car; the dog; my "
        "mom; my wife; my husband; my boss; the kids; with the; i have got; i have a; i have to; there is; it "
        "is my; the thing is; been so; got so much; really busy; so busy; and; and it; and we; but my; but "
        "the; but i",
    ),
    Cue(
        "begs pardon",
        "begs pardon for the no",
        "i feel terrible; i feel bad; i feel awful; so sorry; sorry sorry; really sorry; are you angry; are "
        "you mad; are you cross; do not hate me; hope you do not mind; do not be mad; please do not; i am "
        "terrible; i know i am; i feel so; hate to; hate saying; i am awful; sorry i; you must think; i am the "
        "worst; is that okay; forgive me",
    ),
    Cue(
        "gives in",
        "gives in",
        "okay if; i suppose; go on then; fine; all right; all right then; oh okay; if you insist; if i must; "
        "if i have to; just this once; i guess i could; i guess so; how much; for you; i will do it; i can do "
        "it; yes okay; okay fine; okay then; well okay; what time",
    ),
    Cue(
        "still",
        "says the same thing again",
        "still; as i said; like i said; that may be; could be; may be so; even so; all the same; as before; "
        "again; my answer; same; i hear; i hear you; i understand; i see; i know; i can hear; i can see; i "
        "get; it is; and i; and no; and the answer; and my; and it; that is true; true; perhaps; maybe so; i "
        "am sure; and it is; answer is; has not changed; i appreciate; same answer; sure and; is still; i "
        "would like; i am not; i do not; i will not; i can not; i am",
    ),
    Cue(
        "limit",
        "says what cannot go on",
        "i need us; i need you to; please lower; lower your voice; not okay; is not okay; i will not be; i am "
        "not going to be; be spoken; not be shouted; is not allowed; is not; needs to stay; need the; if the; "
        "if you keep; if you; if it; if this; i will leave; i will go; i will end; i will hang; i will step; i "
        "will walk; i can not hear; can not let; i will not let; i am keeping; not going to argue; i do not "
        "want you hurt; without the; no hitting; no throwing; no shouting; stays; quieter; calmer; name "
        "calling; shouting; throwing; hitting; swearing; voice; voices; leave the; put it down; put that down; "
        "step back; hands; space; i am going to step; i will not; i do not accept; stop *ing; i will help; "
        "when it is; when you are; when we are; not in front; not like this; not at me; at me; to me",
    ),
    Cue(
        "gives a choice",
        "gives a choice",
        "you can; you can _ or; or; or you; which would; which do; would you rather; whichever; either; up to "
        "you; or we; your choice; you choose; what would you; where would you; and then; and we; and i will; "
        "so i can; and i can; as soon as; once",
    ),
    Cue(
        "stays with you",
        "stays on the other person's side",
        "i want to help; i want to sort; want to hear; i would like to help; i would like to hear; happy to "
        "talk; happy to help; i am here; i will keep helping; i can see you; you are really; i hear; i want "
        "us; i want to; i am listening; i care; i love you; let me help; i will find; i will help; i do want; "
        "we can; i will listen; is allowed; are allowed; matters; i get that; i understand; you have every "
        "right; right to be",
    ),
    Cue(
        "needs a pause",
        "asks for a pause",
        "a break; take a break; need a break; give me {number}; give me a; give me an; pause; {number} "
        "minutes; half an hour; an hour; sleep on it; walk round; round the block; walk; i need a moment; i "
        "need a minute; i need some; i need to; a moment; a minute; too heated; cool down; cool off; calm "
        "down; time out; timeout; step outside; step out; shutting down; some air; fresh air; too angry; too "
        "upset; too tired; too wound; would regret; will regret; regret; too much for me; flooded; need time; "
        "some time; head is full; my head; stop for; stop here; stop now; let us stop; leave it for; let us "
        "leave; tomorrow; my heart; overwhelmed; spinning; breathe; breather; think; not now; getting loud; "
        "not at my best; clear my head; in the other room; quiet; wash my face; glass of water; kettle",
    ),
    Cue(
        "says when back",
        "says when to go on",
        "come back; i will come; be back; back at; back in; come and find; then i; then we; and then; talk "
        "later; after supper; after dinner; pick this up; pick it up; tomorrow; tonight; at {number}; by "
        "{number}; before noon; continue; carry on; finish this; finish it; go on; in {number}; in an; in "
        "half; in the morning; this evening; talk at; talk then; talk after; ring you; call you; half past; "
        "sit down; meet; when i; again; and we; after; later; all yours; until; till",
    ),
    Cue(
        "in place of",
        "comes back to it",
        "i do want; matters; this matters; important; i want to; i am not; not running; not leaving; promise; "
        "want to hear; want to answer; i care; do it right; do this well; do it properly; want to finish; i "
        "will not; properly; well",
    ),
    Cue(
        "greets",
        "greets",
        "^^ hi; ^^ hello; ^^ hey; ^^ hiya; ^^ good morning/evening/afternoon; ^^ morning; ^^ evening; i am "
        "{kin}; nice to meet; have not met; we have met; is this seat; is this chair; are you new; mind if; "
        "first time; i do not think we; ^^ excuse me; ^^ welcome; ^^ afternoon; my name is; i am new; i am "
        "the; i just moved; how are you finding; do you come; do you know; have you been; been here; are you "
        "here; you here for; are you waiting; what brought; what brings; is it always; that is a; i like your; "
        "love your; what are you reading; is that; anyone sitting; sitting here; here; this queue; this place; "
        "this one; such a; today; alright; ^^ alright; ^^ hii; btw; i am; nice to; nice to see; how are you; "
        "did you come; did you dye; are you after; is this his; is this your; is this the; have you climbed; "
        "what did you think; are not you; i believe we; you here; did you; queue; i think so; yourself; are "
        "your feet; thanks for saying hi; oh good; room; lovely green; lovely; what a",
    ),
    Cue(
        "invites",
        "invites",
        "would you like to; do you want to; do you fancy; want to join; want to come; would love to; would "
        "love you to; come with; come along; come over; come round; come by; come and; join us; join me; you "
        "are welcome; you would be welcome; feel like; up for; are you free; grab a; grab some; fancy a; fancy "
        "*ing; shall we go; shall we get; shall we; how about; would you come; get together; catch up; you in; "
        "let us go; let us get; let us meet; care to; would you join; want to grab; want to go; want to get; "
        "game on; i would like to take you; can i take you; meet up; go for; come if; would be _ welcome; be "
        "welcome; very welcome; come to mine; at mine; come down; come and see; sit yourself; there is a "
        "space; a few of us; we have _ on; want to see; fancy",
    ),
    Cue(
        "easy way out",
        "leaves an easy way out",
        "no pressure; no problem if; no worries if; no worries; if you are free; if you like; if you want; if "
        "you would like; if it suits; if that suits; if not; if you have got; if you can; either way; only if; "
        "no hard; another day; another time; some time; any good; would that; does that; or another; totally "
        "fine; fine if; okay if; understand if; if you fancy; if you are up; so would a no; no chat; leave "
        "whenever; if you are about; zero; suits you; if you want a; come or not",
    ),
    Cue(
        "an outing",
        "says what to do together",
        "coffee; lunch; dinner; drink; walk; film; movie; exhibition; museum; game; pizza; beer; tea; concert; "
        "gig; match; party; run; swim; hike; meal; bite; barbecue; picnic; call; brunch; breakfast; cook; "
        "cooking; table; market; class; ride; bowling; cinema; dumplings; cake; chess; play; pub; dance; "
        "climb; climbing",
    ),
)
