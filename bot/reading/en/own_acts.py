# ruff: noqa: E501 - long patterns read best unbroken
"""English words beside the verb of a title that tell how far its act has come."""

AT_LAST = (
    "just|finally|at last|at long last|already|completely|totally|fully|entirely"
    "|altogether|now finally|only just|successfully|eventually|in the end|quickly"
    "|nicely|neatly|beautifully|properly|thoroughly|carefully"
)
"""Words before a past verb with which its act is over: "finally painted it"."""

IT_IS = (
    "it's|its|it is|it's now|they're|they are|that's|that is|everything's"
    "|everything is|that one's|this one's|it's all|it's been|it has been"
)
"""Words with which a past verb tells how the work stands: "it's painted"."""

YES = "yes|yep|yup|yeah|yes ,"
"""Words that answer whether it is done."""

STRETCH = (
    r"(?:for )?(?:about |around |over |nearly |almost |roughly |some |another |just |only |maybe |a good |a solid |a full )?"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:\.5)?|half an|half a|a few|few|several|a couple of|a couple|an extra)(?: and a half)?(?: more| good| solid| whole| odd)?"
    r" (?:hours?|hrs?|minutes?|mins?|days?|mornings?|afternoons?|evenings?|nights?)(?: or (?:so|two))?"
    r"|(?:pretty much |almost |nearly )?(?:all|all the|all of the|most of the|half the|the whole|the entire|the best part of the) (?:morning|afternoon|evening|day|night|weekend|week)(?: long)?"
    r"|all of yesterday|most of yesterday"
    r"|(?:un)?til+ (?:late|dark|dusk|midnight|noon|lunch|dinner|the light went|it got (?:too )?(?:dark|late|cold|hot)|the rain (?:came|started)|it (?:started to rain|rained)|(?:the paint|the battery|time|we|i) ran out(?: of [a-z]+)?|\d{1,2}(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?: at night| last night)?"
    r"|(?:un)?til+ late (?:last night|at night|into the night)"
    r"|(?:every|each) (?:day|morning|afternoon|evening|night|weekend)"
    r"|on and off|off and on|here and there"
)
"""How long one was at something, whatever came of it: "painted for two hours"."""

SOME_MORE = (
    r"(?:quite )?(?:a )?(?:little |tiny |wee )?bit(?: more)?(?: of (?:it|them|that|this))?"
    r"|a little(?: more)?(?: of (?:it|them|that|this))?|some(?: more)?(?: of (?:it|them|that|this))?"
    r"|(?:a lot|lots|a bunch|loads|much|quite a lot|a good deal|a fair bit|a fair amount|a good bit|plenty)(?: more)?(?: of (?:it|them|that|this))?"
    r"|(?:a bit |a little |some |a lot |lots |much |even )?more(?: of (?:it|them|that|this))?"
    r"|(?:several|a few|a couple of|some)(?: more)? (?!times\b|things\b)[a-z]+s"
    r"|(?:a |the |one |another )?(?:small |good |big |large |great |little |fair |first |next |decent )?(?:part|piece|bit|section|portion|chunk|share) of (?:it|them|that|this)"
)
"""An amount of it that is not all: "painted a bit more today"."""

OF_IT = (
    r"(?:a (?:little |tiny )?bit|a little|some|more|part|most|much|a lot|lots|half|a third|a quarter"
    r"|a (?:small |good |big |large |great |fair |decent )?(?:part|piece|portion|chunk|share|bit)|a (?:bit|little) more|some more) of"
)
"""Leads to the thing of which but so much is done: "a bit of the fence"."""

LENT = (
    "booked|rented|hired|reserved|borrowed|lent|leased|let|extended|postponed|delayed"
    "|paused|stopped|closed|shut|blocked|suspended|parked|moved|pushed|kept|stayed"
    "|scheduled|planned|agreed|insured|licensed|covered|renewed|approved|signed"
    "|guaranteed|held|prolonged|subscribed|ordered|granted|set|paid"
)
"""What is done once and then holds for so long: "rented for two days"."""

WEATHER = "rain|storm|snow|wind|frost|heat|hail|drizzle|shower|showers|noise|downpour"
"""What does good by stopping."""

PUT_OFF = r"(?:i'll|i will|we'll|let me|i'd have to|i have to|i need to|i must|i should)(?: just| quickly| still| first)? (?:ask|check|see|find out|look)(?: [a-z]+){0,2}"
WONDERS = (
    r"^(?:(?:and|but|so|honestly|sorry),? )*(?:"
    r"(?:i'm |i am |we're )?(?:really |still |honestly )?(?:not (?:sure|certain)|unsure)(?: if| whether| that)?"
    r"|(?:i have |i've |i've got )?(?:no|not an) (?:idea|clue) (?:if|whether)"
    r"|(?:i |we )?(?:really |honestly )?(?:don't|do not|dont|can't) (?:know|tell|say|remember) (?:if|whether)"
    rf"|{PUT_OFF} (?:if|whether)"
    r"|(?:my |our |the )?[a-z]+ (?:just |also |keeps |keep |kept |already )?(?:asks?|asked|asking|wants? to know|wanted to know|wonders?|wondered)(?: me| us)? (?:if|whether)"
    r"|(?:it |that )?(?:would|'d|it'd|that'd) be (?:so |really )?(?:nice|great|good|lovely|wonderful|perfect) if"
    r"|(?:(?:i|we) )?(?:just |really |only |so |do )?wish|if only|i wonder (?:if|whether)"
    r") (?:it|they|that|this|the [a-z]+|all of it|any of it)(?:'s|'re| is| are| was| were| has been| have been| had been| got)\b"
)
"""A clause that tells but that one does not know how it stands, or wishes it well."""

AWAITS = (
    r"^(?:(?:and|but|so|yes|honestly|really|just),? )*(?:(?:i|we|i'm|we're|i am|we are|everyone|everybody) )?(?:(?:is|really|just|so|all) )*"
    r"(?:can't wait|cannot wait|cant wait|looking forward|longing|dying|itching|dreaming|dream) (?:for|to|till|until|of|when)\b"
    r"|^(?:(?:and|but|so) )*(?:i'll|we'll|i will|we will|i'd|we'd|everyone will) be (?:so |very |really |just )?(?:glad|happy|relieved|pleased|delighted|over the moon) (?:when|once)\b"
)
"""What one looks forward to has not come: "can't wait to see it done"."""

LONGS = r"^(?:(?:and|but|so|yes|honestly),? )*(?:i|we)(?:'d| would) (?:really |so )?(?:love|like) to(?: be able to)?(?: [a-z]+){1,4}$"
"""What one would love to do, and has not promised to."""

UNSURE_OF_DAY = r"\b(?:not (?:sure|certain|convinced)|unsure|no idea|don't know|do not know|dont know|doubt|can't promise|cannot promise|can't say|can't guarantee|unlikely|don't expect|don't see|hardly|don't believe|wouldn't count on)\b"
"""Stands before a day by which work may as well not be done."""

TELLS_ONCE = r"^(?:(?:and|so|but) )*(?:(?:i'll|i will|we'll|we will|will) (?:shout|report|report back|ping you|let you know|tell you|message you|text you|write)|you'll hear(?: from (?:me|us))?) (?:when|once|as soon as) (?:it|they|that|all|everything|done|finished|[a-z]+ed\b)"
"""A promise to tell of the end, once it has come."""

AFTERMATH = (
    r"^(?:(?:and|so|then|also) )*(?:(?:i'll|i will|we'll|will|can|i can|gonna|going to|to) )?(?:(?:send|post|share|show|upload|attach|forward|add|email|mail|bring|take|put up)(?: you| them| in)? )?"
    r"(?:the |some |a few |my |a |more )?(?:photos?|pics?|pictures?|invoice|bill|receipts?|screenshots?|selfie|snaps?)(?: of it)?"
    r"(?: (?:will|to|are|is|should|follows?|following|come|comes|coming|be|get|gets|sent|attached|posted|uploaded|up|out|here|there|on|over|through))*(?= |$)"
)
"""Things that are sent around once work is over: "painted, pictures tomorrow"."""

NEXT_ONE = r"\b(?:the|our|my|on to the|onto the) next (?:one|job|task|thing|item|project|action)\b"
"""What comes once this is over."""

NO_CAUSES = (
    "further notice|to start|to begin|to continue|to go on|to proceed|no way to continue"
    "|panic|to panic|worry|to worry|no way to go on|no way to proceed|no way forward|no end in sight|no way to start"
)
"""What stands where a cause is looked for, and names none."""

AS_IT_SHOULD = "as planned|on time|in time|ahead of schedule|on schedule|according to plan|as promised|without a hitch|as agreed"
"""Tells, behind what was done, that it was done as it should be."""

WENT_ON = (
    "continued|resumed|went on|carried on|kept on|kept|tried|attempted|went back to"
)
"""Stands before the verb of a title where its act is not over."""

MANAGED = "managed to|was able to|were able to|finally managed to"
"""Stands before it where the act is over."""

FIRST_PART = (
    r"(?:(?:and|but|so|then|a|an|the|my|our) )*"
    r"(?:(?:first |1st |rough |initial )(?:half|part|batch|coat|section|chapter|third"
    r"|quarter|bit|lot|load|layer|round|stage|phase|step|floor|row|page)\b"
    r"|(?:first |rough |initial )*(?:draft|outline|skeleton|prototype|mock-?up|sketch)\b"
    r"(?: (?:will|should|may|might|to|be|is|gets|goes))* (?:be ready|be done|be finished"
    r"|ready|done|finished|complete|there|written|drawn)\b)"
)
"""Begins what tells of but a first part of the work: "first half done on Tuesday"."""
