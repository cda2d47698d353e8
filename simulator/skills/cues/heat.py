"""Cues of what heats a conflict up: judging, blaming, sneering, ordering, defending, walling off."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "judges the person",
        "says what the other person is like",
        "you are {bad}/{insult}; you are _ {bad}; you are a/an/the/such {insult}; you are a/an/such _ "
        "{insult}; you are being {bad}; you are being _ {bad}; you sound {bad}; you are too {bad}; you are so "
        "{bad}; such a/an {insult}/{bad}; what a {insult}; you {insult}; you {bad} {insult}; you have got _ "
        "taste; you can not even; what is wrong with you; what kind of; you people; ^ typical; typical of "
        "you; would have got; you are just like; like your mom/dad/father/mother/brother/sister; why are you "
        "so {bad}; why are you such; you are not _ bright/smart/capable/cut/much; too "
        "{bad}/much/proud/busy/scared for; you have always been; you can not help yourself; you sound like "
        "your; people like you; you were always the; your problem is; you are one of; so {bad} of you; that "
        "is so {bad}; {bad} excuse; sorry for yourself; you are impossible; you do not know how; you do not "
        "have the; all talk; no backbone; no manners; your sister would; full of yourself; you lot; you were "
        "{bad}; you were far too; far too {bad}; do not be such; you look dreadful/terrible/awful; like a "
        "robot; show off; whole trouble; kidding yourself; hard work; sort of person who never; an attitude; "
        "with that attitude; grew a spine; the problem is you; you talk too; you talk over; you ramble; you "
        "mumble; you only moan; never finish; never prepare; do not want it; badly enough; you have not "
        "thought; that is an excuse; just an excuse; like a normal; you do not mean; no self; touchy; doing "
        "it wrong; up to it; you are lying; liar; {bad} slides; you smell; you write like; you are no; you "
        "lack; you have no idea/manners/taste/sense/discipline; how {bad} are you; how {bad} of you; you "
        "{bad} little; you never finish; you are not a real; attention seeker; always the victim; you are _ "
        "too {bad}; you are being an/a {insult}; everything about yourself; all about you; only think of "
        "yourself",
        taken_back=False,
    ),
    Cue(
        "judges others",
        "judges somebody who is not there",
        "he/she/they is/are {bad}/{insult}; he/she/they is/are _ {bad}/{insult}; is/are such a; that is just "
        "{bad}; what a {insult}; they are _ {bad}; your friend/boss/mom/sister/brother _ is a; of yours is; "
        "the man is a; every last one; your children are; your {kin} is/are/was {bad}; your {kin} is/are/was "
        "a; your {kin} is/are/was _ {bad}; that {kin} of yours; no idea what they",
        taken_back=False,
    ),
    Cue(
        "insult word",
        "uses an insult",
        "{insult}; you {insult}; stupid; dumb; pathetic; ridiculous; hysterical; idiots; crooks; clowns",
        taken_back=False,
    ),
    Cue(
        "puts it on you",
        "puts it on the other person",
        "your fault; because of you; you made me; you make me; thanks to you; why did you have to; you "
        "ruined; you ruin; you started; you start; you should have; you caused; you never; you always; you "
        "did this; you are the one who; you are the reason; you got us; you cost; you got me; you put us; "
        "your doing; you wrecked; you spoiled; you messed; you screwed; you blew; your mess; you were meant "
        "to; you drove; you went and; look what you; see what you; none of this; if it were not for you; you "
        "wanted this; you just had to; you wasted; blame yourself; your own fault; you owe; you do not "
        "listen; serves you; you stole; you bullied; dump it on me; you embarrassed; you drive; pays for "
        "your; pay for your; if somebody would; your sloppy; the one who; look at what; what you did; what "
        "you have done; what did you think; as per usual; you should have thought; no thanks to; if only you; "
        "you never think; you are why; you were the one; because you "
        "did/never/always/forgot/left/would/could; you forgot; you broke; you left me; you let me; if you had "
        "_ {did}; if you had not; if you would just; you did not even; you could have "
        "told/called/rung/asked/said; you should not have; is on you; you did not tell/ask/call/think/say; "
        "you started it; you could have {did}; you should have {did}; you might have {did}; why do you "
        "always/never/keep; why are you always; why must you; why can not you",
        taken_back=False,
    ),
    Cue(
        "sneers",
        "looks down on the other person",
        "pathetic; grow up; spare me; poor little; poor baby; your majesty; your highness; make me laugh; "
        "listen to yourself; oh please; get over yourself; what a joke; get lost; who cares; cry me; boo hoo; "
        "give me a break; even a child; a child could; a monkey could; nobody cares; no one cares; you call "
        "that; call this; get a life; bless your; little feelings; you would not know; people like you; know "
        "your place; are you deaf; are you stupid; are you blind; are you for real; is that supposed; you "
        "make me sick; look who; einstein; sherlock; drama queen; snowflake; as if you; what would you know; "
        "you?; laughable; worthless; waste of; not worth my; i am embarrassed; adults are; like an adult; "
        "like a child; like a toddler; shut up; shut your; piss off; screw you; whatever you say; dream on; "
        "big words; who do you think; listen to you; good luck with; in your dreams; how anyone; how can "
        "anyone; how stupid; that stupid; rolls eyes; you people; what do you know; you lot; honestly you; "
        "not even you; of all people; aw; grandpa; grandad; big man; old dogs; somebody call; nasa; is "
        "mature; very mature; grown up; that is rich; how dare you; part of that; who comes up; such rubbish; "
        "over my dead; grow a; learned some manners; hark at; made of sugar; shameless; beggar; snake; "
        "snitch; pervert; scrounger; thicker skin; for losers; my liege; by the look of; someone who "
        "actually; actually likes you; fire us; hahaha; you serious; even manage; can not even; go back to; "
        "sonny; old wreck; back on them; let us see how; bet you; basket case; you would set; never amount; "
        "boohoo; crocodile; tantrum; aw bless; who even cares; with your little; i do not care what; look at "
        "you crying/whining; how sweet of; what a baby; like a baby; such a baby; cry baby; you {insult}; you "
        "{bad} {insult}; you are a/an/such {insult}; you are a/an/such _ {insult}; you stupid",
        taken_back=False,
    ),
    Cue(
        "mock praise",
        "says something nice and means the opposite",
        "oh great; oh sure; oh perfect; yeah right; yes right; sure because; right because; because that; how "
        "thoughtful; how generous; how convenient; thanks a lot; thanks a bunch; thanks for nothing; what a "
        "surprise; big surprise; shocker; oh i am sure; here we go; call the; alert the; newspapers; slow "
        "clap; lucky me; just what i; a medal; a trophy; applause; round of applause; aren't you; are not you "
        "the; are not you a; someone call; somebody call; as usual; oh bravo; of course because; because i "
        "have nothing better; nothing better to do; brilliant another; great another; congratulations you; "
        "your majesty; what would we; what would i do without; because obviously; sherlock; einstein; genius; "
        "give the man; mark the; poor you; the horror; the world's; champagne; red carpet; shall i bow; do "
        "you want a; never would have; who would have thought; imagine that; fancy that; rough life; tough "
        "life; hard life; must be exhausting; charming; well aren't; about time; because last time; went so "
        "well; worked so well; worked out so; so helpful; life is tough; buttercup; war and peace; as "
        "charming; i beg your pardon; nasa; very grown; is mature; that is mature; lovely for; good for "
        "perfect; work or; speaks for you; terribly; how terribly; just great; just perfect; just what; just "
        "lovely; no please; please continue; because nothing says; here i thought; lovely another; maybe "
        "frame; frame it; my apologies to; apologies to your; heaven forbid; god forbid; perish; what a "
        "treat; what a hero; what a tragedy; what an honor; charmed; fascinating; like always; shall i sleep; "
        "sleep in the; oh wonderful; oh lovely; oh brilliant; oh fantastic; oh how; well are not you; wow "
        "just; wow great; wow what; how kind/nice/thoughtful of you; how nice for you; want a "
        "medal/trophy/cookie; do you want a medal/trophy/cookie; would you like a medal; i am sure the; must "
        "be nice; nice of you to join; glad you could join; kind of you to join; oh yes because; oh so "
        "you/now; thank god you; oh of course; clearly you; oh congratulations; so you are the only; the only "
        "one who",
    ),
    Cue(
        "orders",
        "gives an order",
        "^ stop *ing; ^ stop being; ^ just stop; ^ enough; ^ do as; ^ do not you; ^ do not ever; do not you "
        "dare; ^ never do; ^ not another; you are not going; you are not allowed; because i said; ^ quit; "
        "this minute; this instant; this second; immediately; ^ get *ing; i am telling you; you are going to; "
        "you would better; you had better; ^ calm down; shut up; ^ get in/out/up/off/on/over/here; sit down; "
        "^ out $; get out; no arguments; under my roof; no ifs; no excuses; not a word; you do as; ^ make up; "
        "^ {order} it/that/this/up/your/the/out/now/over/here/down/back/off; right now; ^ you will {do_base} "
        "it/that/this; at once; ^ do it now; ^ go to your/bed/school/work; hand over; ^ hand it/them; i said "
        "now",
    ),
    Cue(
        "threatens",
        "says what will happen if not",
        "or else; if you do not; if you ever; if you do that; or you are; i am warning; last chance; last "
        "warning; final warning; you will regret; you will be sorry; do not bother; i will report; i will "
        "make sure; you will lose; see what happens; watch me; try me; we are done; we are finished; you are "
        "out; you are grounded; be sorry; find another; out the door; i will ruin; never see; do it or; off "
        "the team; or i will _ you/your/it/them; or you are out/grounded/done; or you can "
        "look/find/leave/go/pack; if you go do not; call the police; pack your bags; change the locks; lose "
        "your job; or your phone; or find another",
        taken_back=False,
    ),
    Cue(
        "reads minds",
        "says what the other person thinks or wants as if it were known",
        "you just want; you only want; you only *ing; you only did; you only said; you do not care; you never "
        "cared; you could not care; on purpose; deliberately; you think you are; you think that i; you "
        "obviously; you clearly; admit it; you are just *ing; you are only *ing; you know you; you are doing "
        "this; you are doing it; you are punishing; you are jealous; you meant to; you never wanted; you are "
        "ashamed; you fancy; you were sulking; you are sulking; because you hate; because you feel guilty; "
        "just to; you do not love; you are bored of; you are embarrassed; you are using; you are testing; you "
        "must hate; you have been planning; you planned; you did that to; you did it to; you said that to; "
        "you are saying that to; you are just jealous; you are just afraid; you are just mad; you secretly; "
        "deep down you; really you; what you really; i know exactly; think i do not; behind my back; you are "
        "getting at; you were testing; hiding something; you are hiding; not telling me; they think you are; "
        "you do not wanna; do not want to admit; you just do not; not committed; regret it already; you have "
        "always liked; want to admit; you are enjoying; could not wait to; so you can feel; that is why you; "
        "you are only; you do not want to; you just *ing; you think i am; you wanted me to; you think i do "
        "not; you are trying to make; you are trying to get; to make me look; you would rather be; because "
        "you are jealous/guilty/scared/ashamed; you do not even care/like/want; you enjoy seeing; you love "
        "making; you hate my/that/when/me; you think i can not; you think love; you think immigrants; you "
        "love it; you like having; you meant it; you want me to say; you put it on; obviously just wanted; "
        "trying to manipulate; you are bluffing; you never like; you only thought; just against; not fine; "
        "stop lying; you can not bear",
        taken_back=False,
    ),
    Cue(
        "always or never",
        "turns one time into always",
        "you always; you never; i always; i never; he/she/they/we always; he/she/they/we never; it always; it "
        "never; always the same; always about; always *ing; never *ing; every time; every single; every damn; "
        "nobody ever; nothing ever; all the time; forever; all the same; you people; anything right; not "
        "once; all you do; all you ever; ever listen; ever help; do not ever; never ever; you are always; it "
        "is always; are always; never once; nothing but; any of you; 24; every weekend; none of them; always "
        "in a; always with you; always with; never were; not one visit; do a blind; only ever; you lot; on "
        "nights; boys today; boys never; people in this; always the money; swan off; do your sons never; of "
        "her life; of his life; of my life; last one of; every last; ever runs; ever finish; you always were; "
        "never paid; you have never; he/she/they always/never; constantly; nobody here; no one ever; all "
        "men/women; they are all; everything is; everything you; nothing you; nobody "
        "listens/cares/helps/likes/wants; no one listens/cares/helps; everyone thinks/hates/knows; can not do "
        "anything; the whole time; your whole life; will never change; never change; never "
        "listen/help/think/do/finish/remember/care; you have always; "
        "men/women/doctors/children/families/people always; you never like; everything comes down; the lot of "
        "them; always _ been; forget everything; lose everything; you turn down everything; everything going; "
        "wherever we go; every one of them; never have done; for ever",
    ),
    Cue(
        "kindly always",
        "says always or never in a kind or plain way",
        "always make/makes me; always here; always welcome; always loved; always there; can always; have "
        "always loved; not always; you can always; never mind; always been there; always help; never forget; "
        "never alone; never let me; never gave up; never give up; always eat; never met; never been; never "
        "had; never thought; never tried; never heard; nothing wrong; nothing to be; everything you; tell me "
        "everything; anything else; anything i; anyone would; i am always; and everything; never easy; "
        "nothing silly",
    ),
    Cue(
        "defends",
        "explains or hits back",
        "not my fault; ^ i did not; i did not; i was just; i was only; i only; that is not true; that is not "
        "fair; not what i; what about you; what about; you also; you do it too; so do you; so did you; but "
        "you; i do everything; one to talk; can talk; yes but; yeah but; nobody told; no one told; nobody "
        "said; nobody else; it was not me; it is not like; not like i; i was busy; no i; no one else; at "
        "least i; it was a joke; only joking; just joking; kidding; how was i; not true; you could have; i "
        "can not help; everyone else; everyone does; that is rich; look who; last time i; i said i; i never "
        "said; you never told; you never said; you never asked; it was work; the traffic; the bus; was late "
        "because; if you had; you are the one; you did too; so now i; so it is my; what did you expect; what "
        "do you want from; do not blame; do not start; give me one; give me an example; name one; prove; "
        "since when; it was not; was not my; is not my; that is because; had a lot; i was tired; been busy; "
        "been working; never sent; nobody sent; who paid; who does; in my defense; you started; did not get; "
        "not just me; all i did; as though; i am helping; we are only; only trying; i have never; i did tell; "
        "i am listening; exactly the same; i treat; that is nonsense; nonsense; i laugh; everybody does; "
        "somebody had; i have three; i can not win; you go on; what do you expect; with respect; has nothing "
        "to; you made me; you left it; you do it; to be fair; thank you very much; it is called; i do not "
        "deal; first come; where is your; one time; that is just; had to; not going to say sorry; not going "
        "to apologize; how dare; it was funny; it was half; i am doing; my best; doing my; never did; well "
        "somebody; well if; well maybe if; i never said/did; but i had; but i was; but i did; i did not do; i "
        "did not say; i did not mean; i was busy/working/tired/trying; that was not; i only did; i am not the "
        "one; it is not my; i have been busy/working/at; i always do; well you; why are you always; so now i "
        "am; i just wanted; because you started",
        taken_back=False,
    ),
    Cue(
        "shuts down",
        "closes the talk",
        "whatever; ^ forget it; ^ i am fine $; ^ fine $; ^ nothing $; nothing is wrong; i am done; do what "
        "you like/want; do whatever; leave me alone; i do not want to talk; do not want to talk; do not want "
        "to discuss; not now; not ever; drop it; nothing to talk; nothing to say; nothing to discuss; i do "
        "not care; suit yourself; never mind; no comment; conversation over; not talking about; not "
        "discussing; i have nothing; not in the mood; i am going to bed; i am going out; i am leaving; there "
        "is nothing; i am out; not doing this; end of story; end of discussion; talk to the; not listening; "
        "go away; i am busy; if you say so; think what you; i said i am fine; it is fine; ^ no $; ^ okay $; ^ "
        "dunno; ^ i do not know $; just leave it; leave it; let it go; i am going to; i have got to go; got "
        "to go; walks; turns; shrugs; looks at; puts on; headphones; silence; goes back; closes; nope; who "
        "knows; does not matter; no idea; stop asking; subject closed; that is that; stop talking; not your "
        "business; none of your; scrolls; picks up; same as usual; we are done; we are finished; i have said; "
        "can we not; i am tired; just do it; ask someone; not my problem; why bother; what is the point",
    ),
    Cue(
        "turns an idea down",
        "turns the idea down",
        "will not work; would not work; never work; does not work; can not work; no way; too much; too "
        "expensive; too far; too late; too risky; too complicated; too small; can not afford; impossible; we "
        "tried; i tried; tried that; ridiculous; yeah but; that is stupid; forget that; bad idea; terrible "
        "idea; stupid idea; not happening; would never; not realistic; ^ no $; ^ no; ^ nope; who would; who "
        "is going to; useless; out of the question; not going to happen; waste of; never going to; "
        "he/she/they will never; you would forget; it will never; will not help; hardly; are you mad; are you "
        "serious; absolutely not; over my dead; pointless; no chance; no point; is not going; will not have; "
        "will not do; will hate; would hate; takes too; costs too; daft; been there; doomed; how would; what "
        "then; nobody would; nobody will; no one will; no one would; unworkable; already tried; dream on; as "
        "if; i am not *ing; will never last; never last; too {bad}; too gloomy; would only; unfair; forget "
        "it; is mad; that is mad; not a morning; no fair; you would only; you would never; we would never; i "
        "would never; would fall; sounds awful; sounds terrible; hate that; no good; never get; who will; how "
        "are we; nah; where is the; that is going to; as if we; yes but; there is no way; that will never; "
        "that will not; not with my/that/the; we can not; it is too; that is too; that is not going; no "
        "thanks; and who; then what; that is not; i am not *ing that; {bad}",
    ),
)
