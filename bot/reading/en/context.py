# ruff: noqa: E501 - word lists read best unbroken
"""English words whose meaning hangs on what stands beside them."""

OF_OTHERS = (
    "look|looked|look at|looked at|read|seen|revert|reverted|comment|commented|review|reviewed|check|checked|process|processed|hand over|handed over|come back|get back|back|here|there|ready|available|reachable|sure|happy|convinced|willing|able|complete|final|published|clear|accept|accepted|acknowledge|acknowledged|agree|agreed|allocate|allocated|allow|allowed|answer|answered|appear|appeared|approve|approved"
    "|arrive|arrived|assign|assigned|authorise|authorised|authorize|authorized|back|bother|bothered|bring|brought|budge|budged|call|called|came|clear|cleared"
    "|come|commit|committed|confirm|confirmed|decide|decided|deliver|delivered|dispatch|dispatched|email|emailed|forward|forwarded|free|freed|gave|get back|gets back|gotten back|got back"
    "|give|given|grant|granted|honour|honoured|invoice|invoiced|issue|issued|land|landed|lift|lifted|mail|mailed|materialise|materialised|materialized|offer|offered|open|opened|order|ordered|paid|pass|passed"
    "|pay|phone|phoned|pick|picked|posted|produce|produced|provide|provided|quote|quoted|react|reacted|release|released|replied|reply|respond|responded|restock|restocked|return|returned|ring|rung"
    "|send|sent|shipped|ship|show|showed|shown|sign|signed|specify|specified|submit|submitted|supplied|supply|surface|surfaced|take|tell|told|text|texted|turn|turned|turnup|unlock|unlocked|vote|voted|want|wanted|write|written|let|made|make|transfer|transferred|collect|collected|say|said|chosen|choose|chose|named|name|replaced|replace"
)
"""What work waits for others to do: "the lab hasn't replied"."""

CALLS_OFF = "discontinued|discontinue|scrapped|shelved|axed|abandoned|cancel|cancels|cancelled|canceled|cancelling|canceling|withdrawn|withdrew|dropped|quit"
"""A person's dropping is trouble for others' work: "the doctor cancelled"."""

SHUT = "closed|closed off|shut|locked|down|off"
"""No work is finished by these where they are said of a place: "the road is closed"."""

ANY_CONDITION = "all's|everything's|it's|that's|nothing's|things|anybody|somebody|nobody|no-one|noone|none|i|weather|luck|today|tomorrow|it|all|everything|nothing|no|things|possible|the|that|there|not|you|needed|necessary|need|only|any|anything|anyone|so|weather|time"
"""Words after "if" that name nothing to wait for: "if it stays dry"."""

BECAUSE_AS = "i've|we've|i'd|we'd|they've|this|that|these|those|some|both|most|nothing|no|none|two|three|one|she|he|they|we|i|it|there|she's|he's|they're|we're|i'm|it's|there's|nobody|everyone|everybody|our|my|half"
"""Words after "as" that make it a because."""

NEGATIONS = "has not|have not|had not|is not|are not|was not|were not|does not|do not|did not|would not|wasn't|wasnt|weren't|werent|yet to|has yet to|have yet to|is yet to|are yet to|not|hasn't|hasnt|haven't|havent|didn't|didnt|won't|wont|isn't|isnt|aren't|arent|doesn't|doesnt|don't|dont|never|hadn't|hadnt|wouldn't|wouldnt"
DETERMINERS = "a|an|the|this|that|these|those|their|his|her|its|some|any|every|each|such|other|another|first|second|third|new|old|whole|same|of"
ITSELF = "it's|that's|thats|they're|document|doc|job|lot|whole|whole lot|it|this|that|these|those|one|ones|this one|that one|these ones|thing|things|which|who|same|it all|they|nothing|none|stuff|item|task|action|work|project|idea|initiative"
"""Subjects that speak of the work itself."""
OURS = "our side|our end|my side|my end|us|me|our team|my team|myself|ourselves"

COULD_NOT = "couldn't|couldnt|could not|wasn't able to|weren't able to|was unable to|were unable to|was not able to|were not able to"
"""Words that tell what was not done so far, while "can't" tells that it is blocked."""

CHASED = "asked|chased|reminded|pinged|emailed|mailed|called|rang|phoned|messaged|texted|nudged|pestered|poked|prodded|badgered|requested|followed up|pressed|pushed|hassled"
AGAIN = "twice|thrice|times|again|repeatedly|yesterday|already|daily"
"""Chasing more than once tells that nobody has answered: "asked them twice"."""

REACHED = "get to|got to|gets to|getting to|gotten to|get round to|get around to|got round to|got around to"
"""Words of starting that before another verb say nothing: "didn't get to finish it"."""

YOU = "you|your|u"

THEY = "they|he|she|it|其|他|她|它"
"""Pronouns that name nobody."""

VAGUE = r"\b(?:few|several)\b"
"""Lengths of time that are no date: "in the next few days"."""

THIS = "this|that|it|this one|that one|one's|this one's|that one's|these|those"
"""Words for the work itself, before what is said of it."""

SIDES = ("from", "on", "at")
"""Words before "our side"."""

NOT_KNOWN = "no idea|no clue|don't know|dont know|dunno|not sure|unsure|unclear|not clear|can't say|cant say|can't tell|wondering|wonder|know|see|check|ask|asked|tell|depends|find out|decide|idea|clue|sure|matter"
"""Words before a "when" or "if" that names nothing to wait for."""

MOVING = "push|pushing|pushed|move|moving|moved|shift|shifting|shifted|slide|sliding|bump|bumping|bumped|kick|kicking|carry|carrying|put|putting|delay|delaying|extend|extending|reschedule|rescheduling|postpone|postponing|defer|deferring|drag|nudge|set|roll|rolling"
"""Verbs that move a date: "pushing this to the end of the month"."""

MOVED_OBJECT = "it|this|that|them|these|one|the|out|back|whole|thing|on|deadline|date"
MOVED_TO = "to|till|until|into|for|by|back to|out to|from"

SYSTEMS = "server|servers|system|systems|site|network|wifi|internet|tool|portal|app|api|database|db|vpn|line|lines|machine|printer|connection|website|environment|env|service|lift|cluster|platform|mail|email|jira|sap|crm|erp|github|slack|pc|laptop|computer|power|phone|phones|everything|it|router|gateway|cloud|scanner|crane|press|plant|intranet|software|backend|oven|boiler|pump|cms|till|tills|pos|terminal|terminals|gateway|switch|firewall|host|hosting|mainframe|teams|zoom|outlook|sharepoint|drive|ftp|pipeline|ci|build|staging|prod|production|web|page|webshop|shop|kiosk|fridge|freezer|generator|compressor|lathe|saw|forklift|conveyor|belt|mixer|dishwasher|washer|dryer|heating|aircon|ac|hvac|camera|cameras|cctv|radio|hotline|helpdesk|register|lab|equipment|machines|truck|van"
"""What is out of order when it "is down"; a floor or a membrane is laid."""

PARTICLES = "up|out|over|off|down|in|on|back|through"
"""Small words that make one word with a verb: "back up", "backup"."""

ANSWERING = "replied|reply|answered|answer|responded|respond|rung|rang|called|phoned|confirmed|confirm|decided|decide|got back|get back|gotten back|come back|came back|said|written back|picked up|pick up|turned up|shown up|signed off|emailed|delivered"
"""What people leave undone, even where the words of a title name them."""

LOOKING = "looked at|looked|look at|had a look|opened|touched|started|begun|got round to|gotten round to|got around to|gotten around to|read|read it|seen|seen it"
"""What else others may not have done yet: "the boss hasn't looked at it"."""

OUGHT = "still has to|still have to|has got to|is to|are to|have to|wants|want|wanted|needs|need|has to|have to|must|needs to|need to|asks for|insists on|requires"

RUNS_UNTIL = "renewed|insured|certified|licensed|covered|paid up"
"""What lasts until a day, which is not the day of the work: "renewed until 2028"."""

NEW_ONE = "new|replacement|replacements|spare|spares"
"""What comes in the place of a thing that failed: "new pipe's here"."""

BEGAN = (
    "began|begun|started|commenced|kicked|got|set|dived|dug|opened|made|tackled|worked"
    "|had|kept|carried|continued|resumed|plugged|chipped|pressed|looked|sat|touched"
)
"""First words of what tells that work was begun, or went on: "began Monday"."""

ONLY_PAST = "went|wrote|did|ran|gave|took|drew|chose|spoke|began|showed|rang|came|rewrote|redid|flew|drove|saw|sang|swam|threw|broke"
"""Past forms that are no participles: "went in before the deadline"."""

DROPPING = "axe|shelve|dump|discard|kill|drop|cancel|scrap|remove|retire|delete|decommission|stop|end|terminate|withdraw|abandon|sunset|ditch|bin|dispose|discontinue|phase|deprecate|abolish|shut|wind"
"""Title verbs of which "cancelled" is the end: "Kill the old campaign"."""

AROUND = "up|out|off|over|down|in|on|back|through|everything|most|last|yesterday|today|all|away|round|around|together|them|him|her|some|half|both|two|three|four|five|once|twice|early|again|here|there|well|fine|without|with|this|that"
"""Words behind an act that are no object of it: "wrapped it up"."""

TOLD_ALL = "told everyone|told everybody|told them all|told them|told people|told the team|told you|promised everyone|promised everybody"
"""Words before the day that others were told, which is given up by and by."""

NO_SUPPLIES = "work|questions|problems|issues|errors|changes|comments|news|updates|bugs|complaints|meetings|delays|surprises|steps|excuses|leaks|failures|faults|points|items|tasks|remarks|objections|findings|trouble|noise|visits|calls|edits|rounds|blockers|obstacles|doubts|than|to|of"
"""What one is glad to have "no more" of, or that names no supply."""

ENCLOSED = "here|attached|enclosed|below|herewith|hereby|hereunder|following|above|update|updates|report|status|answers|notes|overview|summary|numbers|figures"
"""What stands behind "please find", which then asks for nothing."""

POLITE = "thanks|thank|thx|ty|cheers|sorry|apologies|appreciate"
"""What "for asking" stands behind: it tells of no work."""

THANKS = "thanks|thank|thx|ty|cheers|appreciate|appreciated|grateful"
HAD_HELP = "got|had|had to|received|get|getting|given|with|used|after|without|roped in for|went to|offered|offering"
"""What stands before help that is thanked for, or was had: "got some help"."""

IS_SHORT = (
    "it's|that's|this's|everything's|all's|he's|she's|which's|there's|who's|one's"
)
"""Words in which "'s" is "is", whatever follows."""

OTHER_S = "let's|today's|tomorrow's|yesterday's|what's|how's"
"""Words in which it is not, or asks."""

GO_ON = "and|but|so|now|since|already|too|again|then|while|as|because|finally|thanks"
"""Words behind a statement that ends: "the leaflet's out and about" is none."""

EVENTS = "trip|visit|meeting|party|event|workshop|tour|course|session|show|gig|launch|plan|deal|purchase|sale|contract|move|concert|lesson|class|talk|call|booking|campaign|project|run|race|match|fair|wedding|conference|seminar|training|programme|program|idea|drive|walk|ride|day|evening|night|weekend|thing"
"""What is given up when it "is off", and no machine."""

DESKS = "desk|inbox|in-box|court|hands|queue|in-tray|tray|plate|pile|list|backlog|mailbox|office"
"""Where work lies that others have to do: "on the director's desk"."""

LEFT = "everything else|all else|the remainder|last|rest|remaining|remainder|other|others|final|outstanding|missing|the rest|the others|remaining ones|the remaining|left"
"""Words for what is still to do: "last two on Friday"."""

SENT_OFF = "it|this|that|them|these|those|things|sign|finish|round|polish|close|hand|send|ship|top|kick|finished|signed|rounded|closed|handed|shipped|sent"
"""What stands before the "off" of "sign it off on Wednesday"."""

NOT_HAPPENING = "is not going to happen|isn't going to happen|is not happening|isn't happening|won't happen|will not happen|ain't happening|not going to happen|is off the table|won't do|wont do|will not do"
"""What is said of a day that cannot be met."""

NOT_LACKED = "idea|ideas|clue|doubt|doubts|issue|issues|problem|problems|update|updates|news|question|questions|change|changes|progress|rush|hurry|need|point|preference|objection|objections|complaint|complaints|blocker|blockers|way|reason|sense|trouble|surprises|good|big|new|real|further|more|deadline|date|answer|other|plans|intention|longer"
"""What one may well have none of: "I've no idea"."""

TIMES = "noon|midday|lunch|lunchtime|midnight|late|later|evening|dark|dawn|teatime|dinner|breakfast|closing|closing time|home time"
"""Times of a day, which nobody waits for: "at the dentist till noon"."""

BUSY_AT = "talks|talk|meeting|meetings|training|trainings|traffic|workshop|workshops|call|calls|interviews|court|bed|conference|theatre|surgery|class|lessons|exams|hospital|school|inspection|seminar|budgeting|planning|hearing|hearings"
"""Where a person is busy, or stuck, and the work is not: "stuck in meetings"."""

NEEDING = "do|doing|make|making|pursue|pursuing|continue|continuing|plan|planning|support|supporting|buy|buying|go|need|needed|needs|want|wants|wanted|require|required|use|using|necessary|relevant|happening|sell|offer|run|running|going ahead|have to|interested|applicable|worth|valid|planned|part"
"""What is dropped once it is "not … any longer"."""

TESTED = "test|tests|tested|testing|report|reports|reporting|log|logs|list|form|forms|check|checks|training|fix|fixes|fixing|tracker|procedure|drill|drills|guide|analysis|kit|cover|alarm|alarms|detector|detectors|tracking|handling|codes|messages|prevention|bar"
"""Behind a word of trouble they make a word of work: "leak test", "bug fixes"."""

AWAY_AT = "fair|expo|show|congress|course|offsite|off-site|away day|trip|holiday|holidays|leave|vacation|festival|wedding|funeral|home|abroad|summit|retreat|camp|off"
"""Where else a person is who does not work on what is open: "two days at a fair"."""

SLOW = "half the speed|half speed|at half speed|half the pace|behind|behind schedule|slow|slower|late|running late|dragging|dragging on|drags|delayed|lagging|slipping|slow going|a bit behind|a bit late|a bit slow|slightly behind|slightly late|held up|suffering|taking longer|taking ages|taking forever|crawling|struggling|on the back foot|limping along|bit behind|bit slow|bit late|late with it|behind on it|behind with it|behind on this|behind with this"
"""What is told of work behind its cause: "got floated to ICU, so it's behind"."""

DISPLACED = "floated|pulled|drafted|drafted in|dragged|roped|seconded|redeployed|reassigned|diverted|co-opted|lent|loaned|shifted|moved|called|called in|called away|called out|called up|sent|stuck|put|volunteered|nabbed|nicked|poached|borrowed|parachuted|landed|lumbered|saddled|hauled|shunted|switched|transferred|swamped|inundated|hit|hammered|sucked|summoned"
"""What happens to people who then do other work: "I got floated to ICU"."""

DISPLACED_TO = "to|into|onto|in|on|over|across|off|for|with|out|by|up|at|back"
"""Words behind it."""

HEADS = "bloke|blokes|lad|lads|guys|girls|chaps|hand|picker|cleaner|cleaners|operator|technician|technicians|fitter|fitters|welder|welders|carer|carers|waiter|chef|teacher|porter|porters|packer|packers|agents|agent|devs|dev|engineers|engineer|colleague|people|person|man|men|woman|women|staff|cook|cooks|nurse|nurses|driver|drivers|hands|pickers|colleagues|teachers|waiters|players|crew|team|members|doctors|chefs|clerks|operators"
"""Who is missing where so many are "down"."""

GROUPS = "team|department|dept|crew|office|company|firm|staff|manager|people|guys|folks|lot|committee|contractor|contractors|department's|team's|shop|house"
"""Whom a word in -ing before them tells apart: "the tooling team"."""

CARRIERS = "dhl|ups|fedex|courier|carrier|post|royal mail|express|registered mail|dpd|gls|hermes"
"""What goes out with them waits for nobody."""

RESOURCES = "ok|okay|blessing|thumbs up|go ahead|access|account|answer|approval|authorisation|authorization|badge|budget|clearance|confirmation|consent|contract|credentials|decision|delivery|drawings|feedback|funding|go-ahead|green light|hardware|input|instructions|key|keys|licence|license|login|logins|materials|money|parts|password|payment|permission|permit|permits|po|purchase order|quote|reply|response|sign-off|signature|signoff|spec|specs|stock|supplies|template|visa"
"""What others give, so that "no permit yet" is a wait for them."""

YET = "yet|still|so far|from|at the moment|right now|as yet|until|till|today|this week"
"""Words behind what is lacking."""

LASTING = "since|by|from|around|before|until|till|between|after|within|for|over|with|than|under|inside|at|across"
"""Words before a number that tells how something was done: "done in two goes"."""

LIVES = "opens|open|closes|close|ends|expires|expire|lapses|lapse|runs out|run out|starts|start|begins|finishes|kicks off|lands|falls|renews"
"""What things do on their own day: "the show opens on the 20th"."""

WHOSE_ACT = "i|we|they|he|she|you|i've|we've|they've|he'd|she'd|they'd|we'd|i'd"
"""Who did what tells which thing is meant: "the grout we were sent is wrong"."""

OTHER_PART = "end|day|half|thing|things|one|ones|stuff|three|two|four|bits|matter|points|point|items|item|task|tasks|action|actions|pieces|piece|lots|rooms|room|version|copy|day|week|morning|night|time|person|people|way|reason"
"""Things of which another is of the same work, or a time: "the other half"."""

WENT_WELL = "went well|went ok|went okay|went fine|went great|went really well|went very well|went perfectly|went smoothly|went good|went alright"
"""What is said of a meeting as of work."""

THE_WORK = "it|this|that|these|those|everything|work|works|job|project|task|thing|things|rest|one|ones|last|final|first|second|next|version|draft|remainder|remaining|all|bit|part|whole|so|then|now|hopefully|probably|new|deadline|date|finish|estimate|target|also|i|we|half|section|phase|stage|step|and|but|still|just|which|should|will"
"""Words for the work itself, or a part of it, where a day may be its own."""

TIRING = "bon|pleasant|restful|relaxing|sunny|crazy|busy|hectic|mad|long|rough|tough|wild|lost|terrible|awful|horrible|stressful|bad|slow|nice|lovely|happy|great|exhausting|chaotic|manic|full|whole|insane|intense|brutal|difficult|heavy|shitty|quiet"
"""What is said of a week that is no date: "crazy weekend, nothing done"."""

SUPPLYING = "delivers|brings|ships|sends|collects|installs|connects|fits|supplies|lends|repairs|replaces|fixes|checks|tests|measures|calls|rings|visits|inspects|decides|votes|answers|replies"
"""What others do on a day: "the shop delivers on Friday"."""

ASKED = "asked|called|emailed|mailed|rang|phoned|told|reminded|chased|texted|messaged|wrote|talked|mentioned|discussed|requested|noticed|learned|heard|looked|tried|nudged|pinged|contacted|reported"
"""What was said on a day gone by: "asked on Friday"."""

BESIDES = "otherwise|meanwhile|in the meantime|in the meanwhile|for the rest|the rest|rest|the other|other|the others|others|other bits|everything else|all else|partly|alongside|elsewhere|while|whilst|in parallel|on the side"
"""Words beside which work goes on while one part of it waits."""

PLACES = "letter|page|pages|p|chapter|chapters|section|sections|part|step|stage|row|rows|bay|bays|shelf|shelves|slide|slides|unit|level|batch|item|aisle|question|paragraph|column|sheet|tab|module|lesson|phase|block|bed|rack|pallet|folder|drawer|line|verse|figure|table|wall|corner|side|house|street|class|group|lot|round"
"""Parts of work one after another, by which people tell how far they are."""

TO_PLACES = "at|on|in|into|onto|reached|doing|busy with|starting|started|through|past|up to|as far as|halfway through|half way through|midway through|working through|getting through|got through|down to|finishing"
"""Words that lead to the place reached."""

BEFORE_PLACES = "the|my|our|a|about|top|bottom|upper|lower|last|final|second last|penultimate|next|first|second|third|fourth|fifth|sixth|back|front|left|right|middle|of|now|just|am|currently|already|only|still"
"""Words that may stand before the name of a place."""

GETTING = "get|got|have|receive|received|hear|hear back|hear from|hear back from|know|see|obtain|am given|are given|get hold of|get back|have got|i get|find|am allowed|are allowed"
"""What "until I …" stands before, where what is got names the wait: "until I get the key"."""

WISHING = "love|like|want|wanted|wants|able|ready|hope|hoping|free|happy|going|allowed|possible|trying|plan|planning|keen|itching|decided|managed|manage"
"""Words before "to continue" that make it no end of a wait."""

DESPITE = "despite|in spite|notwithstanding|regardless|even with"
"""Words before trouble that did not matter."""

OVER = "gone|over|away|out of the way|behind us|history|no more|lifted|removed|no longer there"
"""What is said of trouble that is past."""

MISSING = "missing|still missing|is missing|are missing|outstanding|lacking|absent|yet to come|still to come|to come|still outstanding"
"""What is said of what others owe: "the permit is still missing"."""

HENCE = "so|hence|therefore|thus|consequently|accordingly|that's why|which is why|meaning|means|as a result|because of that|for that reason|due to that"
"""Words before what follows from what was just said."""

OF_DAYS = "prices|figures|numbers|invoices|statements|rates|bills|totals|newsletter|edition|accounts|shift|shifts|duty|rota|crew|staff|traffic|rush|market|edition|trade|overtime|opening|opening hours|hours|work|service|trading|deliveries|papers|paper|crowd|guests|volunteers|trip|list|agenda|schedule"
"""What a day before it only tells the kind of: "weekend shifts"."""

TICKETS = "ticket|pr|request|case|issue|bug|claim|application|tender|call|mr|pull request|query|enquiry|tickets|prs|requests|cases|issues|bugs|claims|calls|queries"
"""What is open while work goes on: "the PR is open"."""

PERSONS = "guy|guys|man|men|woman|lady|people|folks|firm|company|team|person|contractor|supplier|crew|chap|bloke|team's|guy's|lot"
"""Words that make a person of a title's word before them: "the lights guy"."""

BACK_AT_WORK = "back online|back at it|back to it|back on it|back at work|back on the job|back to work"
"""What tells, before a day, when a person goes on, not when the work ends."""

EATING = "ate|eaten|swallowed|consumed|devoured|hijacked|gobbled|killed|wiped out|eats|consumes|filled|dominated|stole|ruined|wrecked|wasted|hogged|messed up"
"""What takes the time of people: "the inspection ate my week"."""

SO_OFTEN = "every evening|every day|every night|every morning|every afternoon|each day|each evening|back to back|in a row|on the trot|on top|all at once|one after another|one after the other|since monday|since tuesday|since last week|non-stop|around the clock|round the clock|day in day out|most days|most evenings|this evening|again"
"""How long or often something else kept people busy: "conferences every evening"."""

COURTESIES = "sorry|thanks|thank|cheers|ta|please|pls|unfortunately|sadly|alas|apologies|annoyingly|frustratingly|mate|guys|folks|all|team|boss|hi|hello|hey|again|fyi|btw|lol|ugh|argh|grr|obviously|regards|best|frustrating|annoying|bummer|ok|please note|i'm afraid|afraid"
"""Words beside a statement that name nothing."""

ALL_THE_TIME = "all week|all day|all month|all morning|all afternoon|all weekend|all year|this week|this month|full time|nonstop|non stop|24 7|day and night|every day|instead|the whole week|whole week|whole day|whole month|whole time|for days|for weeks|since monday"
"""What tells that people were busy with something else: "marking exams all week"."""

OFF_THE_LIST = "take it off|take it off the list|take this off|take this off the list|take that off|take that off the list|take it off my list|take it off your list|remove it from the list|remove it|remove this|delete it|delete this|drop it from the list|drop it off the list|off the list"
"""What is asked for once work is done, or dropped."""

SENSELESS = "there's no point|there is no point|there's no use|there is no use|there's little point|little point|no point in|pointless|makes no sense|no point|no use|no sense|no sense in|doesn't make sense|not worth it|no need|not needed"
"""What drops work, but holds it where it is said of now: "no point before May"."""

STOPPING = "stopped me|stopped us|prevented me|prevented us|prevents me|prevents us|stops me from|stopped me from|stopped us from|prevented me from|prevented us from|kept me from|kept us from|keeps me from"
"""What trouble does to people: "rain stopped me doing the leaves"."""

WAYS_TO_BE = "complete|ready|final|live|online|out|up|available|open|in place|operational|up and running|back up|there|here|in use|official|usable|good to go|over|through|all set|set"
"""How work is, not what was done: "live on Monday" is said of the Monday ahead."""

NOT_TO_BE = "won't|wont|will not|not going|isn't going|is not going|aren't going|isn't happening|is not happening|aren't happening|not happening|not doing|not gonna|ain't gonna"
"""Words that drop work for good only where no day stands behind them."""

SOME = "few|some|couple|bit|bits|more|several|lots|plenty|loads|one|two|three|rest|last|things|others|another|only|page|part|lot"
"""Words for a part: "a few still to do"."""

REFUSALS = "won't|wont|will not|not|don't|dont|do not|not going to|aren't|isn't"
"""Words that drop work where its own verb follows: "we won't build it"."""

BITS = "bits|things|points|details|edges|corners|snags|niggles|wrinkles|kinks|odds|creases|gaps|queries|loose ends|tweaks"
"""Small parts of which it is told what is still to be done: "few bits to iron out"."""

NEW_STATEMENT = "i'm|i've|i'll|i am|i have|we're|we've|we'll|we are|it's|it'll|he's|she's|they're|there's|i reckon|i think"
"""Words with which people who dictate start a statement, with no sign before it."""

OLD_STATEMENT = "it|them|that|this|sorry|um|uh|yet|now|though|good|anyway|already|again|too|there|here|mate|cheers|thanks"
"""Words with which the one before it may then end."""

SHORT_FORMS = "ch|chap|sec|sect|fig|vol|pt|approx|incl|no|nr|ca|qty|ref|max|min|p|pp|par|para|art|app|ver|v|apt|rm|bldg|st"
"""Short forms that end in a dot: "ch. 4 proofread"."""

THIS_SEASON = "this year|this season|this time|this term|this summer|this winter|this autumn|this spring|this quarter"
"""Times for which work is given up as good as for ever: "not entering it this year"."""

OWN_DAY = "arranged|booked|scheduled|planned|set|fixed|agreed|reserved|confirmed|organised|organized|invited|registered"
"""What is done once its day is set: "the visit is arranged for Tuesday"."""

COMES_TO = "which means|that means|this means|meaning|means|which makes it|that makes it|which makes that|makes it|making it|which puts us at|which puts us on|which puts it at|which puts it on|that puts us at|that puts us on|that puts it at|that puts it on|puts us at|puts us on|puts it at|puts it on|putting us at|putting us on|putting it at|putting it on|which lands us on|which lands us at|that lands us on|lands us on|landing us on|we land on|we land at|i land on|i'd land on|we'd land on|it lands on|we'll land on|which brings us to|that brings us to|brings us to|bringing us to|i'd rather say|rather say|let's think|i'd think|so think|think"
"""What leads to the day on which work will end, and to nothing else: "which means the 24th"."""

ENDS_THAT_DAY = (
    r"(?:(?:so|and|then|we|i|i'd|we'd|i'll|we'll|you can|let's|please|just) )*"
    r"(?:(?:call|treat|take|consider|count|regard|use|make) (?:that|it|this)(?: day)?(?: as)?|(?:that's|that is|which is|which's|this is)(?: then)?(?: also)?)"
    r" (?:the |my |our |its )?(?:new |real |final |finish |end |finishing |target |due )?(?:finish|end|end date|date|deadline|eta|target|due date|finish line|finishing date)(?: then| too| as well)?"
    r"|(?:(?:so|and) )*(?:that's|that is|which is|this is) when (?:i'm|it's|we're|they're|it is|i am|we are|i|we|it)(?: all)?(?: be| will be)? (?:done|finished|finish|complete|ready|through|done with it|finished with it|ends|is done|is finished|will be done|will be finished)"
)
"""A clause that tells that work ends on the day named before it: "so call that the finish"."""

FORECASTS = "promise|guess|estimate|estimation|forecast|plan|target|aim|goal|projection|expectation"
"""What one expects, as a noun: "the new promise is Friday"."""

LEADS_FORECAST = "the|a|my|our|new|newest|current|latest|revised|updated|honest|best|better|own|only|realistic|final|next|real|actual|present|and|so|but|now|then|still|conservative|rough|safe|first"
"""What stands before it where it is one's own, and nobody else's."""

ASKERS = "you|you're|you've|you were|you are|you have|you all|everyone|everyone's|everybody|everybody's|people|people keep|somebody|someone|y'all|u"
"""Who wants to know how it stands: "since you ask"."""

ASKING = "ask|asks|asked|asking|wonder|wondering|wondered|curious|interested|insist|inquire|enquire|mention|mentioned|so nicely"
"""What they do."""

OFTEN = "every|each|daily|weekly|nightly|hourly|fortnightly|monthly|regularly|twice|once|times|every day|every morning|every evening|every week|every night|every month|every shift"
"""Words of which each of the following holds one."""

ROUTINE = (
    r"(?: (?!and\b|but\b|so\b|which\b|or\b|then\b|for\b)[a-z']+){0,2}? "
    r"(?:(?:every|each)(?: single| other| second| working)? (?:day|morning|afternoon|evening|night|noon|week|weekend|weekday|fortnight|month|shift|hour|mon(?:day)?|tues(?:day)?|wed(?:nesday)?|thurs(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\b(?! (?:shift|slot|session|round|paper|edition|class|group|market)s?\b)"
    r"|(?:once|twice|(?:two|three|four|five|several|many|\d) times) (?:a|an|per|each|every) (?:day|week|month|shift|hour|night|fortnight)\b"
    r"|(?:daily|weekly|nightly|hourly|fortnightly|monthly|regularly)(?=$|[^a-z ]| (?:now|as|since|so|by|at|in|on|before|after|and|but|from|until|till|while|when|with|without)\b))"
)
"""Stands behind what is done over and over: "the road gets washed every day"."""
