"""Cues of looking down: sneers and praise that means the opposite."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "sneers",
        "looks down on the other person",
        "pathetic; grow up; spare me; poor little; poor baby; your majesty; your highness; make me laugh; "
        "listen to yourself; oh please; get over yourself; what a joke; get lost; who cares; cry me; boo hoo; "
        "give me a break; even a child; a child could; a monkey could; nobody cares; no one cares; you call "
        "that; call this; get a life; bless your; little feelings; you would not know; people like you; know "
        "your place; are you deaf; are you stupid; are you blind; is that supposed; you make me sick; look "
        "who; einstein; sherlock; drama queen; snowflake; as if you; what would you know; you?; laughable; "
        "worthless; waste of; not worth my; i am embarrassed; adults are; like an adult; like a child; like a "
        "toddler; shut up; shut your; piss off; screw you; whatever you say; dream on; big words; who do you "
        "think; listen to you; in your dreams; how anyone; how can anyone; how stupid; that stupid; rolls "
        "eyes; what do you know; honestly you; not even you; of all people; grandpa; big man; old dogs; "
        "somebody call; nasa; is mature; very mature; grown up; that is rich; how dare you; part of that; who "
        "comes up; such rubbish; over my dead; grow a; learned some manners; hark at; made of sugar; "
        "shameless; beggar; snake; snitch; pervert; scrounger; thicker skin; for losers; my liege; someone who "
        "actually; actually likes you; fire us; hahaha; even manage; sonny; old wreck; back on them; let us "
        "see how; bet you; basket case; you would set; never amount; boohoo; crocodile; tantrum; aw bless; who "
        "even cares; with your little; i do not care what; look at you crying/whining; how sweet of; what a "
        "baby; like a baby; such a baby; cry baby; you {insult}; you {bad} {insult}; you are a/an/such "
        "{insult}; you are a/an/such _ {insult}; you stupid; are you serious; you can not even",
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
        "give the man; mark the; poor you; the horror; the world's; red carpet; shall i bow; do you want a; "
        "never would have; who would have thought; imagine that; fancy that; rough life; tough life; hard "
        "life; must be exhausting; charming; well aren't; about time; went so well; worked so well; worked out "
        "so; so helpful; life is tough; buttercup; war and peace; as charming; i beg your pardon; nasa; very "
        "grown; is mature; that is mature; lovely for; good for perfect; speaks for you; how terribly; just "
        "great; just perfect; just what; just lovely; no please; please continue; because nothing says; here i "
        "thought; lovely another; maybe frame; frame it; my apologies to; apologies to your; heaven forbid; "
        "god forbid; perish; what a treat; what a hero; what a tragedy; what an honor; charmed; fascinating; "
        "like always; shall i sleep; sleep in the; oh wonderful; oh lovely; oh brilliant; oh fantastic; oh "
        "how; well are not you; wow just; wow great; wow what; how kind/nice/thoughtful of you; how nice for "
        "you; want a medal/trophy/cookie; do you want a medal/trophy/cookie; would you like a medal; i am sure "
        "the; must be nice; nice of you to join; glad you could join; kind of you to join; oh yes because; oh "
        "so you/now; thank god you; oh of course; clearly you; oh congratulations; so you are the only; the "
        "only one who",
    ),
)
