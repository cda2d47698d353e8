"""Cues of listening: saying back, feelings, what is underneath, gathering, keeping somebody going."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "stem",
        "opens the way a summary of the other person's words does",
        "^ so you; ^ so it; ^ so he/she/they/the/there/that/your/now/this; it/that sounds; ^ sounds like; ^ "
        "seem like; it seem; what i am hearing; in other words; if i have got; if i have understood; if i "
        "get; you are saying; i hear you/that; i am hearing; what i hear; from what you; i get the "
        "sense/feeling/impression; let me see if i; i am guessing; ^ you mean; it is as if; it is like; you "
        "have been; you had; so basically; you are telling me; you would like; you wanted; you were hoping; "
        "sounds as if/though; ^ then you; and you; and now; and then you",
    ),
    Cue(
        "two sides",
        "holds two sides at once",
        "part of you; one part of you; on the one hand; and at the same time; at the same time; and yet; even "
        "though you; you want _ and _ you; half of you; as much as you; both _ and; you would be *ing _ and "
        "*ing; you love/like/know/want/miss _ _ and/but _ you; torn between; some other part; some part of; "
        "pulled; and still; without losing; in two minds; you can be; rather than; more than; less about; not "
        "so much; bigger than; not only",
    ),
    Cue(
        "underneath",
        "says what it may mean underneath the words",
        "matters to you; means a lot; means so much; important to you; you want to; you want "
        "him/her/them/it/your/someone/more; you miss; you care; you wish; you long; you are longing; what you "
        "really; you really want; it is not _ _ it is; is not really/just/so/only/the; kind/sort of person; "
        "underneath; deep down; so much to you; you are trying to; you hope; you would rather; as if; as "
        "though; you need to know; want to be; wants to be; to be seen/heard/asked/needed/noticed; you are "
        "holding; you have been holding/carrying; as long as; feels as if/like/bigger/safer/easier; feel as "
        "if; you are afraid that; you are wondering; you start/started to wonder; what hurts/stings/scares; "
        "the hardest; the part that; the bit that; it would mean; saying goodbye; your way of; a way of; no "
        "longer; not yet; someone who; somebody who; so you can; because if; enough for; it costs; it says; "
        "says a lot; who you are; place for you; place in; you would be *ing; it is easy for; saying no; you "
        "have kept; not gone; completely gone; proof; turn into; become; became; in front of; one more; "
        "always been; let go; in charge; in control; a part of you; more than you; than you; it feels/felt "
        "like; feels safer; not enough; what you want; what you need; what you had; nobody noticed; someone "
        "noticed; to be asked; to be noticed; keeps you; it counts; still yours; losing; almost; belong; "
        "trust; you are not ready; not ready; afraid; wondering; instead of; without",
    ),
    Cue(
        "figure",
        "puts it in a picture",
        "like a/an; as if the; as though the; it is as if; like the; like being; rug; weight; wall; door; "
        "rope; storm; edge; floor; tightrope; load; shoulders; knot; bridge; treadmill; ghost; shadow; "
        "mountain; alarm; drowning; burden; carrying; fog; wave; hole; engine; measuring; invisible",
    ),
    Cue(
        "gathers",
        "gathers what was said over several turns",
        "so far; let me see if; to sum up; sum up; to recap; recap; have i got; did i miss; did i get; what "
        "did i miss; anything i have/left/missed; what i have heard/got; let me check; on the table; "
        "altogether; all in all; pull/put/tie _ together; you have told me; you have named; you have "
        "mentioned; you began with; you started with; first _ then; two/three/four "
        "things/wishes/sides/people/parts; is that the shape; that the picture; on top of; and underneath; "
        "have i left; left out; anything else; all of it; let me gather; the shape of; that is where; in the "
        "last; earlier you; you talked about; we have got; to put; big picture; is that right; got it right; "
        "is that fair; and now; and the; three; both; first the; then the; so there is; on one side; on the "
        "other; you have; mom wants; wants; one wants; the other; the piece that; the part that is; "
        "underneath; and then; and on; all three; all of that; between; two losses; the whole; as well; plus; "
        "a lot of; together; in the middle; in between; since; earlier",
    ),
    Cue(
        "go on",
        "leaves the floor to the other person",
        "^ go on; keep going; ^ tell me $; tell me more; say more; ^ and $; ^ and then $; ^ mm; ^ mm hm; ^ "
        "hmm; ^ uh huh; ^ i see $; ^^ right $; ^^ okay $; ^ yeah $; ^^ oh $; ^ oh no $; ^ wow $; ^^ really $; "
        "i am listening; ^ i am with you; take your time; no way $; ^ gosh $; ^ blimey $; ^ what happened $; "
        "^ then what $; ^ what then $; i am all ears; ^ oh $; i follow; ^ sure $; no rush; ^ yes $; ^ of "
        "course $; with you so far; ^ hm; ^ got it $; ^ ah $; ^ huh $; ^ oh really $; ^ oh wow $; ^ is that "
        "so $; ^ did you $; ^ has he/she $; ^ you did $; whenever you are ready; ^ never $; ^ so $; ^ because "
        "$; ^ but $; ^ oh dear $; ^ damn $; ^ still here; ^ no $; ^ omg; ^ go ahead $; take _ time; take all "
        "the time; no hurry; in your own time; whenever you want",
    ),
    Cue(
        "invites more",
        "invites the other person to say more",
        "tell me about; tell me more; tell me everything; talk me through; walk me through; say more about; i "
        "would love/like to hear; help me understand; i am curious; i want to hear; would love to know; fill "
        "me in; tell me what; tell me how; take me through; i would like to understand; describe; in what "
        "way; what was it like; what is it like",
    ),
    Cue(
        "changes the subject",
        "turns to another subject",
        "^ anyway; by the way; did you see the; that reminds me; speaking of; ^ moving on; long story short; "
        "new topic; what is for dinner; get to the point; hurry up; where were we",
    ),
    Cue(
        "checks",
        "checks whether it was heard right",
        "have i got; is that it; is that right; did i get; am i right; is that fair; would that be; correct "
        "me; or am i; is it more; does that fit; is that close; am i close; if i have got",
    ),
)
