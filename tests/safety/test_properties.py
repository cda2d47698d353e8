"""What holds of the screen for every text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.safety import screen
from tests.safety.sentences import harmless, risk

_SENTENCES = [sentence for _, sentence in risk()] + harmless()
_WORDS = sorted({word for sentence in _SENTENCES for word in sentence.split()})


@given(st.text(max_size=500))
def test_it_never_raises(text: str) -> None:
    assert screen(text) in (None, "A", "B")


@given(st.lists(st.sampled_from([*_WORDS, '"', "“", "”", "?", "!", "\n", "\x00", "\ud800", "e\u0301"]), max_size=60))
@settings(deadline=None)
def test_it_never_raises_on_words_it_knows(words: list[str]) -> None:
    assert screen(" ".join(words)) in (None, "A", "B")


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.title,
        lambda text: text.replace("'", "\u2019").replace('"', "\u201d"),
        lambda text: text.replace("'", ""),
        lambda text: f"  {text}  ",
        lambda text: f"{text.rstrip('.')}." if not text.endswith(("?", "!", "haha.")) else text,
        lambda text: f"{text}\n",
        lambda text: text.replace(" ", "  "),
    ],
    ids=["upper", "title", "curly", "no apostrophe", "spaces", "full stop", "line end", "double spaces"],
)
def test_looks_change_nothing(change) -> None:  # type: ignore[no-untyped-def]
    changed = [text for text in _SENTENCES if screen(change(text)) != screen(text)]
    assert changed == []


def test_quotes_around_the_whole_reply_change_nothing() -> None:
    sentences = [text for text in _SENTENCES if '"' not in text and "\u201c" not in text]
    assert [text for text in sentences if screen(f'"{text}"') != screen(text)] == []


@pytest.mark.parametrize(
    "piece", ["he said i want to hurt my ", 'i said "', "better if i died ", "a!", "i want to of about "]
)
def test_the_cost_grows_with_the_length_and_no_faster(piece: str) -> None:
    """Four times the text may take eight times as long: the machine may be busy."""
    short, long = (_fastest((piece * 16_000)[:length]) for length in (4_000, 16_000))
    assert long <= 8 * short + 0.002


def _fastest(text: str) -> float:
    def once() -> float:
        start = time.perf_counter()
        screen(text)
        return time.perf_counter() - start

    return min(once() for _ in range(5))
