# ruff: noqa: E501 - word lists read best unbroken
"""English words of titles: what says little, and what means the same."""

from collections.abc import Mapping, Sequence
from functools import cache

from bot.reading.en.numbers import UP_TO_TWENTY

STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "at",
        "by",
        "with",
        "and",
        "or",
        "from",
        "into",
        "under",
        "over",
        "up",
        "down",
        "out",
        "off",
        "as",
        "is",
        "are",
        "be",
        "was",
        "were",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "my",
        "our",
        "your",
        "their",
        "his",
        "her",
        "all",
        "each",
        "every",
        "any",
        "per",
        "than",
        "then",
        "least",
        "within",
        "before",
        "after",
        "about",
        "between",
        "against",
        "new",
        *UP_TO_TWENTY[1:11],
        "week",
        "weekly",
        "month",
        "monthly",
        "year",
        "quarter",
        "daily",
        "day",
        "not",
        "no",
        "so",
        "i",
        "we",
        "you",
        "he",
        "she",
        "they",
        "them",
        "me",
        "us",
        "done",
        "do",
        "did",
        "does",
        "yes",
        "how",
        "what",
        "when",
        "who",
        "why",
        "which",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
        "has",
        "have",
        "had",
        "having",
        "been",
        "being",
        "get",
        "got",
        "still",
        "just",
        "now",
        "only",
        "more",
        "most",
        "next",
        "last",
        "first",
        "second",
        "third",
        "also",
        "but",
        "if",
        "because",
        "since",
        "until",
        "once",
        "s",
        "t",
        "re",
        "ve",
        "ll",
        "m",
        "there",
        "here",
        "some",
        "none",
        "other",
        "rest",
        "today",
        "tomorrow",
        "yesterday",
        "morning",
        "evening",
        "night",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "need",
        "needs",
        "think",
        "like",
        "well",
        "good",
        "great",
        "fine",
        "ok",
        "okay",
        "thanks",
        "please",
        "sorry",
        "hi",
        "hello",
        "hey",
    ]
)

GENERIC = frozenset(
    [
        "write",
        "finish",
        "complete",
        "update",
        "set",
        "get",
        "make",
        "create",
        "prepare",
        "review",
        "run",
        "draft",
        "build",
        "put",
        "start",
        "give",
        "hold",
        "plan",
        "work",
        "close",
        "send",
        "publish",
        "check",
        "improve",
        "reduce",
        "raise",
        "cut",
        "increase",
        "bring",
        "lower",
        "arrange",
        "collect",
        "organise",
        "organize",
        "do",
        "take",
        "learn",
        "train",
        "book",
        "order",
        "fix",
        "clean",
        "add",
        "find",
        "read",
        "team",
        "time",
        "number",
        "list",
        "project",
        "task",
        "item",
        "process",
        "people",
        "customer",
        "client",
        "clients",
        "customers",
        "target",
        "goal",
        "document",
        "documents",
        "progress",
        "status",
        "percent",
        "percentage",
        "rate",
        "average",
        "total",
        "system",
        "report",
    ]
) - {"report", "system", "plan", "list", "process", "rate", "train"}

NOT_PAST = ("feed", "seed", "need", "speed", "breed", "weed", "bleed", "deed")
"""Words in -ed that are no past verbs; "agreed" and "freed" are."""

THINGS_IN_ING = (
    "ceiling|awning|railing|guttering|bedding|clothing|wedding|evening|pudding|string"
    "|spring|seedling|sapling|dumpling|earring|lightning|decking|shelving|piping|tubing"
    "|plumbing|flooring|roofing|herring|offspring|scaffolding|skirting|panelling|matting"
    "|netting|sibling|duckling|gosling|yearling|sterling"
)
"""Words in -ing that name things, and tell of no work that is being done."""

IRREGULAR = {
    "wrote": "write", "written": "write", "ran": "run", "held": "hold", "made": "make",
    "built": "build", "sent": "send", "got": "get", "gave": "give", "given": "give",
    "took": "take", "taken": "take", "found": "find", "met": "meet", "taught": "teach",
    "bought": "buy", "brought": "bring", "sold": "sell", "drew": "draw", "drawn": "draw",
    "began": "begin", "begun": "begin", "did": "do", "won": "win", "led": "lead",
    "learnt": "learn", "spoke": "speak", "spoken": "speak", "chose": "choose",
    "chosen": "choose", "told": "tell", "left": "leave", "taping": "tape", "people": "person",
    "shot": "shoot", "analyses": "analysis", "rewrote": "rewrite", "rewritten": "rewrite",
    "rebuilt": "rebuild", "hung": "hang", "laid": "lay", "paid": "pay", "swept": "sweep",
    "kept": "keep", "dug": "dig", "bound": "bind", "put": "put", "cut": "cut", "set": "set",
    "strung": "string", "shod": "shoe", "withdrawn": "withdraw", "withdrew": "withdraw",
    "overseen": "oversee", "oversaw": "oversee", "slid": "slide", "wrung": "wring",
    "rewound": "rewind", "unwound": "unwind", "rung": "ring", "sprung": "spring",
    "read": "read", "ordered": "order", "moved": "move", "tidied": "tidy",
    "tied": "tie", "tying": "tie", "dyed": "dye", "shown": "show", "grew": "grow",
    "grown": "grow", "threw": "throw", "thrown": "throw", "fed": "feed", "sewn": "sew",
    "lit": "light", "lent": "lend", "spent": "spend", "split": "split", "shut": "shut",
    "hid": "hide", "hidden": "hide", "sought": "seek", "thought": "think", "dealt": "deal",
    "wove": "weave", "woven": "weave", "wound": "wind", "torn": "tear", "tore": "tear",
    "stuck": "stick", "struck": "strike", "sunk": "sink", "sang": "sing", "sung": "sing",
    "rode": "ride", "ridden": "ride", "drove": "drive", "driven": "drive", "ate": "eat",
    "flew": "fly", "flown": "fly", "froze": "freeze", "frozen": "freeze", "ground": "grind",
    "broke": "break", "broken": "break", "caught": "catch", "fought": "fight", "bred": "breed",
    "spun": "spin", "sown": "sow", "mown": "mow", "shorn": "shear", "redrawn": "redraw",
    "debugged": "debug", "labelled": "label", "modelled": "model", "cancelled": "cancel",
    "travelled": "travel", "signalled": "signal", "levelled": "level", "tunnelled": "tunnel",
    "panelled": "panel", "channelled": "channel", "catalogued": "catalog",
    "cancelling": "cancel", "labelling": "label", "modelling": "model", "axed": "axe",
    "travelling": "travel", "signalling": "signal", "levelling": "level", "axing": "axe",
    "panelling": "panel", "iced": "ice", "icing": "ice",
    "bled": "bleed", "bent": "bend", "rehung": "rehang", "relaid": "relay",
    "restrung": "restring", "resold": "resell", "reshot": "reshoot", "redid": "redo",
    "retook": "retake", "retaken": "retake", "redone": "redo", "redrew": "redraw",
    "sawn": "saw", "sped": "speed", "undid": "undo", "undone": "undo",
    "burnt": "burn", "spilt": "spill", "knelt": "kneel", "leapt": "leap", "spoilt": "spoil",
}  # fmt: skip

PAST = {word for word in IRREGULAR if not word.endswith("ing")} - {
    "people",
    "analyses",
    "learnt",
}
"""Past forms among them."""

BEFORE_MONTH = "the|that|this|yes|of|with|our|my|for|and|both|but|so|-|("
BEHIND_MONTH = "one|ones|'s|is|was|has|isn't|wasn't|hasn't|done|finished|complete|completed|closed|out|ready|all|and|still|:|-|,"
"""What stands before and behind "may" where it is the month of a title, no verb."""

ANY_WORK = "finish|complete|finalise|finalize|conclude|do|make|get"
"""Verbs of what is done with any work: "I finish on Friday" names no title."""

NOT_AGAIN = "replace|restore|release|reserve|research|recover|resource|recruit|receive|recommend|reconcile|register|reinforce|represent|request|require|respond|rehearse|retrieve|renovate|restrict|resolve|return|report|review|repair|record|remove|reduce|refund|refine|refresh|relate|relocate|remind|remedy|rescue|retail|reward|reveal|renew|reply|retire|relieve|regulate|reject|rename"
"""Verbs in which "re" is no "again": "Restore" is not "store"."""

TWO_LETTERS = "ap|vm|os|ip|av|tv|bi|ml|ai|pd|pr|mr|po|qa|ci|cd|ui|ux|kb|db|wi|fd|ff|rt|dr|cv|jd|ts|sa|cc|vr|ar|td|pm|pc|pv|hv|lv|gp|ra|wc|fa|hs"
"""Initials of two letters by which people call things: PR, PO, KB."""

CHAT = (
    "btw|fyi|asap|lol|imo|imho|tbh|thx|pls|plz|tbc|tbd|tba|wip|eta|eod|eow|eom|cob|omg"
    "|nvm|afaik|idk|iirc|etc|atm|irl|tmr|tmrw|tmw|sth|smth|ppl|msg|cuz|coz|tho|thru|pps"
    "|hmm|ugh|meh|yep|nah|nope|aye|fwiw|aka|til|till|who|why|how|now|but|and"
)
"""Short forms of chat, which are nobody's initials: "eta Friday" of "Edit the atlas"."""

COMMON = (
    "came|went|gave|took|told|said|does|done|been|each|also|both|even|ever|form|from|free|"
    "full|gone|good|have|here|just|keep|kind|know|less|live|lost|main|many|mess|miss|much|"
    "over|paid|past|plus|pull|push|rain|rate|ring|rise|rush|seem|sent|sick|sold|stand|start|"
    "still|sure|tend|term|then|there|think|thin|tidy|till|trip|true|used|want|warm|whole|"
    "wide|wild|wise|part|pass|port|post|hold|give|goes|week|dates|late|lead|left|half|hand|"
    "over|under|after|again|being|per|min|max|mid|mon|sat|sun|wed|thu|tue|fri|"
    "act|add|age|ago|aid|aim|air|all|and|any|are|arm|art|ask|ate|back|bad|bag|bar|"
    "bed|big|bit|book|box|boy|bus|but|buy|can|cap|car|cat|con|cost|cup|cut|dad|day|"
    "did|dog|dry|due|ear|eat|egg|end|eye|fan|far|fat|fed|fee|few|fit|fix|fly|for|"
    "form|fun|gap|gas|get|got|gun|guy|had|hand|hard|has|hat|head|her|high|him|his|"
    "hit|home|hope|hot|how|ice|ill|ink|its|job|key|kid|lab|land|last|law|lay|led|"
    "leg|let|lid|lie|line|lip|list|live|log|long|look|lot|low|made|make|man|map|"
    "mark|may|mean|meet|men|met|mid|mind|mix|more|most|move|much|mud|must|near|"
    "need|net|new|news|next|nor|not|note|now|odd|off|oil|old|once|one|only|open|"
    "our|out|over|own|page|pan|part|pass|pay|pen|per|pet|pick|pig|pin|pit|plan|"
    "play|pop|port|post|pot|put|ran|raw|read|real|red|rest|rid|ride|road|room|row|"
    "rule|run|sad|safe|sale|same|sat|saw|say|sea|see|self|send|set|she|ship|shop|"
    "show|side|sign|sir|sit|site|six|size|sky|some|son|soon|sort|star|stay|step|"
    "stop|such|sun|sure|tab|tag|take|talk|tap|tax|tea|team|tell|ten|test|text|than|"
    "that|the|them|then|they|this|tick|tie|time|tin|tip|toe|told|ton|too|took|tool|"
    "top|town|toy|tree|try|turn|two|type|under|unit|upon|use|van|very|via|view|"
    "wait|walk|wall|want|war|was|wash|wax|way|wear|web|week|well|went|were|west|"
    "wet|what|when|who|whole|why|wide|will|win|wind|wine|wish|with|won|word|work|"
    "year|yes|yet|you|your|zip"
)
"""Short words that shorten no longer one: "fun" is no funnel."""

_GROUPS = """
apply application
summarise summarize summary summaries
sell sale sales
agree agreement
arrange arrangement arrangements
announce announcement announcements
transcribe transcript transcripts transcription
convert conversion
divide division
produce production
replace replacement replacements
improve improvement improvements
settle settlement
identify identification
qualify qualification
close closure
dismiss dismissal
refer referral referrals
advertise advertisement advertisements
procure procurement
lend loan loans
teach teaching lessons
vaccinate vaccination jab jabbed
document docs documentation
decide decision
submit submission
extend extension
expand expansion
revise revision
describe description
subscribe subscription
reduce reduction
introduce introduction
verify verification
certify certification certificate
classify classification
maintain maintenance
compare comparison
choose choice
select selection
fly flight
analyse analyze analysis
advertise advert ad
apologise apology
inspect inspection
collect collection
negotiate negotiation
reorganise reorganisation
simplify simplification
clarify clarification
notify notification
specify specification
evaluate evaluation
demolish demolition
construct construction
acquire acquisition
admit admission
invite invitation invite
calibrate calibration
insulate insulation
disinfect disinfection
rotate rotation
recruit recruitment hiring
purchase purchasing buying bought
guide manual handbook booklet playbook instructions guidebook howto
video film recording footage clip filming
course training module class lesson programme elearning e-learning
workshop seminar session
refresher course training
report write-up summary paper
slides deck presentation talk powerpoint ppt
talk speech presentation
contract agreement
supplier vendor
staff team crew employees colleagues
customer client
laptop computer pc machine
ticket case request
tickets queue backlog
survey questionnaire poll
form sheet template questionnaire
leaflet flyer brochure handout
rota roster schedule shifts timetable
poster sign signage
hire hiring recruit recruiting recruitment advert
advert ad job posting
invoice bill
budget costs forecast numbers
forecast numbers projection
test tests testing qa
bug defect issue fault
dashboard board charts report
website site page pages web
newsletter mailing mail email
email mail
knowledge kb
docs documentation document wiki
policy rules rulebook
audit inspection check
stocktake inventory stock count
complaint complaints grievance
licence license permit certificate
certificate cert certification
feedback comments reviews
interview interviews interviewing
mentor coach mentoring coaching
meeting 1:1 call
price pricing prices
quote offer quotation
tender rfp bid
move relocation
budget money
car vehicle van fleet
truck lorry
shelves racks shelving racking
load loading
page pages
data database db dataset
migrate migration moving
deploy deployment rollout
automate automation script
onboarding onboard induction newcomers
handover hand-over transition
warehouse depot store
reconcile reconciliation recon rec
standardise standardize standard standardisation
response reply responses
reference references
logo logos branding
checklist list
register list
safety hse
presentation slides deck
photo photos pictures pics images
picture photo image
reach contact contacted contacting outreach
organise organisation arrangement
transport coach bus minibus shuttle
repair repairs mending
replacement swap swapping exchange
cleaning cleanup wash
declutter tidying
order ordering procurement
prepare preparation prep
install installation fitting
publication publishing publish release
launch release rollout go-live
update refresh
measure measurement measurements readings
assess assessment evaluation
approve approval sign-off
pay payment
deliver delivery
register registration sign-up
enrol enrolment registration
book booking reservation
reserve reservation booking
cancel cancellation
count stocktake tally
label labelling labels tags
digitise scanning digitisation scan
trim pruning trimming
insure insurance
design artwork layout mockup
canteen cafeteria
toilet toilets loo loos restroom wc
lift elevator
bike bicycle cycle bikes bicycles
fridge refrigerator
boiler heating furnace
lights lamps bulbs lighting
lamp bulb light
fence fencing
tyre tire
printer copier
phone telephone mobile handset
screen monitor display
password credentials passwords
login sign-in authentication auth
authentication auth login
payroll wages salaries
wages salaries payroll
expense expenses claims receipts
holiday leave vacation
induction onboarding
appraisal appraisals reviews
pupil student pupils students children kids
student pupil students pupils
parent parents families
exam test paper exams
essay paper assignment essays
grade marking grading
homework assignment
medication meds medicine drugs
medicine meds medication
guest visitor guests visitors
visitor guest visitors guests
hotel accommodation
trip excursion outing
party event celebration
minutes notes
chart graph diagram
incident postmortem post-mortem
evacuation emergency
camera cctv cameras
badge pass badges passes
uniform workwear uniforms
goggles glasses eyewear
caterer catering
allergen allergy allergens allergies
parcel package packages parcels
shipment consignment delivery
equipment gear kit
sample samples specimens
lab laboratory
experiment trial experiments
thesis dissertation
article post blog
blog post article
concert gig
volunteer volunteers helpers
neighbour neighbours residents
resident residents tenants
tenant tenants residents
flat apartment flats apartments
apartment flat apartments flats
lawnmower mower
hedge hedges bushes
bin bins rubbish waste trash
rubbish waste trash bins
cupboard cabinet closet
cabinet cupboard
carpet carpets flooring
curtain curtains blinds
pavement sidewalk path
footpath path
crane hoist
pump pumps
tank tanks
pipe pipes piping plumbing
wiring electrics cabling
electrics wiring
cable cables cabling wiring
aerial antenna
helmet helmets
ambulance
seedling seedlings plants
fertiliser fertilizer manure
vaccine vaccines jabs shots
interviewee candidates applicants
candidate candidates applicants
vacancy post position role
role position post job
assistant helper
secretary pa
manager boss
chairman chair
committee board
shareholder shareholders investors
loan credit
insurance policy cover
mortgage loan
warranty guarantee
refund refunds reimbursement
discount rebate
voucher vouchers coupons
catalogue catalog brochure
label sticker stickers
sticker stickers labels
banner banners
flyer flyers leaflet leaflets
headline headlines
caption captions subtitles
subtitles captions
transcript transcription
podcast episode
webinar webcast
footage video
"""


@cache
def kin() -> Mapping[str, Sequence[str]]:
    """Return the words that mean about the same as each word of a group."""
    found: dict[str, list[str]] = {}
    for group in _GROUPS.strip().splitlines():
        words = group.split()
        for word in words:
            others = [other for other in words if other != word]
            for form in {word, word + "s", word.removesuffix("s")}:
                found.setdefault(form, []).extend(others)
    return found
