"""Cues of warmth: praise, shared joy, why it makes sense, care, and a little of one's own."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "praise words",
        "praises",
        "well done; {good} job; {good} work; {good} going; {good} one; good for you; nice one; love it; love that; you are {good}; you are "
        "a star; a star; so proud; proud of you; bravo; way to go; that is {good}; that was {good}; so {good}; how {good}; very {good}; really {good}; "
        "go you; legend; ^ {good} $; ^ {good} {good}; impressive; hats off; kudos; respect; i am impressed; nailed it; you rock; good stuff; "
        "smashed it; rock star; good on you; good man; you are the best; top; atta; you are so kind; you are so good; you are a; champion; hero; genius; "
        "clever; nicely done; not bad; fair play; amazing; brilliant; excellent; fantastic",
        taken_back=False,
    ),
    Cue(
        "names the strength",
        "says what was good about it",
        "took courage; takes courage; took guts; took nerve; takes guts; takes {virtue}; took {virtue}; takes some; took a lot; takes a lot; takes skill; "
        "real {virtue}; that is {virtue}; was {virtue}; i like/love/admire/appreciate how; i like/love/admire/appreciate that/the/your; "
        "i liked/loved/admired/appreciated; thank you for *ing; thanks for *ing; thank you for the; "
        "thanks for the; thank you for; i am glad you; i am so glad you; glad you told/said/asked/came/did/brought; it meant; meant a lot; meant so much; "
        "that is not easy; not easy; was not easy; that is hard to; you held; you kept; you stayed; you stuck; you did not give; you chose; you showed; "
        "you made it; you managed; you noticed; you found a; you let; you stood; you got; you put; you gave; you went; "
        "well done for/on; good for you for; good job *ing; proud of you for; because of you; thanks to you; made me; it shows; that shows; "
        "says a lot about; that helped; it helped; was clear; were clear; easy to; paid off; you really {did}; you {did}; the way you; the work you; "
        "good call; good thinking; good idea; good instinct; even when; even though; though you; on your own; lifted; saved us; saved me; saves me; "
        "made my; made a difference; because you; kept us; you thought of; care you; one after another; every day; every single; most people would",
        taken_back=False,
    ),
    Cue(
        "glad for them",
        "is glad about the news",
        "congratulations; so happy for; happy for you; delighted; wonderful news; great news; good news; brilliant news; amazing news; fantastic news; "
        "what news; you did it; tell me everything; hooray; yay; woohoo; woo; i am so glad; thrilled; so pleased; really pleased; pleased for; chuffed; "
        "over the moon; best news; grinning; this is huge; that is huge; celebrate; celebrating; cheers; cake; love this; so excited; excited for; "
        "cannot stop smiling; smiling; finally happened; deserve; deserved; after all; at last; made my day; big day; oh my god; get in; yes $; "
        "printed; how did they tell; what did they say; where were you when; how did it feel; first thing you; proud; happy tears; best thing; "
        "that is wonderful; that is amazing; that is brilliant; that is fantastic; oh wow; whoop; hurray; crying; so happy; so so; hug; out of",
        taken_back=False,
    ),
    Cue(
        "makes sense",
        "says why it makes sense",
        "makes sense; make sense; makes total sense; makes perfect sense; no wonder; of course you; of course it/that/your; anyone would; anybody would; "
        "understandable; understandably; i can see why; i see why; i can understand; can see how; who would not; pretty human; only human; human; every right; every "
        "reason; good reason; right to be; would be too; would have too; would too; reasonable; i do not blame; natural; normal to; "
        "i get why; entitled to; so would i; me too if; is fair; only natural; fair enough; "
        "anyone in your; most people would; a lot of people would; you would be; not surprised you; not surprising; it figures; "
        "would upset; would hurt; would sting; would scare; would make; would have; would throw; would rattle; would wear; legitimate; valid; "
        "not silly; not stupid; not weak; not crazy; not daft; not strange; not odd; nothing silly; nothing wrong with; not being silly; bound to; given how; given what; "
        "given that; after what; after all that; after everything; after the; because you; that is what; you are right to; hardly surprising",
        taken_back=True,
    ),
    Cue(
        "care",
        "offers care and company",
        "i am sorry you; i am so sorry; i am sorry to; sorry to hear; i am sorry $; ^ so sorry; sorry about your; sorry for your; sorry that happened; i am really sorry; "
        "sorry love; sorry you; i am here; here for you; i am with you; with you in; right here; i am not going anywhere; thinking of you; you are not alone; "
        "alone with; alone in; if you want to talk; ouch; oh no; hugs; i wish; i am glad you told; i could drive; i could come; i will come; i will sit; "
        "sit with you; stay with you; do not have to; you do not need to; whatever you need; anything you need; want company; want me to come; "
        "can i do; let me know if; call me; ring me; any time; anytime; i care; lean on; happy to sit; i can come; come over; be with you; come with you; "
        "heavy thing; lot to carry; lot to take; so much to; that is a lot; hold your hand; keep you company; i have got you; "
        "my heart; heart goes; oh love; oh mate; poor thing; oh sweetheart; i hate that; i am gutted for; bless; big hug; i hope; bring you; make you",
    ),
    Cue(
        "own piece",
        "tells something of one's own",
        "me too; same here; me neither; i remember; when i; i had; i know a bit; i have been there; for me; i used to; my own; i do too; i did too; "
        "i was; i have; i moved; i lost; i felt; i still; i once; i know that feeling; i get that; mine; i do $; my first; my dad/mom/sister/brother/son/"
        "daughter/wife/husband/grandma/ex/boss/friend; i spent; i went; i tried; i hid; i bake; i ring; i like; i love; i hate; i never; i always; i am from; i am a; "
        "i work; i live; i grew; i failed; happened to me; years ago; last year; i cried; i got; i think; myself; so do i; so did i; i am",
    ),
    Cue("hands back", "hands the talk back", "how about you; what about you; and you $; and you; how is it for you; how was it for you; is it like that for you; what was yours; "
        "what is yours; how is yours; for you; yours; you; your"),
    Cue(
        "my turn",
        "moves the light to the speaker",
        "that reminds me; you think you; think that is; that is nothing; wait until you hear; wait till you hear; mine was; mine is; mine are; try being; try having; i once; "
        "i had the same; ^ anyway i; i have got so much; when i was; that happened to me; you should have seen; my week; my day; at my; same thing happened; "
        "you should hear; you should see; listen to; guess what; i have got; funny you; funny you should; speaking of; worse; i have had; "
        "my back; my boss; my sister; my brother; my mom; my dad; my ex; my cousin; my neighbor; my friend; my husband; my wife; my son; my daughter; my kids; "
        "i am the same; i went; i told; i said; i got; i did; i used to; i was; i lived; i never; me i; lucky you; tell me about it; i know; i had; i do not; let me tell you; let me show",
    ),
)  # fmt: skip
