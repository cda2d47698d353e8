"""Cues of what heats a conflict up: ordering, threatening, defending, walling off, turning down."""

from simulator.skills.cues.cue import Cue

CUES = (
    Cue(
        "orders",
        "gives an order",
        "^ stop *ing; ^ stop being; ^ just stop; ^ enough; ^ do as; ^ do not you; ^ do not ever; do not you "
        "dare; ^ never do; ^ not another; you are not going; you are not allowed; because i said; ^ quit; this "
        "minute; this instant; this second; immediately; ^ get *ing; i am telling you; you are going to; you "
        "would better; you had better; ^ calm down; shut up; ^ get in/out/up/off/on/over/here; ^ out $; no "
        "arguments; under my roof; no ifs; no excuses; not a word; you do as; ^ make up; ^ {order} "
        "it/that/this/up/your/the/out/now/over/here/down/back/off; ^ you will {do_base} it/that/this; ^ do it "
        "now; ^ go to your/bed/school/work; hand over; ^ hand it/them; i said now; ^ sit down; ^ get out; do "
        "it right now; stop it right now; ^ right now $",
    ),
    Cue(
        "threatens",
        "says what will happen if not",
        "or else; if you do not; if you do that; i am warning; last chance; last warning; final warning; you "
        "will regret; you will be sorry; do not bother; i will report; i will make sure; you will lose; see "
        "what happens; watch me; try me; we are done; we are finished; you are out; you are grounded; find "
        "another; out the door; i will ruin; do it or; off the team; or i will _ you/your/it/them; or you are "
        "out/grounded/done; or you can look/find/leave/go/pack; if you go do not; call the police; pack your "
        "bags; change the locks; lose your job; or your phone; or find another; you will never see; or you are "
        "out/done/grounded/gone/fired",
        taken_back=False,
    ),
    Cue(
        "defends",
        "explains or hits back",
        "not my fault; i was just; i was only; that is not true; that is not fair; not what i; what about you; "
        "you also; you do it too; so do you; so did you; but you; i do everything; one to talk; yes but; yeah "
        "but; nobody told; no one told; nobody said; it was not me; it is not like; not like i; i was busy; at "
        "least i; it was a joke; only joking; just joking; kidding; how was i; not true; you could have; that "
        "is rich; look who; i never said; you never told; you never said; you never asked; it was work; was "
        "late because; you did too; so now i; so it is my; what did you expect; what do you want from; do not "
        "blame; do not start; give me one; give me an example; name one; prove; since when; was not my; that "
        "is because; had a lot; i was tired; been busy; been working; never sent; nobody sent; in my defense; "
        "you started; did not get; not just me; all i did; i am helping; only trying; that is nonsense; "
        "nonsense; i can not win; you go on; what do you expect; with respect; has nothing to; you made me; to "
        "be fair; thank you very much; i do not deal; not going to say sorry; not going to apologize; how "
        "dare; it was funny; it was half; well somebody; well maybe if; but i had; but i was; but i did; i did "
        "not do; i did not say; i did not mean; i was busy/working/tired/trying; that was not; i only did; i "
        "am not the one; i have been busy/working/at; i always do; well you; why are you always; so now i am; "
        "i just wanted; because you started; i did not do/say/mean/start/ask/touch/tell/hear; no i did not; no "
        "i was/am not; what about you/your/when/the; you are the one who/*ing; it was the bus/traffic/train; "
        "the bus/traffic/train was; you can talk; i said i was/would; i did tell you; i only "
        "said/did/wanted/meant/asked/took; i was only *ing; doing my best; did my best; i am doing "
        "my/everything/what; if you had told/asked/said/called/not; is not my fault/job/problem; it was not "
        "me/my/that/even; nobody else complains/minds; nobody else *ing; everyone/everybody else "
        "does/is/has/manages; everyone/everybody does it/that; it was one time; i have never {did}; i can not "
        "help it/that; what about all the; what about the times/nights/days",
        taken_back=False,
    ),
    Cue(
        "shuts down",
        "closes the talk",
        "whatever; ^ forget it; ^ i am fine $; ^ fine $; ^ nothing $; nothing is wrong; i am done; do what you "
        "like/want; do whatever; leave me alone; i do not want to talk; do not want to talk; do not want to "
        "discuss; not now; not ever; drop it; nothing to talk; nothing to say; nothing to discuss; i do not "
        "care; suit yourself; never mind; no comment; conversation over; not talking about; not discussing; i "
        "have nothing; not in the mood; i am going to bed; i am going out; there is nothing; i am out; not "
        "doing this; end of story; end of discussion; talk to the; not listening; go away; i am busy; if you "
        "say so; think what you; i said i am fine; it is fine; ^ dunno; ^ i do not know $; just leave it; i "
        "have got to go; shrugs; puts on; headphones; goes back; closes; nope; who knows; does not matter; no "
        "idea; stop asking; subject closed; that is that; stop talking; not your business; none of your; "
        "scrolls; picks up; same as usual; we are done; we are finished; i have said; can we not; just do it; "
        "ask someone; not my problem; why bother; what is the point; leave it $; leave it alone; turns away; "
        "walks off/out/away",
    ),
    Cue(
        "turns an idea down",
        "turns the idea down",
        "will not work; would not work; never work; does not work; can not work; no way; too much; too "
        "expensive; too far; too late; too risky; too complicated; too small; can not afford; impossible; we "
        "tried; i tried; tried that; ridiculous; yeah but; that is stupid; forget that; bad idea; terrible "
        "idea; stupid idea; not happening; would never; not realistic; ^ no $; ^ no; ^ nope; who would; who is "
        "going to; useless; out of the question; not going to happen; waste of; never going to; he/she/they "
        "will never; you would forget; it will never; will not help; hardly; are you mad; are you serious; "
        "absolutely not; over my dead; pointless; no chance; no point; is not going; will not have; will not "
        "do; will hate; would hate; takes too; costs too; daft; been there; doomed; how would; what then; "
        "nobody would; nobody will; no one will; no one would; unworkable; already tried; dream on; as if; i "
        "am not *ing; will never last; never last; too {bad}; too gloomy; would only; unfair; forget it; is "
        "mad; that is mad; not a morning; no fair; you would only; you would never; we would never; i would "
        "never; would fall; sounds awful; sounds terrible; hate that; no good; never get; who will; how are "
        "we; nah; where is the; that is going to; as if we; yes but; there is no way; that will never; that "
        "will not; not with my/that/the; we can not; it is too; that is too; that is not going; no thanks; and "
        "who; then what; that is not; i am not *ing that; {bad}",
    ),
)
