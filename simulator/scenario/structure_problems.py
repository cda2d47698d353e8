"""The kinds of problem that show only in the scene as a whole: where it leads, what can be reached, what can hold."""

from simulator.scenario.kind import Kind

UNKNOWN_TARGET = Kind(
    "unknown-target",
    "error",
    "There is no beat or ending of this name",
    "“go to:” names the beat or ending that comes next.",
    "Write the name as it stands under “beats:” or “endings:”, or add a beat of this name.",
)
OFF_THE_END = Kind(
    "off-the-end",
    "error",
    "The scene runs off its last beat",
    "After the last beat there is no next one, and a scene that has endings must say which of them comes.",
    "Add “go to:” with the name of an ending.",
)
NO_WAY_TO_AN_ENDING = Kind(
    "no-way-to-an-ending",
    "error",
    "From here no ending can be reached",
    "Whoever plays the scene would go round and round in it.",
    "Let one of the rules, or “otherwise:”, lead to an ending or to a beat from which one can be reached.",
)
NO_REPLY_ON_THE_WAY = Kind(
    "no-reply-on-the-way",
    "error",
    "Beats follow each other without end, and nobody is asked for a reply",
    "A beat without a reply goes on by itself. Where such beats lead to each other, the scene would never stop.",
    "Ask for a reply in one of these beats, or let one lead to an ending.",
)
UNREACHED_BEAT = Kind(
    "unreached-beat",
    "warning",
    "Nothing leads to this beat",
    "It will never be played.",
    "Let a “go to:” name it, or take it out.",
)
UNREACHED_ENDING = Kind(
    "unreached-ending",
    "warning",
    "Nothing leads to this ending",
    "Nobody will ever see it.",
    "Let a “go to:” name it, or take it out.",
)
NOT_FULLY_CHECKED = Kind(
    "not-fully-checked",
    "warning",
    "The scene has too many ways to try them all",
    "Each meter that a condition asks about multiplies the ways. Up to 200,000 are tried, one by one.",
    "Ask about fewer meters, or put the questions in fewer beats.",
)
SEAT_WITHOUT_LINES = Kind(
    "seat-without-lines",
    "warning",
    "The script can't play this role",
    "A role that nobody plays is spoken by the script, with the lines that you write. There are none here.",
    "Add “good:”, and if you like “ordinary:” and “poor:”, under the reply.",
)
CONTRADICTION = Kind(
    "contradiction",
    "error",
    "This condition can never hold",
    "It asks for two things that can't both be so.",
    "Take one of them out, or join them with “or”.",
)
IDLE_ALTERNATIVE = Kind(
    "idle-alternative",
    "warning",
    "One of the alternatives can never hold",
    "The others can, so the rule works, but this part of it does nothing.",
    "Take it out, or change it.",
)
RULE_NEVER_FIRES = Kind(
    "rule-never-fires",
    "warning",
    "This rule will never be used",
    "Rules are tried from the top, and the first one that fits is used.",
    "Move it up, above the rule that is in its way, or change one of the two.",
)
NO_SECOND_TRY = Kind(
    "no-second-try",
    "warning",
    "The reply is never tried so often",
    "“second try” is true when a rule with “try again:” has asked for the same reply again.",
    "Add “try again: once” to a rule of this beat, or use “second time here” for a beat that is played again.",
)
ONE_KIND_OF_REFLECTION = Kind(
    "one-kind-of-reflection",
    "warning",
    "Simple and complex reflections can hardly be told apart",
    "Trained people who hear the same reply often disagree whether it is one or the other, and so does the program.",
    "Write “any reflection”, or name both: “reflect-content or reflect-complex”.",
)
LEADS_ON = Kind(
    "leads-on",
    "hint",
    "It goes on with the next beat",
    "A beat without “otherwise:”, or a rule without “go to:”, leads to the beat below it.",
    "If that is what you want, all is well. If not, add “otherwise:” or “go to:”.",
)
METER_NEVER_MOVES = Kind(
    "meter-never-moves",
    "hint",
    "This meter never moves",
    "A meter moves only where a rule says “change:”.",
    "Add a change such as “change: openness +1” to a rule, or take the meter out.",
)
