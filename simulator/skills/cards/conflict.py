"""Cards of solving a problem between two people."""

from simulator.skills.cards.layout import Card

CARDS = (
    Card(
        id="define-problem",
        title="Saying the problem without blame",
        about="Say what happens, in facts, as something to solve together.",
        family="conflict",
        direction="more",
        praise=(
            "Clear, specific, nobody blamed.",
            "A camera could have seen that.",
            "You put the problem on the table, not the person.",
        ),
        nudge="What would a camera have seen? Say that, and ask to solve it together.",
        starter="On three mornings this week…",
    ),
    Card(
        id="i-statement",
        title="Saying your own feeling",
        about='Say what you feel, when, and why, starting with "I".',
        family="conflict",
        direction="more",
        praise=(
            "Feeling, event, reason: all yours.",
            "You spoke for yourself.",
            "That line is hard to argue with, since it is yours.",
        ),
        nudge='Start with "I felt" and a feeling word.',
        starter="I felt… when… because…",
    ),
    Card(
        id="specific-request",
        title="Asking for one clear thing",
        about="Ask for something they can do, with what and when.",
        family="conflict",
        direction="more",
        praise=(
            "They know exactly what would help.",
            "One clear wish, put as a question.",
            "That can be answered with a yes.",
        ),
        nudge="What, by when? Put it as a question.",
        starter="Could you… by…?",
    ),
    Card(
        id="generate-options",
        title="Finding ideas",
        about="Put one or more ideas on the list, for both to look at.",
        family="conflict",
        direction="more",
        praise=(
            "Another idea on the list.",
            "More to choose from now.",
            "You kept the ideas coming.",
        ),
        nudge="One more; it may be silly.",
        starter="Or we could…",
    ),
    Card(
        id="evaluate-options",
        title="Weighing an idea",
        about="Say a good side and a snag of an idea.",
        family="conflict",
        direction="more",
        praise=(
            "You weighed it fairly.",
            "You saw a plus in it. That builds trust.",
            "Both sides of the idea are on the table.",
        ),
        nudge="Good side first, then the snag.",
        starter="The good thing about… is…",
    ),
    Card(
        id="agree-compromise",
        title="Agreeing on a way",
        about="Say who does what, and when, so that both can live with it.",
        family="conflict",
        direction="more",
        praise=(
            "Who, what, when. That will hold.",
            "A way that both can live with.",
            "You met them halfway.",
        ),
        nudge="Nearly there: who does what, and when will you look at it again?",
        starter="Let's try… until…",
    ),
)
