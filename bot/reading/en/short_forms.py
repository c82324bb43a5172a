# ruff: noqa: E501 - long patterns read best unbroken
"""English short forms that lack their apostrophe, and long ones: "Ive", "I have been"."""

ALWAYS = "im|ive|youll|youre|youve|youd|theyll|theyre|theyve|theyd|weve|itll|thatll|thats|theres|heres|whats|whos|hes|shes|everythings|nothings|somethings|everyones|someones|nobodys|couldve|shouldve|wouldve|mightve|dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|wont|cant|couldnt|wouldnt|shouldnt"
"""Words that are but short forms, whatever stands beside them."""

_OPENS = r"(?:^|(?<=[.,;:!?\n(] )|(?<=[\n(])"
_LINKS = "so|and|now|but|as|because|cause|that|until|till|before|once|then|think|means|when|while|if|since|where|what|hope|guess|reckon"
_BEHIND = "".join(rf"|(?<=\b{word} )" for word in _LINKS.split("|"))
_AT = f"{_OPENS}{_BEHIND})"

SOMETIMES = (
    (
        "its",
        r"(?<!\bof )(?<!\bfor )(?<!\bto )(?<!\bwith )\bits(?= (?:a|an|the|not|no|been|being|all|just|only|now|still|almost|nearly|already|mostly|done|finished|complete|completed|ready|sent|out|up|in|on|off|over|at|with|through|going|getting|taking|coming|looking|working|waiting|running|moving|raining|snowing|freezing|missing|due|back|behind|here|there|gone|fine|ok|okay|good|great|impossible|hard|tough|stuck|blocked|locked|frozen|live|online|slow|late|half|halfway|about|quite|very|too|so|really|probably|likely|my|your|our|their|his|her|under|booked|signed|easter|[a-z]{3,12}ed(?=$|[.,;!?)\n]))\b|$|[.,;!?])",
    ),
    (
        "were",
        rf"{_AT}were(?= (?:not|stuck|blocked|waiting|still|almost|nearly|on|at|doing|done|behind|ready|finished|through|aiming|going|getting|hoping|trying|allowed|expecting|planning|short|down|missing|working|looking|one|two|three|about|halfway|only|just|now)\b)",
    ),
    (
        "ill",
        rf"(?:{_AT}|(?<=\bwhich )|(?<=\band )|(?<=\bi guess ))ill(?= (?:be|have|get|do|finish|send|let|try|start|know|need|call|ask|write|make|take|answer|look|knock|complete|check|see|go|come|give|update|report|post|ship|submit|put|pick|tell|keep|leave|add|move|order|buy|paint|fix|chase|wrap|then|probably|definitely|also|just|only)\b)",
    ),
    (
        "id",
        rf"{_AT}id(?= (?:say|like|love|guess|rather|reckon|be|need|hope|hoped|count|fix|ask|have|go|think|expect|prefer|call|want|still|do|finish)\b)",
    ),
    ("id", r"\bid(?= say\b)"),
    (
        "well",
        rf"{_AT}well(?= (?:have|be|finish|get|see|need|try|start|know|make|take|complete|submit|wrap|deliver|ship|send|keep)\b)",
    ),
    (
        "lets",
        rf"{_OPENS})lets(?= (?!me\b|us\b|him\b|her\b|them\b|you\b|people\b|one\b|in\b|out\b)[a-z])",
    ),
)
"""Words that are short forms but where these patterns match."""

DONE = "been|had|got|not|never|now|already|just|also|since|only|done|sent|made|built|written|found|taken|given|begun|put|cut|set|read|seen|told|bought|sold|met|left|run|asked|finally|nearly|almost|yet|still|both|all|even|spoken|gone|come|lost|drawn|hung|laid|dug|sewn|chosen|heard|kept|paid|held|won|led"
"""What stands behind "have" where it but helps another verb."""

LONG = (
    ("m", r"\bi am\b(?! i\b)"),
    ("re", r"\b(?:you|we|they) are\b(?! by\b)"),
    (
        "nt",
        r"\b(?:do|does|did|is|are|was|were|has|have|had|could|would|should) not\b(?! (?:only|just)\b)",
    ),
    ("wont", r"\bwill not\b"),
    ("cant", r"\b(?:cannot|can not)\b"),
    ("ve", rf"\b(?:i|you|we|they) have(?= (?:{DONE}|[a-z]{{2,12}}ed)\b)"),
    ("ll", r"\b(?:i|you|we|they) will\b"),
)
"""The endings of short forms, and what is said at length for them."""

FILLERS = (
    r"(?:^|(?<=[.!?] )|(?<=\n))(?:also|finally|lastly|firstly|secondly|thirdly|first of all|in addition|additionally|moreover|furthermore|on top of that|apart from that|other than that|besides|and also), (?=[a-z])"
    r"|(?<=[a-z'] )currently (?=[a-z]{2,15}ing\b)"
)
"""Words that but lead on, and part a sentence or a phrase: "Also, the till is in"."""

LAST_OF_FILLERS = "also,|finally,|lastly,|firstly,|secondly,|thirdly,|all,|addition,|additionally,|moreover,|furthermore,|that,|besides,|currently"
"""The last words of them, by which a text is known to hold one."""
