"""Big scenes for measuring: as many beats as wanted, each with all that a beat usually has."""

_TOP = """\
title: A long day
about: A scene that is only long.
roles:
  Robin: shares an office with Sam
  Sam: back at work
names:
  Sam: they
practise: reflect-feeling, reflect-content, open-follow-up
meters:
  openness: 3
show openness as: guarded, careful, warming, open
beats:
"""
_BEAT = """\
  beat {number}:
    Sam:
      - I nearly turned round at the car park this morning, it was {number} past nine.
      - I sat in the car for ten minutes this morning, and I nearly drove home again.
    contains: distress
    key ideas: car park / car / lift / door, turned round / went home / going home / drove home / almost left
    feelings that fit: dread, scared, nervous, anxious, hesitant, torn, overwhelmed
    practise: reflect-feeling, reflect-content, open-follow-up
    Robin replies:
      aim: Show Sam that you heard how hard it was to come in.
      hint: What might it have felt like, on the way in? Say it as a statement.
      good:
        - Part of you dreaded walking in.
        - That sounds like a scary few minutes, and you still came through the door.
      ordinary: That sounds hard.
      poor: You should have taken another week off.
    then:
      - when: topic-hogging
        Sam: Oh. Right. Was that hard for you, too?
        change: openness -2
        coach: The talk has moved over to you. Bring it back with one short line about {{{{ Sam }}}}'s morning.
        try again: once
        go to: {after}
      - when: reflect-feeling or reflect-complex without interrogating
        Sam: Yeah. It was like a hand on my chest.
        change: openness +2
        go to: {after}
    otherwise:
      Sam: Anyway. I'm here now.
      go to: {after}
"""


def scene(beats: int) -> str:
    """A scene with so many beats, one after the other."""
    steps = (
        _BEAT.format(number=number, after=f"beat {number + 1}" if number < beats else "the end")
        for number in range(1, beats + 1)
    )
    return _TOP + "".join(steps)
