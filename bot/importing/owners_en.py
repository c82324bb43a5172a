"""Whose an English sentence is: `Bo to …`, `Bo and Al write …`, `… (Bo)`."""

import re

from bot.importing.en.verbs import VERBS
from bot.importing.names import HANDLE, NAME
from bot.importing.owned import Owned, made
from bot.importing.people import People

_AND = r"(?:\s*(?:,|&|\+|\band\b)\s*)"
_ONE = rf"(?:{HANDLE}|{NAME})"
_NAMED_AS = re.compile(
    rf"^(?P<who>{NAME}) (?:is|are|was|has been|will be) (?:named|appointed"
    rf"|assigned|nominated)(?: as)?(?: the| a| an)?\s+(?P<what>.+)$",
    re.DOTALL,
)
_WILL = re.compile(
    rf"^(?P<who>{NAME}(?:{_AND}{NAME})*),? (?:to|will|shall|should|must|is to"
    rf"|are to|needs to|agrees to|agreed to|has to|is going to|commits to"
    rf"|is responsible for|owns|leads on)\s+(?P<what>[a-z].+)$",
    re.DOTALL,
)
_LEADS = re.compile(rf"^(?P<who>{NAME})\s*(?::|-|–|—)\s+(?P<what>\S.+)$", re.DOTALL)
_TAIL = re.compile(
    rf"^(?P<what>.+?)\s*(?:\s[-–—|]\s*|[(（\[]\s*|[,;]\s+|(?:\b(?:owned by"
    rf"|led by|assigned to|owner|by"
    rf"|for)\s+))(?P<who>{_ONE}(?:{_AND}{_ONE})*)\s*[,;.:]?\s*[)）\]]?\s*\.?$",
    re.DOTALL,
)
_POSTED = re.compile(
    r"^(?P<what>.+?)\s+[-–—]\s+"
    rf"(?P<who>(?:Head|Director|Manager|VP)(?: of \w+)? {NAME})$",
    re.DOTALL,
)
_DOES = re.compile(rf"^(?P<who>{NAME}) (?P<verb>[a-z]{{2,}}s) (?P<what>.+)$", re.DOTALL)
_SENTENCE = re.compile(rf"^(?P<what>.+?)\.\s+(?P<who>{NAME})\.?$", re.DOTALL)
_BRACKET = re.compile(
    rf"^(?P<what>.+?)\s*[(（\[](?P<who>{_ONE})\s*[,;:]\s*(?P<more>[^"
    rf"()\]）]+)[)）\]]\s*\.?$",
    re.DOTALL,
)

_ASKED = re.compile(
    rf"^(?P<what>.+?)\s*[(\[](?P<who>{NAME}) (?:to|will) (?P<verb>[a-z]+)[)\]]\s*\.?$",
    re.DOTALL,
)
_ALL = re.compile(
    r"^(?P<what>.+?)\s*(?:\s[-–—]\s*|[(\[]\s*)(?P<who>(?:(?:the )?(?:whole|entire) \w+"
    r"|(?:the )?team|all (?:of us|\w+)|every(?:one|body)"
    r"|[a-z]+ (?:staff|team|crew|supervisors|managers|leaders)))\s*[)\]]?\.?$",
    re.IGNORECASE | re.DOTALL,
)
_ALL_LEAD = re.compile(
    r"^(?P<who>All|Everyone|Everybody|(?:Whole )?[Tt]eam):\s+(?P<what>\S.+)$"
)
_TOGETHER = re.compile(
    rf"^(?P<who>{NAME}(?:{_AND}{NAME})+) (?:both |jointly |together )?"
    r"(?P<what>[a-z]{2,}\b.+)$",
    re.DOTALL,
)
_I = re.compile(
    r"^I(?:[’']ll| will| shall|(?: am|[’']m) going to)? (?P<what>[a-z].+)$", re.DOTALL
)
_HOW_OFTEN = re.compile(
    r"(?:dai|week|month|hour|night|quarter|year|bi\w+)ly", re.IGNORECASE
)


def by_words(text: str, people: People) -> Owned | None:
    """Read `Bo to …`, `Bo: …`, `… (Bo)`, `… (Bo to approve)`, `I will …`."""
    if people.author and (match := _I.match(text)):
        return Owned(match["what"], people.author)
    for sure in (_NAMED_AS, _WILL, _ASKED, _ALL, _ALL_LEAD):
        if match := sure.match(text):
            verb = match.groupdict().get("verb")
            return made(match, f"{verb} {match['what']}" if verb else match["what"])
    if (match := _SENTENCE.match(text)) and people.knows(match["who"].rstrip(".")):
        return made(match, match["what"])
    for pattern in (_BRACKET, _LEADS, _POSTED, _TAIL):
        match = pattern.match(text)
        if match and people.are_names(match["who"]):
            more = match.groupdict().get("more")
            return made(match, f"{match['what']} ({more})" if more else match["what"])
    return None


def does(text: str, people: People) -> Owned | None:
    """Read `Lena weighs the bins`, where Lena is somebody, or weighs something."""
    match = _DOES.match(text)
    if not match:
        return None
    alone = " " not in match["who"] and not _HOW_OFTEN.fullmatch(match["who"])
    verb = _infinitive(match["verb"])
    acts = verb in VERBS and match["who"].casefold() not in VERBS
    strange = people.strangers or match["who"].isupper()  # HR, IT
    if not people.knows(match["who"]) and not (strange and alone and acts):
        return None
    return Owned(f"{verb} {match['what']}", match["who"])


def writes(text: str, people: People) -> Owned | None:
    """Read `Bo Lind and Al Moor write …`, where both are whole names or known."""
    match = _TOGETHER.match(text)
    if match and people.are_names(match["who"]):
        return made(match, match["what"])
    return None


def _infinitive(verb: str) -> str:
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if re.search(r"(?:s|x|z|ch|sh|o)es$", verb):
        return verb[:-2]
    return verb.removesuffix("s")
