"""Cues of asking: permission, loaded questions, many at once."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "asks leave",
        "asks before giving",
        "^ may i; ^ can i; ^ could i; can i ask/share/tell/check/offer/suggest/give/say/run; could i "
        "ask/share/tell/offer/suggest; may i ask/share/tell/offer/suggest/give; would it be "
        "okay/all/alright/useful/helpful/fine if/to; would it help if i; is it okay/all/alright if/to/right; "
        "do you want my; would you like some; would you like my/to hear; would you like ideas; shall i; is "
        "this/now a good; good time/moment; do you mind if; mind if i; are you open to; want to hear; would "
        "you rather; would ideas; would an idea; would a; would some; okay if i; all right if i; do you want "
        "me to; want me to; do you want ideas/advice/help; or do you want; want some; can i; want a; have you "
        "got a; are you up for; do you have a; would it be useful; just listen; simply listen; only listen; to "
        "listen; want advice; would you let; would you like me to; would it be any; do you want it; do you "
        "want the; is there room; can i say; could i say; could i give; could i check; okay to; would you mind "
        "if i; would you be open; open to; shall we; i have a thought; i have an idea; i have one thing; i "
        "have got; want my; do you want to hear; do you want; would you rather i; can we; could we; is it all; "
        "do you want help; or would you rather; or shall; would you want; is now; would it be all right if i",
    ),
    Cue(
        "loaded question",
        "puts the answer into the question",
        "^ do not you; ^ do not you think; ^ is not it/that/this/he/she; ^ are not you; ^ would not "
        "it/you/that; ^ should not you/it; ^ surely; ^ how could you; ^ do you really; ^ are you really; ^ are "
        "you seriously; ^ why would you; why can not you; why on earth; ^ have not you; ^ did not you; ^ who "
        "even; ^ do you even; ^ do you want to fail; do you honestly; do you seriously; you are not _ are you; "
        "you do not _ do you; ^ why do you have; ^ could not you; ^ can not you; ^ will not "
        "you/he/she/they/it/that; is not that a; do not you want; you would agree; are you going to just; ^ "
        "was not it/that/he/she; ^ were not you; how can you; why do you always; who do you think; since when; "
        "is that really; ^ and you think; you think that is; you do know; you do realize; do you not; would "
        "you not; you really think; is it not; ^ is not; ^ did not they/he/she; and who will; why is it "
        "always; why is it me; why are you always; what do you expect; ever thought; well did you; do your; "
        "and you have never; and you did not; never thought of; what if you; why do you feel; ^ why do you "
        "feel; going to be a bit; a bit much; was that really; ^ is that because; ^ did you even; so you "
        "just/really/think; ^ do you want to fail/lose/end; how come you never/always/did",
    ),
    Cue(
        "tag",
        "asks to be agreed with",
        "are you $; do you $; is it $; are not you $; is not it $; did you $; did not you $; do not you $; "
        "were not you $; was not it $; will you $; would not you $; have not you $; can you $; have you $; "
        "does it $; does not it $; is not he/she $; was it $; should you $; could you $; would you $; can not "
        "you $; could not you $; innit $",
    ),
    Cue(
        "blaming why",
        "asks for a reason as a reproach",
        "^ why did not you; why did you have; why would you; why do you always; why are you always; why are "
        "you so; why are you being; why can not you; what is wrong with; what were you thinking; how could "
        "you; why on earth; what is your problem; what did you expect; what did you do; why do you never; why "
        "must you; who told you to; how many times; why did you even; why the hell; what the hell; why is it "
        "always; what made you think; why do you keep",
    ),
    Cue(
        "points back",
        "stays with what was just said",
        "that; it; this; there; then; those; these; he; she; they; him; her; them; say; said; mean; odd; so far; you",
    ),
    Cue(
        "asks the inside",
        "asks about what it is like for the other person",
        "was that like; is that like; is it like; was it like; do you feel; did you feel; did that feel; does "
        "that feel; did it feel; does it feel; would you like; do you make of; went through; going through "
        "your; for you; worries you; scares you; matters; hardest; do you need; do you want; would help; made "
        "you; hoping; do you think; mean to you; going on; is it about; brought you; drew you; how did you; "
        "how are you; how is; how was; would a good; keeps you; what happened; how did it go; what would; how "
        "do you; stands out; what part; do you see",
    ),
    Cue(
        "offers answers",
        "gives answers to choose from",
        "or not; or is; or was; or did; or do; or are; or just; or the; or a; or in; yes or no",
    ),
)
