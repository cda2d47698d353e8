"""One rehearsal, as it is sat through: a line comes in, happenings come out, every reply is kept before it is answered.

The faces put in what was typed and show what comes out. What the player types is a reply, a word (`/hint`), the
number of a choice, or the answer to a pause.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from simulator.clean import clean
from simulator.coach.debrief import debrief
from simulator.coach.happening import Happening, Left, Paused, Refused, Remarked, Replied, Told, Wanted
from simulator.coach.keeping import KeepingError
from simulator.coach.remarking import remarked
from simulator.coach.story import card, opened_cards, started, story
from simulator.coach.telling import help_text, title
from simulator.coach.trail import Trail
from simulator.coach.weighing import Weigher
from simulator.feedback import Evidence, Judge, Mark, Rating
from simulator.practice import Ratings
from simulator.rehearsal import (
    Answer,
    Asked,
    Coached,
    Event,
    Rehearsal,
    Spoke,
    choices,
    hand_over,
    hear,
    let_the_script_speak,
    say,
)

REPLY_AT_MOST = 4000
"""Characters of one reply."""

Word = Callable[["Sitting", str], list[Happening]]


class Sitting:
    """A rehearsal in progress: `rehearsal` is where it stands, `trail` how it got there."""

    def __init__(self, rehearsal: Rehearsal, trail: Trail, judge: Judge, words: Mapping[str, Word]) -> None:
        self.rehearsal, self.trail, self.judge, self.words = rehearsal, trail, judge, words
        self.weigher = Weigher(judge)
        self.choosing = False
        self.beside: Rehearsal | None = None
        self.left = False
        self._paused_on: str | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more can be typed: an ending was reached, or the player has left."""
        return self.left or self.rehearsal.over

    @property
    def paused(self) -> bool:
        """Whether the safety screen has stopped the play and waits for `continue`, `fiction` or `stop`."""
        return self._paused_on is not None

    def open(self) -> list[Happening]:
        """The brief, the player's cards, and all that was said up to the first reply that is wanted."""
        out: list[Happening] = [started(self.trail.beginning, self.rehearsal)]
        out += [card(self.rehearsal, role) for role in self.trail.beginning.persons]
        return out + story(self.rehearsal, self.ratings_of) + self._go_on()

    def take(self, line: str) -> list[Happening]:
        """What happens upon `line`. Nothing typed is lost: what cannot be used is refused with a reason."""
        text = clean(line).strip()
        if self.over:
            return [Refused("This rehearsal is over.")]
        if self._paused_on is not None:
            return self._after_pause(text.casefold())
        if text.startswith("/") and not text.startswith("//"):
            return self._word(text[1:])
        text = text.removeprefix("/") if text.startswith("//") else text
        offered = choices(self.rehearsal) if self.choosing else ()
        if text.isdecimal() and 0 < int(text[:3]) <= len(offered):
            text = offered[int(text[:3]) - 1]
        elif text.isdecimal() and len(text) == 1:
            return [Refused("That is a number. /choose shows replies to pick from; or say it in words.")]
        return self._reply(text)

    def _word(self, line: str) -> list[Happening]:
        name, _, argument = line.partition(" ")
        word = self.words.get(name.casefold())
        if word is None:
            return [Refused(f"/{name} is not a word here. /help lists them; two slashes begin a reply with a slash.")]
        return word(self, argument.strip())

    def _reply(self, text: str) -> list[Happening]:
        if not text:
            return [Refused("Nothing was typed. Say something, or type /hint, /choose or /help.")]
        if len(text) > REPLY_AT_MOST:
            return [Refused(f"That is {len(text)} characters; a reply can hold {REPLY_AT_MOST}. Please shorten it.")]
        # Read with the first reply, not before the first line is shown.
        from simulator.safety import hear as listen_for_danger
        from simulator.safety import texts

        alarm = listen_for_danger(text)
        if alarm and alarm.tier == "A":
            self._paused_on = text
            return [Paused(f"{texts.PAUSE[alarm.about]}\n\n{texts.ASK}")]
        out = self.say(text)
        return [*out, Told(texts.GENTLE, "safety")] if alarm else out

    def _after_pause(self, choice: str) -> list[Happening]:
        from simulator.safety import texts

        text = self._paused_on or ""
        if choice in ("/help", "help"):
            return [Told(help_text(), "help")]
        if choice not in texts.AFTER:
            return [Refused("Please type continue, fiction or stop; /help shows the help lines.")]
        self._paused_on = None
        said = Told(texts.AFTER[choice], "safety")
        if choice == "stop":
            return [said, *self.leave()]
        return [said, *(self._say_unheard(text) if choice == "fiction" else self.wanted())]

    def _say_unheard(self, text: str) -> list[Happening]:
        """Say `text` in the scene and rate nothing: what the safety screen stopped is never scored."""
        asked = self.rehearsal.asked
        if asked is None:
            return []
        out = self._answer(self.rehearsal, Answer(asked.role, text, (), self.judge.version), self.trail.keep)
        return [happening for happening in out if not isinstance(happening, Remarked)]

    def say(self, text: str) -> list[Happening]:
        """Hear `text` as the reply that is wanted, keep it, and let the partner answer."""
        asked = self.rehearsal.asked
        if asked is None:
            return [Refused("Nothing is asked just now.")]
        marks = hear(self.rehearsal, text, self.judge)
        return self._answer(self.rehearsal, Answer(asked.role, text, marks, self.judge.version), self.trail.keep)

    def mean(self, skill: str) -> list[Happening]:
        """Let the last reply count as showing `skill`: the rules run again, and the partner answers afresh."""
        step = self.last_own()
        if step is None or step.answer is None or step.before is None:
            return [Refused("There is no reply yet that could have meant something.")]
        answer = step.answer
        whole = (Evidence(0, len(answer.text), "you said that this is what you meant"),)
        marks = (Mark(skill, 1.0, whole), *(mark for mark in answer.marks if mark.skill != skill))
        changed = replace(answer, marks=marks, rule="", meant=(*answer.meant, skill))
        out = self._answer(step.before, changed, partial(self.trail.amend, step))
        if not isinstance(out[0], Replied):
            return out
        taken = Told(f"Taken as: {title(skill)}. The partner answers afresh.", "meant")
        return [out[0], taken, *(happening for happening in out[1:] if not isinstance(happening, Remarked))]

    def _answer(self, before: Rehearsal, answer: Answer, keep: Callable[[Rehearsal, Ratings], None]) -> list[Happening]:
        """Keep `answer`, given at `before`, and only then show where it leads."""
        after = say(before, answer)
        ratings = self.weigher.weigh(before, after)
        try:
            keep(after, ratings)
        except KeepingError as error:
            unkept = f"{error} Your reply was: {answer.text}"
            return [Refused(unkept), Told("Type /unsaved to go on without saving.", "keeping"), *self.wanted()]
        self.rehearsal = after
        replied = Replied(
            answer.role,
            before.beat.name,
            answer.text,
            answer.marks,
            ratings.whole,
            ratings.skills,
            called=before.stage.name_of(answer.role),
        )
        return [replied, remarked(before, after, ratings), *_shown(after.events), *self._go_on()]

    def _go_on(self) -> list[Happening]:
        """Let the script speak for its roles, then want the next reply, or close."""
        out: list[Happening] = []
        for step in let_the_script_speak(self.rehearsal, self.judge):
            try:
                self.trail.keep(step, None)
            except KeepingError as error:
                return [*out, Refused(f"{error} Type /unsaved to go on without saving.")]
            self.rehearsal = step
            if step.answer:
                called = step.stage.name_of(step.answer.role)
                out.append(Spoke(step.answer.role, step.answer.text, step.answer.marks, called=called))
            out += _shown(step.events)
        return out + (self._close() if self.rehearsal.over else self.wanted())

    def _close(self) -> list[Happening]:
        out = opened_cards(self.rehearsal)
        try:
            self.trail.finish(self.rehearsal.place.ending)
        except KeepingError as error:
            out.append(Told(str(error), "keeping"))
        return [*out, debrief(self.rehearsal, self.ratings_of)]

    def wanted(self) -> list[Happening]:
        """The reply that is wanted now, if one is; with choices if the player asked for them."""
        asked = self.rehearsal.asked
        if asked is None or asked.by_script:
            return []
        offered = choices(self.rehearsal) if self.choosing else None
        called = self.rehearsal.stage.name_of(asked.role)
        return [Wanted(asked.role, asked.beat, asked.aim, offered or None, asked.attempt, called)]

    def ratings_of(self, step: Rehearsal) -> Ratings:
        """The ratings that the answer of `step` got."""
        if step.answer is None or step.before is None:
            return Ratings(Rating.UNHEARD, {})
        return self.trail.ratings_at(step) or self.weigher.weigh(step.before, step)

    def stand_at(self, step: Rehearsal) -> list[Happening]:
        """Go back to `step`; what was said since stays kept beside it."""
        try:
            self.trail.move(step)
        except KeepingError as error:
            return [Refused(str(error))]
        self.rehearsal = step
        return story(step, self.ratings_of, last=1) + self.wanted()

    def without_saving(self) -> list[Happening]:
        """Go on with a keeper that keeps nothing; what was kept so far stays."""
        self.trail.without_saving()
        return [Told("From here on nothing is saved.", "keeping"), *self._go_on()]

    def hand_over(self) -> list[Happening]:
        """Let the script speak the replies that are still wanted, up to the ending."""
        if not self.trail.resumable:
            self.trail.without_saving()
        self.rehearsal = hand_over(self.rehearsal, "skilled")
        return self._go_on()

    def last_own(self) -> Rehearsal | None:
        """The step that a person's last reply led to, or None."""
        own = self.own_steps()
        return own[-1] if own else None

    def own_steps(self) -> list[Rehearsal]:
        """The steps that a person's replies led to, in order."""
        steps, step = [], self.rehearsal
        while step.before is not None:
            if step.answer and not step.answer.scripted:
                steps.append(step)
            step = step.before
        return steps[::-1]

    def leave(self) -> list[Happening]:
        """Leave without a score; the rehearsal can be gone on with."""
        self.left = True
        resumable = self.trail.resumable and self._still_kept()
        where = " It is kept where it stands; you can go on with it any time." if resumable else ""
        return [Left(f"Leaving is fine.{where}", resumable)]

    def _still_kept(self) -> bool:
        """Whether the journal still has this rehearsal: it may have been purged meanwhile."""
        try:
            self.trail.move(self.rehearsal)
        except KeepingError:
            return False
        return True

    def stop(self) -> list[Happening]:
        """Stop for good: the rehearsal is not offered again."""
        self.left = True
        turns = len(self.own_steps())
        said = f" You did {turns} {'turn' if turns == 1 else 'turns'}." if turns else ""
        try:
            self.trail.finish("")
        except KeepingError as error:
            return [Told(str(error), "keeping"), Left(f"Stopping is fine.{said}", True)]
        return [Left(f"Stopping is fine.{said}", False)]

    def forget(self) -> list[Happening]:
        """Keep nothing of this rehearsal, neither what was typed nor what is typed from now on."""
        try:
            self.trail.forget()
        except KeepingError as error:
            return [Refused(str(error))]
        return [Told("This rehearsal is not kept. Nothing you type in it stays.", "keeping"), *self.wanted()]


def _shown(events: Iterable[Event]) -> list[Happening]:
    """What of the engine's events a face is told; asks and notes reach it as `Wanted` and `Remarked`."""
    return [event for event in events if not isinstance(event, Asked | Coached)]
