"""Words that show that something else is meant: idioms, games, the past. A phrase names those that excuse it."""

WORK_OR_PLACE = r"\b(?:job|office|school|party|company|town|team|meeting|desk|band|project|shift)\b"
"""Leaving a job or a room, not life."""

FUN = (
    r"\b(?:of|from|with) (?:sheer |pure )?(?:embarrassment|shame|boredom|laughter|laughing|thirst|hunger|"
    r"heat|cringe|curiosity|happiness|joy)\b|\blaughing\b"
)
"""Dying as people do in jokes."""

LONG_AGO = (
    r"\b(?:years ago|when we were (?:kids|little|small|young)|"
    r"when i was (?:a|\d+|young|little|small|\w+teen|seven|eight|nine|ten|twelve)|as a "
    r"(?:kid|child|boy|girl)|growing up|used to)\b"
)
"""Past, and told as past: heard gently (Tier B), if at all."""

GAME = (
    r"\b(?:at|in) (?:chess|cards|tennis|football|goal|the (?:race|game|final|match|quiz)|monopoly|"
    r"scrabble|darts|pool)\b|\bhit me (?:up|with)\b|\bto it\b|\bhands down\b|"
    r"\bby (?:two|three|four|five|ten|one|a|an|half|\d+) (?:mile|second|point|goal|minute|inch|head|"
    r"vote|run|set|hair)s?\b"
)
"""Beaten in a game, hit by news."""

IN_JEST = (
    r"\b(?:if i (?:am|was|were|get|got|forget|forgot|miss|dont (?:tidy|finish|bring|call|ring))|for "
    "(?:being|losing|forgetting|breaking|spilling|this|that)|when (?:he|she|they) (?:sees?|finds?|"
    r"hears?))\b"
)
"""As in: Mum will kill me when she sees this."""

WORDS_HURT = (
    r"(?<!is )\bhurts? me$|\bhurts? me (?:with (?:what|that|words)|by (?:saying|what|not|forgetting)|that|"
    "deeply|a lot|more|too|very|to (?:see|hear|say|think)|how|when (?:he|she|they|you|i|people) (?:say|"
    "says|said|forget|forgets|forgot|ignores?|ignored|left|didnt|doesnt|dont)|and i am (?:still "
    r")?(?:angry|cross|upset))|\bfeelings\b"
)
"""Hurt by words, not by a hand."""
