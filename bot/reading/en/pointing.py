"""English words by which work waits for what was named before it."""

PRONOUNS = (
    "it|that|this|them|those|these|then|one|they|he|she|they're|he's|she's|it's"
    "|that's|they've|he'll|she'll|they'll"
)
"""What stands behind "until" or "without" for what was told before."""

PEOPLE = "they|he|she|they're|he's|she's|they've|he'll|she'll|they'll"
"""Those of them that stand for people."""

THAT = "that|this|those|these|said"
"""What stands before a noun that was named before: "without that slot"."""

ASKING = (
    "asked|asking|begged|begging|chased|chasing|applied|applying|requested|requesting"
    "|put in|emailed|emailing|wrote|called|calling|rang|ringing|pushed|pushing|pinged"
    "|pinging|nagged|nagging|pestered|pestering|reminded|reminding|messaged|phoned"
    "|hunting|looking|hoping|pleading|waiting"
)
"""Verbs behind which "for" or "about" leads to what one asks others for."""

WANTING = (
    "ordered|requested|requesting|need|needs|needs a|need a|want|wants|owe|owes"
    "|requires|require|expecting|demands|asks for"
)
"""Verbs whose object is what the work is to wait for: "the council wants a plan"."""

DETERMINERS = "a|an|the|my|our|their|his|her|some|another|new|more|two|three"
"""What an object that is asked for begins with."""

ASKED_FOR_IT = (
    r"(?:and |so |but )?(?:i've|i have|we've|we have|i|we|have|already|just|also)?"
    r"(?: already| just| since| now| only)?\s?"
    r"(?:asked(?: [a-z]+){0,2} for|applied for|requested|ordered|put in for"
    r"|put in a request for|chased(?: [a-z]+){0,2} for|am chasing|are chasing|chasing"
    r"|raised a ticket for|opened a ticket for)"
    r" (?:it|that|one|them|those)(?: already| twice| again| yesterday| today)?"
)
"""A clause by which what was named before is asked of others: "I've asked for it"."""

LIES_WITH_YOU = (
    r"\b(?:in|on) (?:your|the) "
    r"(?:inbox|desk|mail|tray|in-tray|folder|drive|queue|portal)"
    r"|\bwith you\b|\battached\b|\b(?:waiting|ready) for you\b"
)
"""Where what one asks others to look at lies: "it's in your inbox"."""
