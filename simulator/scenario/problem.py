"""What an author should mend, and where: one definition of each kind of problem.

The command `check`, the reference page `docs/reference/problems.md` and the broken files of the tests are all made
from, or held against, the kinds listed here.
"""

from dataclasses import dataclass

from simulator.scenario import structure_problems
from simulator.scenario.kind import Kind as Kind
from simulator.scenario.kind import Severity as Severity
from simulator.scenario.model import Where


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: a sentence, the author's line as it stands, and the repaired line where it is known."""

    kind: Kind
    where: Where
    message: str
    file: str = ""
    source: str = ""
    suggestion: str | None = None

    @property
    def code(self) -> str:
        """The stable code of its kind."""
        return self.kind.code

    @property
    def severity(self) -> Severity:
        """`error` stops the file from being played; `warning` and `hint` do not."""
        return self.kind.severity

    def __str__(self) -> str:
        return f"{self.file}:{self.where.line}:{self.where.column} {self.code} {self.message}"


def kinds() -> dict[str, Kind]:
    """Every kind of problem by its code: those below in their order, then those of the structure."""
    found = (*globals().values(), *vars(structure_problems).values())
    return {kind.code: kind for kind in found if isinstance(kind, Kind)}


# The file itself

FILE_TOO_LARGE = Kind(
    "file-too-large",
    "error",
    "The file is too large",
    "A scene of a thousand beats fits in 2 MiB. A file beyond that was probably made by a machine or by mistake.",
    "Cut the scene in two files, or look whether something was pasted in many times.",
)
TOO_MANY_PARTS = Kind(
    "too-many-parts",
    "error",
    "The file has too many parts",
    "A file may hold 200,000 names, texts and lists; reading more would make everybody wait.",
    "Cut the scene in two files.",
)
TOO_DEEP = Kind(
    "too-deep",
    "error",
    "Things stand inside things too deeply",
    "A scene needs about ten steps of indentation; 24 are allowed.",
    "Look for a row of brackets or dashes that was not meant as a list, and put quotes around that text.",
)
TEXT_TOO_LONG = Kind(
    "text-too-long",
    "error",
    "One text is too long",
    "A single text may hold 16 KiB, about four pages. More than that can't be shown as one speech.",
    "Cut the text into several lines or beats. A quote that is never closed can also make a text this long.",
)
NOT_UTF_8 = Kind(
    "not-utf-8",
    "error",
    "The file is not saved as UTF-8 text",
    "UTF-8 is the way of storing letters that every computer shares. Other ways would garble “é” and “…”.",
    "Open the file in your editor and save it again with the encoding “UTF-8”. A document of a word processor must "
    "be saved as plain text.",
)
CONTROL_CHARACTER = Kind(
    "control-character",
    "error",
    "The file holds a character that can't be seen",
    "Control characters do things to a terminal instead of being shown; they come in by copying from elsewhere.",
    "Delete the character at this place and type it again.",
)
EMPTY_FILE = Kind(
    "empty-file",
    "error",
    "The file is empty",
    "There is no scene in it, or only comments.",
    "Start with “title:”, “roles:” and “beats:”, or with a copy of a shipped scene.",
)

# YAML: how the file is written

TAB = Kind(
    "tab",
    "error",
    "A tab stands at the start of a line",
    "YAML shows what belongs to what by spaces at the start of lines; a tab looks different in every editor.",
    "Put spaces where the tab is: two for each step.",
)
NEEDS_QUOTES = Kind(
    "needs-quotes",
    "error",
    "This text needs quotes",
    "In YAML a colon followed by a space, or a first letter such as a quote, star, bracket or @, has a meaning of its "
    "own. Quotes around the whole text say that it is only text.",
    "Put straight double quotes around the whole text, and a backslash before each double quote inside.",
)
MISSING_SPACE = Kind(
    "missing-space",
    "error",
    "A space is missing after the colon",
    "“Sam:hello” is one word for YAML; “Sam: hello” is a name and a speech.",
    "Put a space after the colon.",
)
CURLY_QUOTES = Kind(
    "curly-quotes",
    "warning",
    "Curly quotes stand around a whole text",
    "Curly quotes are letters like any other, so they will be shown. Word processors put them in unasked.",
    "If they only hold the text together, take them away or use straight quotes. If they are meant to be seen, leave "
    "them.",
)
TEXT_AFTER_BLOCK_SIGN = Kind(
    "text-after-block-sign",
    "error",
    "Text stands on the line of a “>”",
    "After “>” (or “|”) a long text starts on the next line, a step further to the right.",
    "Move the text to the next line, or leave the sign out, or put quotes around the text if the sign is part of it.",
)
CUT_BY_HASH = Kind(
    "cut-by-hash",
    "warning",
    "A “#” ends the text",
    "A “#” after a space starts a comment, so what follows is not part of the speech.",
    "If it belongs to the speech, put quotes around the whole speech. If it is a comment, put it on its own line.",
)
YAML_SYNTAX = Kind(
    "yaml-syntax",
    "error",
    "The lines don't fit together here",
    "YAML could not tell what belongs to what. Often the spaces at the start of a line are one too many or too few, "
    "or a quote is not closed.",
    "Compare the line with those above it: things of one kind start in the same column.",
)
ANCHOR = Kind(
    "anchor",
    "error",
    "Anchors are not used in scenes",
    "“&name” marks something for copying in YAML. A scene says everything where it stands.",
    "Put quotes around a text that starts with “&”, or write the text out.",
)
ALIAS = Kind(
    "alias",
    "error",
    "Aliases are not used in scenes",
    "“*name” copies something from elsewhere in YAML. A scene says everything where it stands.",
    "Put quotes around a text that starts with “*”, or write the text out.",
)
TAG = Kind(
    "tag",
    "error",
    "Tags are not used in scenes",
    "“!name” gives a value a type in YAML. In a scene everything is text.",
    "Put quotes around a text that starts with “!”, or take the tag away.",
)
MERGE_KEY = Kind(
    "merge-key",
    "error",
    "Merge keys are not used in scenes",
    "“<<” copies a whole part of a file in YAML. A scene says everything where it stands.",
    "Write the part out.",
)
DIRECTIVE = Kind(
    "directive",
    "error",
    "Directives are not used in scenes",
    "A line that starts with “%” gives orders to a YAML program.",
    "Take the line away.",
)
SEVERAL_DOCUMENTS = Kind(
    "several-documents",
    "error",
    "The file holds more than one document",
    "A line “---” or “...” ends a document in YAML; one file is one scene.",
    "Take the line away, or put the second scene in a file of its own.",
)
DUPLICATE_KEY = Kind(
    "duplicate-key",
    "error",
    "The same key stands twice",
    "Only one of the two could count, and the other would be lost without a word.",
    "Keep one of them. Where one role speaks twice in a beat, put the speeches under “lines:”, each with a dash.",
)
KEY_NOT_TEXT = Kind(
    "key-not-text",
    "error",
    "A key is not a text",
    "What stands before a colon is a name. Brackets and braces there are usually part of a speech.",
    "Put quotes around the text.",
)

# Keys and shapes

NEWER_VERSION = Kind(
    "newer-version",
    "error",
    "The file is written for a newer version",
    "“rehearse:” gives the version of the format. This program can't know what a newer one means.",
    "Update the program, or write “rehearse: 1” if the scene uses nothing newer.",
)
OLD_KEY = Kind(
    "old-key",
    "error",
    "This key has another name today",
    "Early drafts of the format used other words.",
    "Use the word that the message names.",
)
UNKNOWN_KEY = Kind(
    "unknown-key",
    "error",
    "An unknown key",
    "A key that nobody reads would be lost without a word, so every key has to be known.",
    "Look at its spelling. In a beat, a name before a colon must be one of the roles.",
)
MISSING_KEY = Kind(
    "missing-key",
    "error",
    "Something needed is missing",
    "A scene needs a title, roles and beats; everything else has a default.",
    "Add the key that the message names.",
)
SHAPE = Kind(
    "shape",
    "error",
    "Something else belongs here",
    "Some keys hold a text, some a list, some further keys under them.",
    "Write it as in the example that the message gives.",
)
EMPTY_VALUE = Kind(
    "empty-value",
    "error",
    "Nothing stands after this key",
    "A name with nothing after it says nothing. A speech that starts with “#” is taken for a comment.",
    "Write the text after the colon, in quotes if it starts with “#”, or take the line away.",
)
UNKNOWN_CHOICE = Kind(
    "unknown-choice",
    "error",
    "Not one of the words that can stand here",
    "This key takes one of a few words.",
    "Use one of the words that the message lists.",
)
NOT_A_NUMBER = Kind(
    "not-a-number",
    "error",
    "A number belongs here",
    "Meters go from 0 to 10, and minutes are whole.",
    "Write a whole number in digits.",
)
NOT_RUN_YET = Kind(
    "not-run-yet",
    "hint",
    "This part is kept for later",
    "The key belongs to the format, and this version of the program reads past it.",
    "Nothing to do. The scene plays without it.",
)
OTHER_LANGUAGE = Kind(
    "other-language",
    "hint",
    "The scene is in a language that can't be heard yet",
    "Replies can be judged in English only. In other languages the player picks replies and rates them.",
    "Nothing to do, if “language:” is right.",
)
MORE_PROBLEMS = Kind(
    "more-problems",
    "hint",
    "There is more to mend",
    "So many problems were found that looking stopped here.",
    "Mend those listed and check again.",
)

# Names

UNKNOWN_ROLE = Kind(
    "unknown-role",
    "error",
    "No such role",
    "Only those listed under “roles:” can speak, reply or hold a card.",
    "Look at the spelling, or add the role under “roles:”.",
)
ROLE_NAME = Kind(
    "role-name",
    "error",
    "A role can't have this name",
    "The name means something else in a beat, or could not be told from another one.",
    "Choose another name, such as a first name.",
)
UNKNOWN_SKILL = Kind(
    "unknown-skill",
    "error",
    "No such skill",
    "Conditions and “practise” name skills from a fixed list, so that they can be heard in a reply.",
    "Look at the spelling, or pick a skill from the reference page “skills”.",
)
UNDECLARED_METER = Kind(
    "undeclared-meter",
    "error",
    "No such meter",
    "A meter has to be listed under “meters:” before it can move or be asked about.",
    "Add it under “meters:”, such as “openness: 5”, or look at the spelling.",
)
TEMPLATE = Kind(
    "template",
    "error",
    "Something in {{ }} is not understood",
    "Between double braces stand names of roles, pronouns and meters; “{% if %}” may ask about them.",
    "Use a name that the message lists, or take the braces away.",
)

# Beats, replies and rules

CONDITION_UNCLEAR = Kind(
    "condition-unclear",
    "error",
    "A condition is not understood",
    "Conditions are skills, groups and meters joined by “and”, “or” and one “without”.",
    "Write it like “reflect-feeling or any reflection without criticism”, or “openness is at least 6”.",
)
CONDITION_NEEDS_REPLY = Kind(
    "condition-needs-reply",
    "error",
    "Nobody has replied yet where this is asked",
    "A line that depends on a condition is said before the reply, so only meters and tries can be asked about.",
    "Ask about a meter here, or move the line to a rule under “then:”.",
)
CHANGE_UNCLEAR = Kind(
    "change-unclear",
    "error",
    "A change is not understood",
    "A change names a meter and says how far it moves, with its sign.",
    "Write it like “change: openness +2, tension -1”.",
)
NO_SEAT = Kind(
    "no-seat",
    "error",
    "There is no reply to give",
    "A person plays a role by giving its replies; a role that is never asked for one can't be played.",
    "Write “Robin replies:” in a beat, or name another role after “you play:”.",
)
TWO_REPLIES = Kind(
    "two-replies",
    "error",
    "A beat asks for two replies",
    "A beat has lines, then at most one reply, then rules that read it.",
    "Put the second reply in a beat of its own, or write “Ana, Ben reply in turn:”.",
)
UNTIL_MISSING = Kind(
    "until-missing",
    "error",
    "It is not said when the turns are over",
    "Where roles reply in turn, “until:” says how long.",
    "Add “until: each has spoken once” or “until: 4 options”.",
)
WHEN_MISSING = Kind(
    "when-missing",
    "error",
    "A rule says nothing about when it fits",
    "The rules under “then:” are tried from the top, each by its “when:”.",
    "Add “when:”, or move what it does under “otherwise:”.",
)
OUT_OF_PLACE = Kind(
    "out-of-place",
    "error",
    "The key is known, but has no meaning in this beat",
    "“when done:” and “until:” belong to replies in turn; a bare “go to:” to a beat without a reply.",
    "Move it to where the message says.",
)
