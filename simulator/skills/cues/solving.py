"""Cues of solving a problem between two: naming it, one's own feeling, wishes, ideas, weighing, agreeing."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "calls to solve it",
        "asks to solve it together",
        "i would like us; like us to; can we figure; could we look; could we find; could we agree; could we "
        "work; can we agree; can we find; can we look; can we work; can we sit; can we talk; can we plan; work "
        "out; work it out; sort out; sort it out; sort this; figure out; figure it; find a way; works for "
        "both; for both of us; suits us both; live with; find something; i want to find; i want us; i would "
        "like to find/sort/agree/plan/talk/look/work/find/settle/make; let us decide; let us find; let us "
        "look; look at it together; together; come up with; agree on; agree what; a plan; a system; need a; "
        "how do we; how can we; how could we; let us work; let us sit; i want to talk; i want to choose; i "
        "want to sort; work on it; settle; between us; make a plan; what could we; both of us; solve; want us "
        "to",
    ),
    Cue(
        "facts",
        "says what happens, as a camera would see it",
        "in the last {number}; {number} times; {number} "
        "mornings/nights/evenings/days/weeks/months/weekends/times; this week/month/morning; last "
        "night/week/month/friday/saturday/sunday/monday/tuesday/wednesday/thursday; on {day}; since "
        "{day}/june; at {number}; after {number}/midnight; until {number}; half past; every {day}; a week; "
        "per; by {number}/{day}; for {number}; {number} pounds/dollars/hundred; we both; each month; both "
        "want; there is one; there are {number}; before {number}; the {number}; is due; {number} of us; "
        "{number} people; o clock; was left; were left; has been; have been; twice",
    ),
    Cue(
        "own feeling",
        "says a feeling as one's own",
        "i feel {feel}; i felt {feel}; i am {feel}; i was {feel}; i get {feel}; i got {feel}; i "
        "feel/felt/am/was/get/got _ {feel}; i have been {feel}; it hurt me; makes me feel; made me feel; i "
        "worry; i dread; i love it; i lie awake; it scares me; it scared me; i panicked; i panic; matters to "
        "me; upset me; i cried; hard for me; weighs on me; it stings; i was left; i am not okay; left me *ing; "
        "left me {feel}; means a lot to me; meant a lot to me",
    ),
    Cue(
        "own reason",
        "says when and why",
        "when; because; since; after; as i; and i; that; about; whenever; so i",
    ),
    Cue(
        "feeling that",
        "dresses a thought about the other as a feeling",
        "i feel that you; i feel like you; i feel you; feel as if you; felt like you; felt that you; i feel "
        "like i am talking; feel attacked/ignored/used/manipulated; you make me feel; you made me feel; i feel "
        "like nobody",
        taken_back=False,
    ),
    Cue(
        "asks for it",
        "asks for something to be done",
        "could you; would you; ^ can you; can you please; i would like you to; i would like it if; would you "
        "mind; would you be willing; i need you to; i would appreciate; i want you to; will you; it would help "
        "if you; it would help me; i would love it if; please; could i; i would like the/my/a; next time "
        "could; can we; i am asking; my request; what i need is; what i would like; i need; could we; can i "
        "have; may i have; i would ask; if you could; what would help; what helps; i would like to; would it "
        "be possible; are you able",
    ),
    Cue(
        "puts ideas",
        "puts an idea on the list",
        "we could; one option; one idea; another idea; another option; another; or we; what if; how about; or "
        "maybe; alternatively; what else; any other; any others; ideas; let us list; either; we might; could "
        "also; or i; or you; we can; one way; maybe we; what about; perhaps we; could we; what would you add; "
        "options; or what; or do; or just; or a; or the; there is also; there might be; could be; idea; "
        "option; silly ones; add that; also; i could; you could; let us try; why do not we; why not; and if; "
        "something between; might be; could; we take; we each; we do; each of us; or both; or not; or else; or "
        "get; or split; or swap; or ask; or even; instead",
    ),
    Cue(
        "offers an option",
        "puts it forward as one of several ways",
        "one idea/option/way/possibility/thought is/would/might/could; one idea/option/way/possibility; "
        "another idea/option/way/possibility/thought/one; another is/would/might/could; a second/third "
        "idea/option/way/possibility; what if we/i; or else i/we; or i/we could/might/can; or maybe i/we; "
        "maybe i/we could; perhaps i/we could; we could also; i could also; we could try; we might try; how "
        "about we; what about we; alternatively i/we; a wild/silly/crazy one; what else; any other "
        "ideas/options/ways; any others; there is also the",
    ),
    Cue(
        "weighs",
        "weighs a good side and a snag",
        "advantage; advantages; disadvantage; disadvantages; upside; downside; plus; minus; pros; cons; good "
        "thing; good side; nice thing; best thing; the snag; snag; on the other hand; that would mean; it "
        "would mean; it means; that means; would be cheaper; cheaper; easier; the risk; risk; the catch; "
        "catch; the trouble; the problem with; benefit; saves; save; costs; cost; drawback; it would cost; but "
        "it; though it; though the; though you; but we; but then; works because; tricky part; harder; faster; "
        "quicker; simple; fair to; fairer; it would; that would; it keeps; that keeps; would give; gives us; "
        "it gives; that gives; would let; lets us; concern; concerned; worry is; bit of; my worry; for you it; "
        "for me it; for us; half of; solves; helps with; does not help; would not help; leaves; the price; the "
        "trouble is; the only thing; while; against; outweighs; worth it; mind; in favor; on balance; not "
        "great for; means it is; is fair and; fair and; is nice; the good and; bad side; the bad side; we "
        "would have to; we would need; gets us; we get; you would get; he would; she would; but she; but he; "
        "but jo; we lose; loses; you lose; is free and; and it will; and it falls; would feel like; would "
        "have; for me; bit more; bit less; cheapest; easiest; the best; the worst; tricky; hard on; easy on; "
        "easy to; safe; closer; further; saves us; means you; means we; what matters; which matters; how do "
        "you; matters more; on paper; but your; but my; and we would; and you would; and he would",
    ),
    Cue(
        "weighs openly",
        "names a good side or a snag by its name",
        "the good/nice/best/great/hard/tricky/bad/difficult thing/part/side about/of/is; "
        "a/one/the/big/real/clear plus; a/the/one/big upside; a/the/one/big/only downside; an/the/one/big/only "
        "advantage/disadvantage/drawback; the only/one/big catch/snag; the catch/snag/minus/drawback is/being; "
        "on the other hand; on the one hand; on the plus/minus side; would help you/me/us/him/her/them; what "
        "speaks for/against; the price is; the trouble with that/it/the; the cost is; in its favor",
    ),
    Cue(
        "settles",
        "settles on a way",
        "deal; agreed; i could live with; i can live with; let us try; let us do; let us go with; let us say; "
        "so we; so i; then i; i will _ and you; you _ and i; that works; works for me; that is fair; sounds "
        "fair; fair enough; i can do; until; check again; check in; see how it goes; you take; i keep; i will "
        "take; we swap; meet in the middle; halfway; okay let us; for a month; for a week; for two weeks; "
        "trial; try it; half each; how about; what if i; what if we; if you _ i will; if i _ you; and if you; "
        "and then we; next year; this time; done; sold; alternate; each; split; swap; in return; start on; "
        "starting; we will; i will; you can have; you get; by the end; review; look at it again; talk again; "
        "shall we; then let us; you are on; okay; last word; pick it up; differ; both; compromise; happy with "
        "that; yes to; i would be okay; i am okay with; suits me; could manage; i could do; i could keep; if "
        "you would; workable; does that work; count me in; put me down; let us see; let us go; then with; let "
        "us go for; go for the; happy with either; rota then; could we sit; and the rest; i would like us; for "
        "this month; one thing we could; splitting it; the rest with; your side; my side; lovely; yes let us; "
        "so it is; on condition; as long as; provided; and i will; we could sit; meet you",
    ),
    Cue(
        "settles plainly",
        "says yes to a way, or names one to try for a time",
        "^^ deal; ^^ agreed; ^^ done; ^^ settled; it is a deal; we have a deal; you have got a deal; that is "
        "settled; then it is settled; that is agreed; shake on it; so we are agreed; so we have agreed; let us "
        "shake",
    ),
    Cue(
        "shares it out",
        "says who does what",
        "you do; i do; i will do; you take; i take; i will take; i keep; you keep; yours; mine; we each; each "
        "of us; i will; you will; i can; you can; i would; you would; you handle; i handle; you cook; i cook",
    ),
    Cue(
        "act and effect",
        "says what was done and what followed",
        "when you; so the; so she; so he; so they; so i; so we; which meant; the result; as a result; that "
        "meant; because of that; meant that; which left; and then the; meaning; and it; and that; and the; and "
        "we; and she; and i had; made it; it made; left us; left me; the client; the customer; nearly; ended "
        "up; had to; lost; missed; could not",
    ),
    Cue(
        "next time",
        "says what to do next time",
        "next time; i would suggest; it would help; in future; from now on; going forward; could we; i would "
        "like; what could we; what would help; try *ing; would work better; would be better; would help; i "
        "need; could you; a shorter; would make it; one thing; the thing to; one thing i; i noticed; what "
        "worked; worked well; landed; bit; if you *; for next; another time; keep; how can we; how could we; "
        "how do we",
    ),
)
