"""What holds for every text whatever."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.feedback import Context, Said
from simulator.labels import LABELS, SKILLS
from simulator.skills import judge
from tests.skills.hearing import Ear, examples

SENTENCES = [
    (row["reply"], row["line"])
    for skill in SKILLS
    for row in (*examples(skill)["heard"][:4], examples(skill)["not heard"][0])
]
PIECES: tuple[str, ...] = ("so", "you", "feel", "sad", "?", "!", "…", ",", '"', "'", "but", "i'm", "not", "sorry", "if")
PIECES += ("never", "always", "what", "how", "it's", "😢", "ﬁ", "İ", "听", "part of", "^", "$", "_", "*ing")
LOOSE = st.text(max_size=200) | st.lists(
    st.sampled_from(PIECES),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(reply=LOOSE, line=LOOSE)
def test_any_text_gets_marks_with_evidence_inside_it(reply: str, line: str) -> None:
    marks = judge(reply, line, Context())
    assert [mark.confidence for mark in marks] == sorted((mark.confidence for mark in marks), reverse=True)
    for mark in marks:
        assert mark.skill in LABELS
        assert 0.02 <= mark.confidence <= 1
        assert mark.evidence
        for evidence in mark.evidence:
            assert 0 <= evidence.start < evidence.end <= len(reply)
            assert evidence.because


@settings(max_examples=60, deadline=None)
@given(earlier=st.lists(st.builds(Said, LOOSE, LOOSE), max_size=4), words=LOOSE, fits=st.lists(LOOSE, max_size=3))
def test_any_context_is_borne(earlier: list[Said], words: str, fits: list[str]) -> None:
    context = Context("Kay", tuple(earlier), ((words,), ()), tuple(fits), frozenset(fits))
    reply, line = SENTENCES[len(words) % len(SENTENCES)]
    assert judge(reply, line, context) == judge(reply, line, context)


@pytest.mark.parametrize("dress", [str.upper, lambda t: t + "   ", lambda t: "  " + t, lambda t: t.replace("'", "’")])
def test_dress_changes_nothing(ear: Ear, dress: object) -> None:
    assert callable(dress)
    for reply, line in SENTENCES:
        if reply.isascii():
            assert ear(dress(reply), line) == ear(reply, line), reply


def test_a_final_stop_changes_nothing(ear: Ear) -> None:
    for reply, line in SENTENCES:
        if reply.endswith(".") and not reply.endswith(".."):
            assert ear(reply[:-1], line) == ear(reply, line), reply


def test_the_evidence_matters(ear: Ear) -> None:
    raised = 0
    for reply, line in SENTENCES:
        top = judge(reply, line, Context())[0]
        left = reply
        for evidence in sorted(top.evidence, key=lambda each: -each.start):
            left = left[: evidence.start] + left[evidence.end :]
        raised += ear.confidence(top.skill, left, line) > top.confidence
    assert raised <= 0.03 * len(SENTENCES)


@pytest.mark.parametrize(
    "reply",
    [
        "asdkjh qwepoi zxcmn bvlkj",
        "Das klingt wirklich schwer für dich.",
        "Parece que te sientes muy cansado y nadie lo nota.",
        "听起来你觉得很累",
        "😢❤️",
        "?!?!",
        "",
        "   ",
        "\u0301\u0301\u202e",
        "12345 67890",
    ],
)
def test_what_is_not_english_claims_nothing(ear: Ear, reply: str) -> None:
    assert not ear(reply, "I failed my exam and I don't know what to do.") - {"question"}


@pytest.mark.parametrize("piece", ["what do you feel? ", "a ", "never ", "\"'", "you are sad and ", "...!?"])
def test_long_replies_take_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        reply = (piece * length)[:length]
        begun = time.perf_counter()
        judge(reply, "You never help.", Context())
        return time.perf_counter() - begun

    judge(piece, "", Context())
    short = min(seconds(2_500) for _ in range(3))
    long = min(seconds(10_000) for _ in range(2))
    assert long < max(8 * short, 0.1)
