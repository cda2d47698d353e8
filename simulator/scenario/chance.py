"""Chance as a pure function: the same seed, place and visit give the same choice, in every run and on every machine."""

from hashlib import blake2b


def choose(seed: int, place: str, visit: int, count: int) -> int:
    """One of 0 … `count` - 1, evenly spread.

    `place` names what is chosen (a line, a role's name), `visit` how often that was chosen before. No generator is
    carried along, so a rehearsal can be replayed from any turn, and one more choice somewhere changes no other.
    """
    if count < 1:
        raise ValueError("there must be something to choose from")
    if count == 1:
        return 0
    drawn = blake2b(f"{seed}\0{visit}\0{place}".encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(drawn.digest(), "big") % count
