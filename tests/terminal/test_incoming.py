"""What was pasted is told apart from what was typed, wherever the terminal cuts it into chunks."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.terminal.incoming import BEGIN, END, PASTE_AT_MOST, Incoming, Pasted, Typed


def taken(*chunks: str) -> tuple[str, list[str]]:
    """The typed text and the pastes that come of `chunks`, with quiet at the end."""
    incoming = Incoming()
    pieces = [piece for chunk in chunks for piece in incoming.feed(chunk)]
    while incoming.waiting:
        pieces += incoming.quiet()
    typed = "".join(piece.text for piece in pieces if isinstance(piece, Typed))
    return typed, [piece.text for piece in pieces if isinstance(piece, Pasted)]


def test_keys_go_on_as_they_came() -> None:
    assert taken("hello", "\x1b", "\x1b[A") == ("hello\x1b\x1b[A", [])


def test_a_lone_escape_is_not_held_back() -> None:
    assert Incoming().feed("\x1b") == [Typed("\x1b")]


def test_an_escape_inside_a_paste_ends_nothing() -> None:
    assert taken(f"a{BEGIN}one\x1b[31m two\r{END}b") == ("ab", ["one\x1b[31m two\r"])


def test_a_mark_of_the_end_inside_a_paste_ends_nothing() -> None:
    assert taken(f"{BEGIN}one{END}\rrm\r{END}\r") == ("\r", [f"one{END}\rrm\r"])


def test_a_giant_is_cut_and_its_end_is_seen() -> None:
    chunks = [BEGIN, *(["x" * 4096] * 300), END[:3], END[3:]]
    typed, (pasted,) = taken(*chunks)
    assert typed == ""
    assert len(pasted) == PASTE_AT_MOST


@given(st.lists(st.integers(1, 40)), st.text("ab\x1b[\r", max_size=30))
def test_chunks_do_not_matter(cuts: list[int], text: str) -> None:
    whole = f"x{BEGIN}{text}{END}y"
    chunks, at = [], 0
    for size in [*cuts, len(whole)]:
        chunks.append(whole[at : at + size])
        at += size
    typed, pasted = taken(*[chunk for chunk in chunks if chunk])
    # A mark that is cut right behind its ESC is left to the parser of keys, which knows it too.
    if any(chunk == "\x1b" for chunk in chunks):
        return
    assert (typed, pasted) == ("xy", [text])
