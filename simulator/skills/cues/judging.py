"""Cues of judging: the person, somebody else, in names and in always and never."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "judges the person",
        "says what the other person is like",
        "you are {bad}/{insult}; you are _ {bad}; you are a/an/the/such {insult}; you are a/an/such _ "
        "{insult}; you are being {bad}; you are being _ {bad}; you sound {bad}; you are too {bad}; you are so "
        "{bad}; such a/an {insult}/{bad}; what a {insult}; you {insult}; you {bad} {insult}; you have got _ "
        "taste; you can not even; what is wrong with you; what kind of; ^ typical; typical of you; you are "
        "just like; like your mom/dad/father/mother/brother/sister; why are you so {bad}; why are you such; "
        "you are not _ bright/smart/capable/cut/much; too {bad}/much/proud/busy/scared for; you have always "
        "been; you can not help yourself; you sound like your; people like you; your problem is; you are one "
        "of; so {bad} of you; that is so {bad}; {bad} excuse; sorry for yourself; you are impossible; you do "
        "not know how; you do not have the; all talk; no backbone; no manners; full of yourself; you were "
        "{bad}; you were far too; far too {bad}; do not be such; you look dreadful/terrible/awful; like a "
        "robot; show off; whole trouble; kidding yourself; hard work; sort of person who never; an attitude; "
        "with that attitude; grew a spine; the problem is you; you talk too; you talk over; you ramble; you "
        "mumble; you only moan; never finish; never prepare; badly enough; you have not thought; that is an "
        "excuse; just an excuse; like a normal; you do not mean; no self; touchy; doing it wrong; up to it; "
        "you are lying; liar; {bad} slides; you smell; you write like; you are no; you lack; you have no "
        "idea/manners/taste/sense/discipline; how {bad} are you; how {bad} of you; you {bad} little; you never "
        "finish; you are not a real; attention seeker; always the victim; you are _ too {bad}; you are being "
        "an/a {insult}; everything about yourself; all about you; only think of yourself; your {kin} would "
        "have",
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
        "you {insult}; stupid; dumb; pathetic; ridiculous; hysterical; idiots; crooks; clowns; {slur}; such a "
        "{insult}; you are a/an/the/such {insult}",
        taken_back=False,
    ),
    Cue(
        "puts it on you",
        "puts it on the other person",
        "your fault; because of you; you made me; you make me; thanks to you; why did you have to; you ruined; "
        "you ruin; you started; you should have; you caused; you never; you always; you did this; you are the "
        "reason; you got us; you cost; you got me; you put us; your doing; you spoiled; you messed; you "
        "screwed; you blew; your mess; you were meant to; you went and; look what you; see what you; none of "
        "this; if it were not for you; you wanted this; you just had to; you wasted; blame yourself; your own "
        "fault; you owe; serves you; you stole; you bullied; dump it on me; you embarrassed; you drive; pays "
        "for your; pay for your; if somebody would; your sloppy; look at what; what you did; what you have "
        "done; as per usual; you should have thought; no thanks to; if only you; you never think; you are why; "
        "you were the one; you forgot; you broke; you left me; if you had not; if you would just; you did not "
        "even; you could have told/called/rung/asked/said; you should not have; is on you; you did not "
        "tell/ask/call/think/say; you started it; you could have {did}; you should have {did}; you might have "
        "{did}; why do you always/never/keep; why are you always; why must you; why can not you; you let me "
        "down; you drove me/us; you never listen; because you never/always/forgot; you start it/this; would "
        "have got a; your brother/sister would; you are the one who started/did/made/left/broke/forgot/wanted",
        taken_back=False,
    ),
    Cue(
        "reads minds",
        "says what the other person thinks or wants as if it were known",
        "you just want; you only want; you only *ing; you only did; you only said; you do not care; you never "
        "cared; you could not care; on purpose; deliberately; you think you are; you think that i; you "
        "obviously; you clearly; admit it; you are just *ing; you are only *ing; you know you; you are doing "
        "this; you are doing it; you are punishing; you are jealous; you meant to; you never wanted; you were "
        "sulking; you are sulking; because you hate; because you feel guilty; you do not love; you are bored "
        "of; you are using; you are testing; you must hate; you have been planning; you planned; you did that "
        "to; you did it to; you said that to; you are saying that to; you are just jealous; you are just "
        "afraid; you are just mad; you secretly; deep down you; really you; what you really; i know exactly; "
        "think i do not; behind my back; you are getting at; you were testing; hiding something; you are "
        "hiding; not telling me; they think you are; you do not wanna; do not want to admit; you just do not; "
        "not committed; regret it already; you have always liked; want to admit; could not wait to; so you can "
        "feel; that is why you; you are only; you do not want to; you just *ing; you think i am; you wanted me "
        "to; you think i do not; you are trying to make; you are trying to get; to make me look; because you "
        "are jealous/guilty/scared/ashamed; you do not even care/like/want; you enjoy seeing; you love making; "
        "you hate my/that/when/me; you think i can not; you think love; you think immigrants; you love it; you "
        "like having; you meant it; you want me to say; you put it on; obviously just wanted; trying to "
        "manipulate; you are bluffing; you never like; you only thought; just against; not fine; stop lying; "
        "you can not bear; you just do it to; you did it just to",
        taken_back=False,
    ),
    Cue(
        "always or never",
        "turns one time into always",
        "you always; you never; he/she/they/we always; he/she/they/we never; it always; always the same; "
        "always about; never *ing; every single; every damn; nobody ever; nothing ever; all the time; forever; "
        "all the same; anything right; not once; all you do; all you ever; ever listen; ever help; do not "
        "ever; never ever; you are always; it is always; are always; never once; 24; every weekend; none of "
        "them; always in a; always with you; always with; never were; not one visit; do a blind; only ever; on "
        "nights; boys today; boys never; people in this; always the money; swan off; do your sons never; of "
        "her life; of his life; of my life; every last; ever runs; ever finish; you always were; never paid; "
        "you have never; he/she/they always/never; constantly; nobody here; no one ever; all men/women; "
        "everything is; nobody listens/cares/helps/likes/wants; no one listens/cares/helps; everyone "
        "thinks/hates/knows; can not do anything; your whole life; will never change; never change; never "
        "listen/help/think/do/finish/remember/care; you have always; "
        "men/women/doctors/children/families/people always; you never like; everything comes down; the lot of "
        "them; always _ been; forget everything; lose everything; you turn down everything; wherever we go; "
        "every one of them; never have done; every time you/i/we; every single time; i always "
        "mess/ruin/fail/forget/lose/do; i never get/do/manage/finish; you are always *ing; always *ing "
        "at/about/the/my; you are nothing but; everything you do/say/touch; nothing you do/say; it never "
        "works/changes/ends",
    ),
    Cue(
        "kindly always",
        "says always or never in a kind or plain way",
        "always make/makes me; always here; always welcome; always loved; always there; can always; have "
        "always loved; not always; you can always; never mind; always been there; always help; never forget; "
        "never alone; never let me; never gave up; never give up; always eat; never met; never been; never "
        "had; never thought; never tried; never heard; nothing wrong; nothing to be; everything you; tell me "
        "everything; anything else; anything i; i am always; and everything; never easy; nothing silly; you "
        "always make/start/know/bring/help/find/remember/have; never deserved; always helps; always needs; it "
        "always *ing",
    ),
)
