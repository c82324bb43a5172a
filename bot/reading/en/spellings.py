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
    "nothing": "nothin nuthin nuffin",
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
}

SPELLINGS = {
    spelt: word
    for word, listed in _SPELT.items()
    for spelt in listed.split()
    if spelt != word
}
"""From what is written to the word that is meant."""
