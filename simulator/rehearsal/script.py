"""The script's side: how it speaks for the roles that nobody plays.

Its tone follows a meter where the author says so: 0-3 good, 4-6 ordinary, 7-10 poor (mirrored where low is hot),
then one step of seeded chance, then the player's wish for a fair or a difficult partner (`format.md` 17).
"""

from simulator.rehearsal.run import Rehearsal
from simulator.scenario.chance import choose
from simulator.scenario.model import METER_HIGH, TIERS, Tier

SILENCE = "…"
"""What a scripted role says that the author wrote no lines for."""

_WISH = {"fair": -1, "mixed": 0, "difficult": 1}
_HELD: dict[str, Tier] = {"skilled": "good", "unskilled": "poor"}
_STEP_OF_CHANCE = (-1, 0, 0, 1)


def tone(rehearsal: Rehearsal, role: str) -> Tier:
    """The tier of wordings that the script takes for `role` now."""
    if rehearsal.manner in _HELD:
        return _HELD[rehearsal.manner]
    follows, step = rehearsal.scenario.role_named[role].follows, TIERS.index("ordinary")
    if follows:
        value = rehearsal.place.meters[follows.meter]
        heat = METER_HIGH - value if follows.low_is_hot else value
        chance = choose(rehearsal.seed, f"tone/{role}/{rehearsal.number}", rehearsal.place.visit, len(_STEP_OF_CHANCE))
        step = _within((heat > 3) + (heat > 6) + _STEP_OF_CHANCE[chance])
    return TIERS[_within(step + _WISH[rehearsal.manner])]


def _within(step: int) -> int:
    return max(0, min(len(TIERS) - 1, step))


def scripted_reply(rehearsal: Rehearsal) -> str:
    """What the script says where it is asked; a role without wordings keeps silent. Raises ValueError if not asked."""
    asked, ask = rehearsal.asked, rehearsal.ask
    if asked is None or ask is None:
        raise ValueError("nothing is asked here")
    wordings = ask.wordings[asked.role].tier(tone(rehearsal, asked.role)) if asked.role in ask.wordings else ()
    if not wordings:
        return SILENCE
    first = choose(rehearsal.seed, f"{rehearsal.place.beat}/{asked.role}", rehearsal.place.visit, len(wordings))
    again = rehearsal.place.given // len(ask.roles) + rehearsal.place.tries
    return rehearsal.stage.say(wordings[(first + again) % len(wordings)].text, rehearsal.place.meters)


def choices(rehearsal: Rehearsal) -> tuple[str, ...]:
    """Replies to pick from, one of each tier in a seeded order, for who is asked; empty if the author wrote none."""
    asked, ask = rehearsal.asked, rehearsal.ask
    if asked is None or ask is None or asked.role not in ask.wordings:
        return ()
    wordings, place = ask.wordings[asked.role], f"choices/{rehearsal.place.beat}/{asked.role}"
    visit = rehearsal.place.visit + asked.attempt
    texts: list[str] = []
    for tier in (wordings.good, wordings.ordinary, wordings.poor):
        if tier:
            text = tier[choose(rehearsal.seed, f"{place}/{len(texts)}", visit, len(tier))].text
            texts.insert(
                choose(rehearsal.seed, f"{place}/at/{len(texts)}", visit, len(texts) + 1),
                rehearsal.stage.say(text, rehearsal.place.meters),
            )
    return tuple(texts)
