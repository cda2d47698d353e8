"""Every kind of problem has a broken file that shows it, and is told as it should be."""

import pytest

from simulator.library import read
from simulator.scenario.problem import kinds
from tests.mistakes.broken import broken, codes
from tests.mistakes.page import PAGE, page

TOGETHER = {"alias": "anchor", "no-way-to-an-ending": "unreached-beat", "more-problems": "unknown-key"}
"""The problems that can't stand alone, and what stands with them."""


@pytest.mark.parametrize("code", kinds())
def test_a_broken_file_is_told_as_it_should_be(code: str) -> None:
    example = broken(code)
    reading = read(example.data, f"{code}.yaml")
    problem = next(problem for problem in reading.problems if problem.code == code)
    assert example.expected == {
        "line": problem.where.line,
        "column": problem.where.column,
        "message": problem.message,
        "suggestion": problem.suggestion,
    }


@pytest.mark.parametrize("code", kinds())
def test_one_mistake_makes_one_problem(code: str) -> None:
    reading = read(broken(code).data, f"{code}.yaml")
    found = [problem.code for problem in reading.problems]
    assert set(found) == {code, TOGETHER.get(code, code)}
    assert code == "more-problems" or found.count(code) == 1


@pytest.mark.parametrize("code", kinds())
def test_only_an_error_keeps_a_scene_from_being_played(code: str) -> None:
    reading = read(broken(code).data, f"{code}.yaml")
    assert (reading.scenario is None) == any(problem.severity == "error" for problem in reading.problems)


@pytest.mark.parametrize("code", kinds())
def test_the_suggested_line_mends_the_file(code: str) -> None:
    example = broken(code)
    if example.expected["suggestion"] is None:
        return
    lines = example.data.decode().split("\n")
    lines[example.expected["line"] - 1] = example.expected["suggestion"]
    reading = read("\n".join(lines).encode(), f"{code}.yaml")
    assert code not in {problem.code for problem in reading.problems}
    assert reading.scenario is not None


def test_every_broken_file_is_of_a_kind_that_exists() -> None:
    assert set(codes()) == set(kinds())


def test_the_reference_page_is_what_the_catalogue_makes_of_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python -m tests.mistakes.page`"


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.code)
def test_no_sentence_calls_the_author_wrong(kind: object) -> None:
    assert "wrong" not in repr(kind).lower()
    assert "invalid" not in repr(kind).lower()
