"""English words with which replies open and close."""

GREETINGS = (
    "hi|hello|hey|hiya|howdy|morning|evening|afternoon|dear all|dear team|hi all"
    "|hi team|hi there|hi bot|hi everyone|hey there|hey bot|good morning"
    "|good afternoon|good evening|good day|greetings|mornin|happy monday|happy friday"
)

OF_THE_PERSON = (
    "is|are|was|were|has|had|have|will|did|does|do|said|says|wants|needs|owns|and|or"
    "|told|asked|'s|who|can't|cannot|hasn't|isn't|didn't|won't"
)
"""Verbs of which the person who is mentioned is the subject: "@Ben is on it"."""

KINDS = (
    "here's|here is|here are|here|my|a|the|our|quick|short|brief|small|little|tiny"
    "|weekly|daily|friday|monday|project|team|mini|latest|current|today's|good|status"
)

TELLING = "updates?|news|version|answer|reply|recap|round-?up|summary"
"""What a heading calls the reply, behind one of the kinds: "quick update"."""

HEADINGS = (
    "update|fyi|tl;?dr|in short|so here goes|here goes|where we are|where things stand"
    "|in (?:the |your )?(?:same |listed |given )?(?:order|sequence)(?: (?:you|as|that"
    "|in|which|of|they|the|your|list|listed|asked|came|come|given|were|are|on|them|it|above"
    "|below|shown|sent|gave|there)){0,8}|(?:going )?(?:from )?(?:the )?top to (?:the )?"
    "bottom|from the top|(?:from )?(?:the )?first to (?:the )?last"
    "|(?:going )?down the list"
)
"""Headings that need no kind."""

WISHES = (
    r"(?:have a|enjoy (?:your|the)|wish you a|wishing you a|nice|happy|merry)"
    r"(?: (?:nice|good|great|lovely|wonderful|relaxing|fantastic|long|sunny))?"
    r" (?:weekend|day|evening|one|week|holidays?|easter|christmas|rest of the day)"
)

THANKS = (
    r"(?:many )?thanks(?: a lot| so much| again| all| everyone| for (?:asking|checking"
    r"|the reminder|your patience|the nudge|reminding me))?"
    "|thank you|thx|cheers|lol|haha"
)

SO = "fyi|ok,? so|okay,? so|right,? so|alright,? so|so,|ok,|okay,|right,"
"""What a reply opens with that says no more than that it begins."""

REGARDS = (
    "best regards|kind regards|warm regards|many regards|regards|best wishes"
    "|all the best|yours sincerely|br|kr|rgds"
)
