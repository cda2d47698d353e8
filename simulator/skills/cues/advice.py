"""Cues of telling: advice, information, lectures, cheering up, leaving the choice."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "should",
        "tells the other person what they ought to do",
        "you should; you ought; you need to; you have to; you must {do_base}/not; you had better; you would "
        "better; you better; you want to *ing; you might/may want to; you really should; should just; needs "
        "to; need to start/stop; have to *ing; you should not; ought to; you just/simply need/have; you have "
        "just to; you could/can always; people should; you are supposed to; you do not have to; you can not "
        "let; you will have to; shouldn't you; you could have; you should have; you might have; you ought to "
        "have",
    ),
    Cue(
        "try this",
        "offers a solution",
        "have you tried; have you thought/considered; did you try; why do not you; why not; try *ing; try to; "
        "^ try; ^ just {do_base}; if i were you; if it were me; you would be better; better off; best to; my "
        "advice; i suggest; i would suggest; i recommend; i would recommend; worked for me; cured; what about "
        "*ing; how about *ing; could you maybe/just/not/always; you could {do_base}; you could always; you can "
        "always; you can just; a good idea to; make more sense to; would not it; do not you think you; it "
        "helps to; the trick is; there is an app; what if you; maybe you {do_base}; maybe try; make sure; "
        "start by; what you need; all you need; all you have to; talk to your; best thing; what you do is; "
        "ever thought; thought about *ing; might help; would help to; worth *ing; the key is; you know you "
        "have; have you tried *ing; have you _ tried; you could _ write; could you maybe; i would _ if i were; "
        "^ start with; ^ consider; you can just/always/try",
    ),
    Cue(
        "gives a tip",
        "gives a tip",
        "have you tried; have you thought of/about; have you considered; did you try; why do not you; why not "
        "just; if i were you; if it were me; you would be better; you would better; i would suggest; i "
        "suggest; i recommend; my advice; you should try; you should; you could always; you ought to; you need "
        "to stop/start/get/tell/go/try; would not it make more sense; would not it be better; what you need; "
        "best thing to do; ^ try *ing; could you maybe; do not you think you should; it might help to; maybe "
        "you should; you want to *ing; you had better; ever thought of/about; what worked for me",
    ),
    Cue(
        "tells to do",
        "tells the other person what to do",
        "^ {do_base} a/an/the/your/it/to/her/him/them/more/some/something/yourself/one; ^ {do_base} "
        "out/up/down/off/back/away/all/every/with/from/for/at/on/early/first/by/two/ten; ^ do not {do_base}; ^ "
        "never {do_base}; ^ always {do_base}; ^ just {do_base}; ^ {do_base} *ing",
    ),
    Cue(
        "fact",
        "gives information",
        "studies; research; usually; often; typically; most people; generally; it is common; tends/tend to; "
        "percent; according to; is known; the fact is; on average; in general; the law; the rule; the office; "
        "the form; the bus; the train; the number; it takes; there is a; there are; it is called; opens; "
        "closes; costs; the way it works; works by; because the; it means; called; website; the nurse; the "
        "doctor; the clinic; pharmacy; means that; the deadline; symptoms; is caused; can cause; o clock; you "
        "can get; you get; is on; are on; is in; is at; page; number; by law; is due; works like; effects; "
        "dose; tablets; two weeks; by post; first floor; second floor; on the left; on the right; the door; "
        "reception; booked; the list; you will need; needs a; it has; they have; form; forms; a blood; means; "
        "is when; is the; are the; every {number}; up to {number}; about {number}; between; {number} weeks; "
        "{number} days; {number} months; {number} to; is by; the 5th; side effects; nhs; insurance; leaflet; "
        "email; phone number; address; if you ring; it is in; it is at; it is on; it is by; down the; "
        "upstairs; at the; from the; there is; starts; ends; runs; for people; some people; many people; in "
        "your; does not; do not; can take; takes",
    ),
    Cue(
        "preaching",
        "speaks in general truths",
        "let me tell you; the fact is; in life; people must; one has to; one must; one should; in my day; "
        "studies show; rule number; remember that; nobody ever; children need; parents must; that is how; is "
        "poison; have always; everybody knows; in this country; in this world; in this business; is the key; "
        "the key to; the most important; people who; anyone who; when i was your age; young people; your "
        "generation; what people; it is a matter; is a privilege; money does not; hard work; the real world; "
        "marriage is; a relationship; relationships; friendship is; a job is; you have to understand; "
        "understand that; nothing comes; kids these days; mark my words; statistically; the first rule; one "
        "does not; a proper; the problem with people; scientifically; nobody is going to; no one is going to; "
        "what you have to; as a parent/mother/woman/man/professional/nurse/teacher/rule; a man must; a "
        "good/real man/woman/friend/mother/father/worker; research shows; the truth is; you see; that is life; "
        "respect is; history shows; trust me",
    ),
    Cue(
        "makes it small",
        "makes it smaller than it is for the other person",
        "could be worse; could have been worse; do not worry; cheer up; calm down; you will be fine; it will "
        "be fine; it will all; will be okay; will be all right; be fine; you will get over; get over it; no "
        "big deal; not a big deal; not that bad; not so bad; it is only; everything happens; happens for a "
        "reason; more fish; other fish; all teenagers; everyone does; everybody does; everyone feels; everyone "
        "gets; it is nothing; do not be silly; do not be sad; do not cry; do not take it; look on the bright; "
        "bright side; silver lining; time heals; you will feel better; worse things; first world; people have "
        "it; stop worrying; lighten up; not the end of; be glad; chin up; you are fine; what is the big; get "
        "used to; you will find; do not think about; put it behind; forget about it; happens to everyone; we "
        "have all; it passes; sure it is; sure he/she/they; is over now; better place; do not let it; think "
        "positive; stay positive; water under; long life; blow over; blessing in disguise; man up; toughen up; "
        "sleep it off; overthinking; make such a; so dramatic; not the first; wait till; big fuss; storm in; "
        "every cloud; that is normal; perfectly normal; can not have been; can not be that; you are young; old "
        "enough; no harm; oh well; ah well; big girl; big boy; snap out; it will work; will sort itself; sort "
        "itself out; it is a phase; let you win; will live; she/he will live; new doors; there will be "
        "another; along in a minute; people are losing; people who would kill; would kill for; means well; "
        "they mean well; not be bothered; not lose any sleep; lose any sleep; not take it personally; take it "
        "personally; nobody even; nobody noticed; nobody heard; too sensitive; no one cares; nine out of ten; "
        "out of your mind; put it out; old people; men are like; are like that; he will be back; she will be "
        "back; be grand; you will be grand; off you go; two is two; a scam; it is a chat; last supper; count "
        "your; just go in; give it time; it gets better; it gets easier; you will soon; makes you stronger; "
        "what does not kill; dodged; hormones; that is life; life goes; such is; you know what they; you will "
        "see; just stress; all in your; probably nothing; probably just; big deal; we have all been; not to "
        "worry; you will manage; you will cope; count yourself; crying over; spilled; i am sure "
        "it/he/she/they/you; it was only; it was just; that is nothing; you can always; we all have; we all "
        "get; it is not that; not the end; you are lucky; next time will; tomorrow is another; forget it; "
        "there is no point; no use crying; do not be sad/silly/upset/angry/scared/hard/dramatic; he/she is "
        "only; they are only; it is just a; it was just a; it is only a; that is just a; plenty more; plenty "
        "of fish; plenty of people have/are; other people have; some people have; this/it/that will pass; "
        "welcome to the; not worth it/crying/the/*ing; just move on; time to move on; it happens to "
        "everyone/everybody; things will get; only a phase; just a phase; wait until you; it will get better; "
        "told you not to; ^ be grateful; ^ never mind; ^ at least; ^ ignore him/her/it/them; just ignore; you "
        "should be grateful",
    ),
    Cue(
        "leaves the choice",
        "leaves the choice with the other person",
        "up to you; your choice; your call; your decision; you decide; you choose; you know best; nobody can "
        "make; no one can make; no pressure; only you; whatever you choose/decide; it is yours; yours to; in "
        "your hands; if you want; if you would like; as you like; you are free; you get to; your pace; take "
        "the time; what suits you; what would suit; no wrong answer; your body; your life; your home; your own "
        "time; you are the expert; you are the one who knows; you know yourself; whichever; whatever you; "
        "choice stays; the choice; you who decides; can say no; what do you make of; your terms; what feels "
        "right; when you are ready; either way; behind you; back you; your money; no rush; not for me to; not "
        "mine to; which of; you can say; leave it with you; your move; say when; you set; your turn to decide; "
        "you run; you would know; you are allowed; or not at all; in your own; yours; it is your say; your "
        "say; for you to; you three to; whichever way; i am behind; you pick; your pick; the one who decides; "
        "only you can; decide; have a think; want to leave it; what do you want; what would you like; how "
        "would you like; how do you want; as much or as; as little; you can stop; you tell me; you do not have "
        "to; or leave it; no is fine; fine too; just as; whichever it; you can change; when and how; you set "
        "the; you call; take all the time; as long as you need; in your own time",
    ),
    Cue(
        "many words",
        "goes on for long",
    ),
    Cue(
        "general subject",
        "speaks about people in general",
        "^ people; ^ one; ^ children; ^ men; ^ women; ^ everybody; ^ everyone; ^ nobody; ^ life; ^ parents; ^ "
        "family; ^ money; ^ kids; ^ marriage; ^ friends; ^ trust; ^ love; ^ work; ^ anger; ^ an",
    ),
)
