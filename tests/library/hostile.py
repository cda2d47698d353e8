"""Files that are malformed or made to do harm, each with the line on which a problem has to be told.

Made by putting one mistake into a good scene, at several places of it, so that the line is known by construction.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

GOOD = """\
title: Friday
about: Two flatmates and a sink.
level: steady
minutes: 10
touches on: a quarrel
roles:
  Ana: a nurse
  Ben: a student
names:
  Ana: she
you play: Ana
setting: >
  Thursday evening in a shared flat.
practise: define-problem, any-reflection
Ana wants: sleep
meters:
  tension: 4
show tension as: calm, prickly, hot
beats:
  the start:
    Ben: Hi. You look tired.
    key ideas: tired / worn out
    Ana replies:
      aim: Say what happens.
      hint: When, and what then?
      good: When it is loud I sleep three hours.
      ordinary: Can we talk?
      poor: You again.
    then:
      - when: i-statement
        Ben: I did not know.
        change: tension -1
        go to: the list
      - when: criticism
        Ben: Hey.
        coach: The point is fair.
        try again: once
    otherwise:
      Ben: What is it?
      go to: the list
  the list:
    Ben, Ana reply in turn:
      until: 4 options
      good:
        - We could end at eleven.
        - We could move to Saturday.
    when done:
      - when: tension is at least 7
        go to: cooling off
      - go to: a plan
endings:
  a plan:
    Ben: Deal.
    message: You have a plan.
    celebrate: Hooray.
  cooling off:
    message: It got hot.
""".replace("any-reflection", "reflect-feeling")

SPEECHES = (
    "Ben: Hi. You",
    "Ben: I did",
    "Ben: Hey",
    "Ben: What",
    "Ben: Deal",
    "good: When",
    "- We could end",
    "coach: The",
)
UNREADABLE_SPEECHES = (
    "I said: go",
    "*sighs* fine",
    "*sighs",
    "[laughs] ok",
    "[laughs]",
    "{name} hi",
    "{name}",
    "{{ Ana }} hi",
    "{{ Ana }}",
    '"Hi" she said',
    "'tis so",
    "'Don't go' he said",
    "- well",
    "? really",
    ", and",
    "& me",
    "&me too",
    "> yes",
    "| yes",
    "% of it",
    "@home",
    "!no",
    "!no way",
    "`x`",
    "“Wait: what?”",
    '"never closed',
    "] no",
    "} no",
    ": so",
    "ends so:",
    "!!python/object/apply:os.system [id]",
    "!!binary aGk=",
    "&a text *a",
    '"\\x1b[31m red"',
    '"\\0"',
    '"\\u202e\\x9b"',
    '"\\q"',
    "{{ nobody }}",
    "{% for x in y %}",
    "{{ Ana.__class__ }}",
    "",
    "# all of it",
)
REPLACED = (
    ("level: steady", "level: stedy"),
    ("level: steady", "level: [steady]"),
    ("minutes: 10", "minutes: ten"),
    ("minutes: 10", "minutes: 1e9"),
    ("  Ana: she", "  Ana: xe"),
    ("  Ana: she", "  Ann: she"),
    ("you play: Ana", "you play: An"),
    ("practise: define", "practise: defin3"),
    ("Ana wants: sleep", "Anna wants: sleep"),
    ("Ana wants: sleep", "Ana wishes: sleep"),
    ("  tension: 4", "  tension: 44"),
    ("  tension: 4", "  tension: hot"),
    ("show tension as", "show tensoin as"),
    ("about: Two", "abuot: Two"),
    ("setting: >", "seting: >"),
    ("endings:", "ending:"),
    ("    key ideas:", "    key idea:"),
    ("    key ideas:", "    keyideas:"),
    ("    Ana replies:", "    Anna replies:"),
    ("    Ana replies:", "    Ana reply:"),
    ("    Ana replies:", "    Ana replies"),
    ("    Ana replies:", "    Ana says:"),
    ("      aim: Say", "      aims: Say"),
    ("      hint: When", "      tip: When"),
    ("      poor: You", "      heated: You"),
    ("      good: When", "      good answers: When"),
    ("      poor: You", "      poor:You"),
    ("    Ben: Hi", "    Ben:Hi"),
    ("    Ben: Hi", "    Bne: Hi"),
    ("    Ben: Hi", "    “Ben”: Hi"),
    ("when: i-statement", "when: i-statment"),
    ("when: i-statement", "when: i-statement and"),
    ("when: i-statement", "when: without criticism"),
    ("when: i-statement", "when: (i-statement)"),
    ("when: i-statement", "when: says sorry"),
    ("when: i-statement", "whn: i-statement"),
    ("when: criticism", "when: tention is at least 3"),
    ("change: tension -1", "change: tension 1"),
    ("change: tension -1", "change: tensoin -1"),
    ("change: tension -1", "change: [tension -1]x"),
    ("change: tension -1", "chnage: tension -1"),
    ("try again: once", "try again: often"),
    ("try again: once", "try agian: once"),
    ("go to: the list", "go to: the lst"),
    ("go to: the list", "goto: the list"),
    ("go to: a plan", "go to: the plan"),
    ("until: 4 options", "until: 4 optoins"),
    ("until: 4 options", "until: enough"),
    ("until: 4 options", "untill: 4 options"),
    ("when done:", "when doen:"),
    ("when: tension is at least 7", "when: tension is at least 70"),
    ("message: You", "mesage: You"),
    ("otherwise:", "otherwise: go to: the list"),
    ("otherwise:", "otherwize:"),
    ("Ben, Ana reply", "Ben, Anna reply"),
    ("Ben, Ana reply in turn", "Ben, Ana replies"),
    ("celebrate: Hooray.", "celebrate: [a, b]"),
    ("title: Friday", "titel: Friday"),
    ("title: Friday", "title:Friday"),
    ("roles:", "sides:"),
    ("beats:", "turns:"),
    ("  Ana: a nurse", "  Ana, Eve: a nurse"),
)
BROKEN_LINES = (
    ("    then:", "\tthen:"),
    ("      hint: When", "\t\t  hint: When"),
    ("level: steady", "level: steady\x07"),
    ("level: steady", "level: steady\x1b[31m"),
    ("minutes: 10", "minutes: 10\x00"),
    ("about: Two", "about: \u2028Two"),
    ("about: Two", "about: \x85Two"),
    ("about: Two", "about: \ufeffTwo"),
    ("level: steady", "<<: *base"),
    ("level: steady", "level: steady\nlevel: steady"),
    ("about: Two", "? [a]\n: Two"),
    ("about: Two", "[a, b]: Two"),
    ("about: Two", "{a: b}: Two"),
    ("about: Two", "--- more\nabout: Two"),
)


class Bad(NamedTuple):
    """A bad file: what it is, its bytes, and the lines on one of which a problem has to be told (none: anywhere)."""

    name: str
    data: bytes
    lines: tuple[int, ...] = ()


def bad_files() -> Iterator[Bad]:
    """All of them."""
    yield from _bad_speeches()
    for old, new in (*REPLACED, *BROKEN_LINES):
        yield _put(f"{old} > {new}", old, new)
    for number in (2, 7, 12, 22, 27, 32, 37):
        yield _indented(number)
    yield from _whole_files()
    yield from _encodings()
    for number in range(1, len(GOOD.split("\n")) - 1, 3):
        lines = GOOD.split("\n")
        lines.insert(number, lines[number - 1] if lines[number - 1][:1] != " " else "nobody: knows")
        yield Bad(f"a line too much at {number}", "\n".join(lines).encode())


def _indented(number: int) -> Bad:
    """`GOOD` with one line a step too deep by half; the parser may notice it on the line after."""
    lines = GOOD.split("\n")
    lines[number - 1] = " " + lines[number - 1]
    return Bad(f"indented {number}", "\n".join(lines).encode(), (number, number + 1))


def _put(name: str, old: str, new: str) -> Bad:
    """`GOOD` with the first `old` replaced; the problem is on its line, or on the one below for what is inserted."""
    at = GOOD.index(old)
    line = GOOD.count("\n", 0, at) + 1
    return Bad(name, GOOD.replace(old, new, 1).encode(), tuple(range(line, line + 1 + new.count("\n"))))


def _bad_speeches() -> Iterator[Bad]:
    for place in SPEECHES:
        at = GOOD.index(place)
        before = place.partition(" ")[0] + " "
        end = GOOD.index("\n", at)
        for speech in UNREADABLE_SPEECHES:
            data = GOOD[:at] + before + speech + GOOD[end:]
            line = GOOD.count("\n", 0, at) + 1
            yield Bad(f"{before}{speech} at {line}", data.encode(), (line,))


def _whole_files() -> Iterator[Bad]:
    deep = 100_000
    for sign, name in (
        ("[", "brackets"),
        ("{", "braces"),
        ("- ", "dashes"),
        ("? ", "questions"),
        ("a: ", "keys"),
        ("!t ", "tags"),
    ):
        yield Bad(f"deep {name}", (sign * deep).encode(), (1,))
        yield Bad(f"deep {name} in a scene", f"{GOOD}more: {sign * deep}\n".encode())
    yield Bad("deep steps", "".join(" " * at + "a:\n" for at in range(1_000)).encode())
    pairs = list(zip("abcdefgh", "bcdefghi", strict=True))
    bomb = [f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}]" for old, new in pairs]
    yield Bad("a bomb of aliases", "\n".join(["a: &a [x, x, x, x, x, x]", *bomb]).encode(), (1,))
    bomb = [f"{new}: &{new} {{<<: [*{old}, *{old}, *{old}]}}" for old, new in pairs]
    yield Bad("a bomb of merges", "\n".join(["a: &a {x: y}", *bomb]).encode(), (1,))
    yield Bad("itself", b"a: &a [*a]", (1,))
    for text in (
        "",
        "\n",
        "# only this\n",
        "---\n",
        "...\n",
        "--- {}\n",
        "[]",
        "{}",
        "null",
        "~",
        "just words",
        "- a\n- b\n",
        "42",
    ):
        yield Bad(f"no scene: {text!r}", text.encode())
    yield Bad("two documents", f"{GOOD}---\n{GOOD}".encode(), (GOOD.count("\n") + 1,))
    yield Bad("a directive", b"%YAML 1.2\n---\n" + GOOD.encode())
    yield Bad("an unknown directive", b"%FOO bar\n---\n" + GOOD.encode())
    yield Bad("too large", GOOD.encode() + b"# more\n" * 400_000, (1,))
    yield Bad("a long text", f"{GOOD}by: {'x' * 20_000}\n".encode(), (GOOD.count("\n") + 1,))
    yield Bad("a long key", f"{GOOD}{'x' * 2_000}: y\n".encode())
    yield Bad("many keys", GOOD.encode() + b"".join(b"k%d: x\n" % number for number in range(50_000)))
    yield Bad("many lines that need quotes", GOOD.encode() + b"a: b: c\n" * 20_000)
    yield Bad("many quotes that never close", GOOD.encode() + b"a: 'b\n" * 20_000)


def _encodings() -> Iterator[Bad]:
    accented = GOOD.replace("a nurse", "a nürse")
    line = accented.count("\n", 0, accented.index("nürse")) + 1
    for encoding in ("latin-1", "cp1252", "cp437", "mac-roman"):
        yield Bad(encoding, accented.encode(encoding), (line,))
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
        yield Bad(encoding, accented.encode(encoding), (1,))
    for name, piece in (
        ("overlong", b"\xc0\xaf"),
        ("half a letter", b"\xe2\x82"),
        ("surrogate", b"\xed\xa0\x80"),
        ("beyond", b"\xf5\x80\x80\x80"),
    ):
        yield Bad(name, accented.encode().replace("ü".encode(), piece), (line,))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("scene.yaml", GOOD)
    yield Bad("zip", packed.getvalue(), (1,))
    for name, start in (
        ("pdf", b"%PDF-1.7\n"),
        ("rtf", b"{\\rtf1 "),
        ("gzip", b"\x1f\x8b\x08"),
        ("sqlite", b"SQLite format 3\0"),
    ):
        yield Bad(name, start + GOOD.encode(), (1,))
