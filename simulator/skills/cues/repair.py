"""Cues of making up: owning, mending, granting a point, and the sorry that takes itself back."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "says sorry",
        "says sorry",
        "i am sorry; i am so sorry; i am really sorry; i am very sorry; sorry; i apologize; my apologies; "
        "apologies; forgive me; i owe you an apology; i want to apologize; i regret",
        taken_back=False,
    ),
    Cue(
        "owns the act",
        "names the act as one's own",
        "i was wrong; it was wrong; was wrong of me; my fault; my mistake; my error; my doing; my bad; our "
        "error; our mistake; i should not have; i should have; that is on me; is on me; on me; that was me; i "
        "messed up; i let you down; i let; i broke; i forgot; i hurt; no excuse; i take it back; i did and; i "
        "snapped; i shouted; i yelled; i said; i lied; i told; i read; i left; i missed; i made; i lost; i was "
        "late; i was out of line; out of line; out of order; i had no right; i went too far; i cut you; i "
        "interrupted; i embarrassed; i kept you; i ignored; i promised; i put; i took; i spoke; i was rude; i "
        "was unfair; i was harsh; i dropped; i overreacted; i failed; i handled; i got it wrong; i got that "
        "wrong; was not fair of; was unfair; was careless; was thoughtless; that was unkind; own that; i own; "
        "i was short; not okay of; no right; my responsibility; careless of; thoughtless of; unkind of; i "
        "screwed; i dented; i used; i ate; i overslept; i spilled; i scratched; i blew; i did "
        "it/that/this/wrong/say/tell/leave/forget; i did not "
        "call/tell/ask/ring/write/think/listen/check/come/help/say/see/notice/wait/stand/keep/do/mean",
        taken_back=False,
    ),
    Cue(
        "mends",
        "offers to mend it",
        "i will; next time; make it up; make it right; put it right; i am going to; let me fix; let me make; "
        "let me get; may i; can i; from now on; will not happen; from here; i would like to make; how can i; "
        "what can i do; i have already; i will not; pay for; replace; have it; never again; what would help; i "
        "want to; first thing tomorrow",
    ),
    Cue(
        "sees the effect",
        "says what it did to the other person",
        "you had to; you were waiting; that hurt you; it hurt you; hurt you; must have; i can see; i can "
        "imagine; kept you; left you; you were left; it broke; your trust; scared; humiliated; embarrassed "
        "you; you trusted; you waited; you deserved; you were counting; you sat; you did not deserve; let you "
        "down; made you; put you; cost you; to you; for you; on you",
    ),
    Cue(
        "sorry if",
        "takes the sorry back",
        "sorry if; sorry you feel; sorry you felt; sorry you are; sorry you were; sorry but; sorry okay; sorry "
        "all right; already said sorry; said sorry; said i was sorry; said i am sorry; mistakes were made; "
        "mistakes happen; apologize if; apologize but; apologize although; apologize for any; sorry you took; "
        "sorry you think; if i hurt; if i offended; if i upset; if you felt; happy now; what more do you; "
        "sorry for whatever; sorry you see; sorry you can not; regret any; sorry for being; sorry for caring; "
        "for existing; for breathing; sorry though; sorry although; sorry you misunderstood; any offense; any "
        "inconvenience; was not my intention; fine sorry; fine i am sorry; okay sorry; okay i am sorry; sorry "
        "happy; sorry for not being; sorry i am not; you are too sensitive; sorry i even; sorry you could not; "
        "sorry you got; sorry you misread; sorry is that; there i said; sorry jeez; sorry god; sorry then; "
        "misunderstanding; sorry your highness; forgive me for; for daring; sorry about that but; both made; "
        "on both; all sides; things got; things were said; never the intention; offense; any offense caused; "
        "mistakes got; if i have upset; if i have hurt; then i apologize; leave it there; sorry you "
        "experience; by everybody; forgive me but; feel bad but; regret it but; but honestly; is regretted; if "
        "that is how; if you found; if you find; whatever i did; sorry for your sense; sorry _ but you; sorry "
        "_ but i; sorry _ but it; sorry _ you felt; sorry however; can we move on; apologize _ but; apologize "
        "_ if; sorry it was a joke; if it upset; if that upset/hurt/offended/bothered; sorry you "
        "feel/felt/think/thought/took/see/misunderstood/misread/got; sorry that you feel/felt/think/took/see",
    ),
    Cue(
        "grants a point",
        "grants the point",
        "you are right; you are not wrong; fair point; good point; fair enough; that is fair; you have a "
        "point; you have got a point; point taken; i see your point; i see that; i can see; i can see that; i "
        "can see how; i see how; i take your; i take that; true; that is true; fair; i hear that; i hear you; "
        "you got me; guilty; i admit; i grant; i agree; no argument; i did say; i did promise; i do; i was; it "
        "is; it was; it does; you are; noted; i deserve; every reason; every right; yes i; yes you; yeah i; "
        "okay i; right i; that is on me; i know i; i can be; i have been; that sounds like me; you did; you "
        "did ask; it did; it slipped; they were; yes it; yes they; yeah it; so i have; no excuse; i have no "
        "excuse; you asked; you have asked; you had; you cooked; you waited; it went; i will give you that; a "
        "good shout; i let; you wanted; you would like; you want; three times; it took; it hurt; it stung; you "
        "trusted; you ended; you found; you were; i left; i used; i laughed; i took; i talked; i signed; i "
        "gave; i broke; i failed; i said; i might have; i wish i; i flung; i have shrugged; mine to fix; my "
        "bit; i regret; yes i did; i did $; i did say/do/tell/promise/forget",
    ),
    Cue(
        "own part",
        "owns a part in it",
        "my part; i had a part; i could have; i should have; i did not help; i let it; i have not; i have "
        "been; my side; i own; i was not listening; i got defensive; i was defensive; i raised; i came in; i "
        "came across; i have not been; i got loud; i made it; i did not ask; i helped; i added; i shut; i "
        "jumped; i pushed; i snapped; both of us; we both; i am part; i do not like how i; i said some; that "
        "came out; i was unfair; i was too; i was being; i went; i wish i; i might have; i flung; i talked; i "
        "took my eye; i let him; my own; mine to fix; my bit; i have shrugged; i regret; i should not; i "
        "signed it; i have no excuse; i never asked; we see this differently; still have",
    ),
    Cue(
        "starts again",
        "offers to start again",
        "try again; let me try; start again; start over; let me start; begin again; rewind; same side; same "
        "team; i want us; we are both; i do not want to fight; do not want to argue; work this out; together; "
        "i will drop; slow down; matter more; matters more; i do not want to win; make peace; truce; let us "
        "not; both want; can we; let us; you matter; count on; i would rather; i want to; more gently; what "
        "would help; us both; be okay; sort this; not against; let me put; i will stop; i will listen; i love "
        "you; i care; you are more important; want to understand; tell me; i am listening",
    ),
    Cue(
        "asks for an example",
        "asks to understand the criticism",
        "which part; which bit; which one; example; what would; i did not realize; had not realized; i had "
        "not; did not know; did not notice; tell me more; good to know; i will work; i will watch; what could "
        "i; how could i; what can i; how can i; i would like to know; noted; when did; what did you; what did "
        "i; where did; where do; where was; which; what was it; what moments; thanks for; thank you for; "
        "telling me; for saying; say more; what makes; how did; is it the; what should i; glad you; i would "
        "rather know; i want to know; i want to understand; useful; helpful; will try; i can work; let me "
        "think; sit with that; take that on; hear that; lost you; what would better; want to get; i will "
        "leave; i will try; i will do; i will keep; i will put; what is the; is it you most; where does it; "
        "what has the; how about i; i will ring; i will write; i will send; i will get; from this week; from "
        "now; i see it; so i have; what were those; i never asked; i want to hear; go on; would rather hear; "
        "where does; show me; what do you need; how many; when i",
    ),
)
