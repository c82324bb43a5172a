"""How people in a hurry spell the words that tell how far work is."""

_SPELT = {
    "haven't": "havnt havn't havent havnt've",
    "hasn't": "hasnt hasn't",
    "isn't": "isnt aint",
    "didn't": "didnt didn't",
    "couldn't": "cudnt couldnt",
    "won't": "wont",
    "can't": "cant",
    "don't": "dont",
    "doesn't": "doesnt dosnt dosent doesent",
    "wasn't": "wasnt",
    "weren't": "werent",
    "aren't": "arent",
    "hadn't": "hadnt",
    "wouldn't": "wouldnt",
    "shouldn't": "shouldnt",
    "that's": "thats",
    "there's": "theres",
    "what's": "whats",
    "they're": "theyre",
    "you've": "youve",
    "everything's": "everythings",
    "nothing's": "nothings",
    "she's": "shes",
    "he's": "hes",
    "finished": "finisht finishd finised finnished finshed finihsed fnished finishedd",
    "complete": "compleet complet compleat complte",
    "completed": "compleated completd complted compleeted",
    "done": "doen dne dun donee",
    "fixed": "fixt fixd",
    "started": "startd strated startet strted startted",
    "waiting": "waitin w8ing w8in waitng wating",
    "working": "workin wrking wokring",
    "getting": "gettin geting",
    "going": "goin goign",
    "doing": "doin doign",
    "nothing": "nothin nuthin nuffin nowt",
    "almost": "allmost almsot",
    "nearly": "nealy nearli",
    "progress": "progess progres prgress",
    "blocked": "blockd bloked",
    "cancelled": "cancled cancelld canceld",
    "ready": "redy rdy",
    "before": "b4",
    "because": "becuase becasue bcos bcuz",
    "until": "untill untl",
    "sent": "sendt",
    "supplier": "suplier",
    "approval": "aproval",
    "approved": "aproved",
    "received": "recieved",
    "will": "wil",
    "still": "stil",
    "not": "nt",
    "yet": "yt",
    "the": "teh hte",
    "with": "wiht wth",
    "and": "adn nad",
    "just": "jsut juts",
    "have": "ahve hvae",
    "left": "lefft",
    "running": "runing runnin",
    "writing": "writting",
    "should": "shld shud shoud",
    "would": "wld wud",
    "could": "cld cud",
    "people": "ppl",
}

_SLIPS = (
    "finished completed started waiting working running getting writing printing"
    " blocked approved delivered installed updated ordered checked posted shipped"
    " nearly almost supplier customer approval progress cancelled postponed delayed"
    " dropped still until haven't should would could because tomorrow everything"
    " another missing testing painting finishing review reviewed signed received"
)
"""Words whose neighbouring letters are often typed in the wrong order."""


def _slips(word: str) -> list[str]:
    """Return a word with each two neighbouring letters behind the first turned."""
    places = range(1, len(word) - 1)
    turned = (f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in places)
    return [one for one in turned if one != word]


WITHOUT_APOSTROPHE = {
    "ill": (
        "i'll",
        "",
        "be|have|get|do|finish|send|let|try|start|know|need|call|ask|write|make|take",
    ),
    "id": ("i'd", "", "say|like|love|guess|rather|reckon|be|need|hope|hoped"),
    "were": (
        "we're",
        "so|and|now|but|as|because|that|until|think|means",
        "not|stuck|blocked|waiting|still|almost|nearly|on|at|doing|done|behind|ready",
    ),
    "ones": (
        "one's",
        "that|this|first|second|third|last|other|4th|5th|6th",
        "done|closed|finished|not|still|on|in|blocked|ready|fixed|with|at|going|nearly",
    ),
}
"""Words that lack an apostrophe, by what stands right before and behind them.

Nothing named before them stands for the start of a sentence; "" for anything.
"""


SPELLINGS = {slip: word for word in _SLIPS.split() for slip in _slips(word)} | {
    spelt: word
    for word, listed in _SPELT.items()
    for spelt in listed.split()
    if spelt != word
}
"""From what is written to the word that is meant."""
