"""Cues of warmth: praise, shared joy, why it makes sense, care, and a little of one's own."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "praise words",
        "praises",
        "well done; {good} job; {good} work; {good} going; {good} one; good for you; nice one; love it; love "
        "that; you are {good}; you are a star; a star; so proud; proud of you; bravo; way to go; that is "
        "{good}; that was {good}; so {good}; how {good}; very {good}; really {good}; go you; legend; ^ {good} "
        "$; ^ {good} {good}; impressive; hats off; kudos; respect; i am impressed; nailed it; you rock; good "
        "stuff; smashed it; rock star; good on you; good man; you are the best; top; atta; you are so kind; "
        "you are so good; you are a; champion; hero; genius; clever; nicely done; not bad; fair play; amazing; "
        "brilliant; excellent; fantastic; good lad; good girl; good work; get in; get you; nice; love this; so "
        "good; yay; class; ace; you did great; did well; did good; you did well; did brilliantly; proud; "
        "wicked; sick; lovely; you are lovely; you are great; best; smashing; super; wonderful; beautiful; how "
        "lovely; great stuff; great; good; aw; sweet; so sweet; good thinking; you are so; you are such a; "
        "such a good; well played; quality; go on you; big up; queen; king; good effort",
        taken_back=False,
    ),
    Cue(
        "names the strength",
        "says what was good about it",
        "took courage; takes courage; took guts; took nerve; takes guts; takes {virtue}; took {virtue}; took a "
        "lot; takes a lot; takes skill; real {virtue}; that is {virtue}; was {virtue}; i "
        "like/love/admire/appreciate how; i like/love/admire/appreciate that/the/your; thank you for *ing; "
        "thanks for *ing; thank you for the; thanks for the; i am glad you; i am so glad you; glad you "
        "told/said/asked/came/did/brought; meant a lot; meant so much; that is hard to; you held; you stayed; "
        "you stuck; you did not give; you showed; you managed; you noticed; you stood; well done for/on; good "
        "for you for; good job *ing; proud of you for; it shows; that shows; says a lot about; paid off; you "
        "really {did}; the way you; the work you; good call; good thinking; good instinct; lifted; saved us; "
        "saved me; saves me; made my; made a difference; you thought of; that helped; because of you i/we; you "
        "{did} _ {did}; you {did} _ when/even/though/without/instead; you {did} it; you told; you asked; even "
        "though; even when; that is not easy; not easy; you kept; you let; you put; you made it; you found; it "
        "meant; i liked/loved/admired/appreciated; good idea; thank you for; you went; you gave; it helped",
        taken_back=False,
    ),
    Cue(
        "glad for them",
        "is glad about the news",
        "congratulations; so happy for; happy for you; wonderful news; great news; good news; brilliant news; "
        "amazing news; fantastic news; what news; you did it; tell me everything; hooray; yay; woohoo; i am so "
        "glad; so pleased; really pleased; pleased for; chuffed; over the moon; best news; grinning; this is "
        "huge; that is huge; celebrating; so excited; excited for; cannot stop smiling; deserved; made my day; "
        "how did they tell; where were you when; how did it feel; happy tears; that is wonderful; that is "
        "amazing; that is brilliant; that is fantastic; whoop; hurray; so happy; screaming; stop the clocks; "
        "beaming; could dance; gone pop; smashing; goosebumps; hurrah; tickled; made up for; i am made up; "
        "welling up; could not be happier; happier for; shout it; tell me how; who did you tell; who you rang; "
        "came good; bus lives; what a day; so glad; that glad; love her; love him; that is "
        "wonderful/brilliant/amazing/fantastic/great; delighted; thrilled for; you deserve; all those; paid "
        "off; yes yes; oh my; oh wow; omg; celebrate; get in; you must be; at last; the moment",
        taken_back=False,
    ),
    Cue(
        "makes sense",
        "says why it makes sense",
        "makes sense; make sense; makes total sense; makes perfect sense; no wonder; of course you; anyone "
        "would; anybody would; understandable; understandably; i can see why; i see why; i can understand; who "
        "would not; pretty human; only human; every right; every reason; good reason; right to be; would be "
        "too; would have too; reasonable; i do not blame; normal to; i get why; entitled to; only natural; "
        "anyone in your; most people would; a lot of people would; not surprised you; not surprising; it "
        "figures; legitimate; not silly; not stupid; not weak; not crazy; not daft; not strange; not odd; "
        "nothing silly; nothing wrong with; not being silly; given how; given what; given that; after all "
        "that; after everything; hardly surprising; i would be "
        "angry/cross/put/upset/mad/worn/hurt/scared/alarmed/surprised/fed/livid/shouting/gutted/too; i would "
        "be _ too/as; i would find; would be strange; be strange if; hardly odd; not a mystery; complete "
        "sense; makes complete sense; you can hate; anybody; every body; would gall; got to grate; course you; "
        "course your; ofc; course it; no surprise; i would not expect; be hard not to; hard not to; it would "
        "be odd; the distance is; after that many; so of course; i understand that you; weeks like that; shock "
        "does; that would _ anyone/anybody; nobody could; worrying about it shows; you have carried; is "
        "allowed; are allowed; right to feel; okay to feel; okay to be; allowed to feel; i can see how; of "
        "course it hurt/hurts/stings/is/does/was; of course that; of course your; you have every; anyone in; "
        "would _ anyone/anybody; would have been; would hurt; would sting; would upset; i would too; so would "
        "i; natural; valid; human; bound to; after what; after the; it was your; because you had; you had "
        "been; you had put; your anger",
    ),
    Cue(
        "care",
        "offers care and company",
        "i am sorry you; i am so sorry; i am sorry to; sorry to hear; i am sorry $; ^ so sorry; sorry about "
        "your; sorry for your; sorry that happened; i am really sorry; sorry love; sorry you; i am here; here "
        "for you; i am with you; with you in; right here; i am not going anywhere; thinking of you; you are "
        "not alone; alone with; alone in; if you want to talk; ouch; hugs; i am glad you told; i could drive; "
        "i could come; i will sit; sit with you; stay with you; whatever you need; anything you need; want "
        "company; want me to come; let me know if; anytime; lean on; happy to sit; come over; be with you; "
        "come with you; heavy thing; lot to carry; lot to take; that is a lot; hold your hand; keep you "
        "company; i have got you; my heart; heart goes; oh love; oh mate; poor thing; oh sweetheart; i hate "
        "that; i am gutted for; bless; big hug; glad you rang; glad you told; glad you called; glad you "
        "brought; glad you are not; in your corner; your mate either; still here; here tomorrow; i could sit; "
        "i will drive; come to mine; gutted for you; brutal; that is a blow; poor guy; poor love; honey; "
        "sweetheart; no chat; would it be any help; would it be easier if i; would you let me; i am staying; "
        "how are you holding; you are stuck; that is rubbish; that is shit; i am good with both; rotten; a "
        "long while; long wait; it has been a lot; take it in; be any use; that is horrid; oh dear; hate this "
        "for you; feel for you; thinking about you; save you; put the kettle; can i bring; can i get; get you "
        "anything; oh no; i wish i; i will come; i can come; i will bring; i could take; i can take; call me "
        "if; ring me if; shall i come; how are you doing; are you okay; i am glad you; that is cruel",
    ),
    Cue(
        "own piece",
        "tells something of one's own",
        "me too; same here; me neither; i remember; when i; i had; i know a bit; i have been there; for me; i "
        "used to; my own; i do too; i did too; i was; i have; i moved; i lost; i felt; i still; i once; i know "
        "that feeling; i get that; mine; i do $; my first; my "
        "dad/mom/sister/brother/son/daughter/wife/husband/grandma/ex/boss/friend; i spent; i went; i tried; i "
        "hid; i bake; i ring; i like; i love; i hate; i never; i always; i am from; i am a; i work; i live; i "
        "grew; i failed; happened to me; years ago; last year; i cried; i got; i think; myself; so do i; so "
        "did i; i am",
    ),
    Cue(
        "hands back",
        "hands the talk back",
        "how about you; what about you; and you $; and you; how is it for you; how was it for you; is it like "
        "that for you; what was yours; what is yours; how is yours; for you; yours; you; your",
    ),
    Cue(
        "my turn",
        "moves the light to the speaker",
        "that reminds me; you think you; think that is; that is nothing; wait until you hear; wait till you "
        "hear; mine was; mine is; mine are; try being; try having; i once; i had the same; ^ anyway i; i have "
        "got so much; when i was; that happened to me; you should have seen; my week; my day; at my; same "
        "thing happened; you should hear; you should see; listen to; guess what; i have got; funny you; funny "
        "you should; speaking of; i have had; my back; my boss; my sister; my brother; my mom; my dad; my ex; "
        "my cousin; my neighbor; my friend; my husband; my wife; my son; my daughter; my kids; i am the same; "
        "i went; i used to; i lived; i never; me i; lucky you; tell me about it; i had; let me tell you; let "
        "me show; i dreamt; i lived there; i never liked; me too i; mine is worse; mine was worse; mine are "
        "worse; even worse $; mine worse; mine is much worse; told you so; i told you not/so",
    ),
)
