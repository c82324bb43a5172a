"""English headers of columns; the first pattern that fits counts."""

from bot.importing.kinds import Field, table

FIELDS = table(
    (
        Field.DEPENDS_ON,
        (
            r"depends? on|^depend|dependenc|predecessor|prerequisite|^waits? for"
            r"|blocked by|^after (?:action|task|step|item|no|#)|comes? after"
        ),
    ),
    (
        Field.BASELINE,
        (
            r"^(?:19|20)\d\d$|(?:19|20|fy ?)\d\d (?:actuals?|level|result|value|mean)"
            r"|^(?:actual|result|level)s? (?:in )?(?:19|20)\d\d"
        ),
    ),
    (
        Field.EVIDENCE,
        (
            r"^(?:current|present) (?:situation|position|performance|problem|issue)s?$"
            r"|^what (?:we|i|you) (?:see|saw|found|know|noticed|observed?)"
            r"|^what happen(?:s|ed)"
        ),
    ),
    (Field.CAUSE, r"^why (?:it|this|that|they|is|are|does|do)\b|^root of"),
    (Field.OWNER, r"^r(?:esp)?\.?$|^a(?:cc)?\.?$"),
    (Field.HELPERS, r"^c$|^s$"),
    (Field.DUE, r"target (?:month|week|quarter|completion)|^when$|finish by"),
    (
        Field.NUMBER,
        (
            r"^(?:#|no|nr|num(?:ber)?|id|ref(?:erence)?|s/?n|sl\.? ?no|item (?:no|#|id)"
            r"|(?:action|task|step|goal|ca|car|capa) (?:no|#|id|ref|number)|code)\.?$"
        ),
    ),
    (
        Field.ASIDE,
        (
            r"^(?:%|status|rag|progress|priority|done|complete[d?]?|tick)$"
            r"|%|percent|status|\brag\b|progress (?:note|update|to date|made)"
            r"|priority|comment"
            r"|\bnotes?\b|remark|\bupdate|actual|\braised\b|date (?:added"
            r"|opened|closed)"
            r"|department|signature|initials|reviewed by|approved|risk|severity"
            r"|likelihood|\bscore|evidence of completion date|comms"
        ),
    ),
    (
        Field.SOURCE,
        (
            r"how (?:it is |is it |will it be |we )?(?:measured?|checked|tracked)"
            r"|data source|source of data|^source|measured by|measurement (?:method"
            r"|source)"
        ),
    ),
    (Field.TITLE, r"^(?:corrective|improvement|counter) ?measures?(?: taken)?$"),
    (
        Field.RESOURCES,
        (
            r"resource|budget|^[£$€¥]|^(?:eur|usd|gbp|cny)\b"
            r"|^costs?\b|\bcost$|estimated cost|investment|fund|spend"
            r"|tools? (?:needed|required)|what (?:is|we) need"
            r"|^need(?:s|ed)?$|requirements?$"
            r"|^equipment|^materials?"
        ),
    ),
    (
        Field.HELPERS,
        (
            r"support(?:ed|ing)? (?:by|from|staff|person|people|owner|lead|team|role)"
            r"|assist|help(?:er|ed by|ing)|^with(?: whom)?$|contribut|co-?owner"
            r"|involved|involves|participant|team members?|partner|back-?up|collaborat"
            r"|stakeholder|secondary|^others?$|consulted|working with|^support team"
            r"|^supporters?$|also responsible|deput"
        ),
    ),
    (
        Field.OWNER,
        (
            r"owner|\blead\b|\bleads?$|responsib|^who\b|\bby whom|assign|person"
            r"|accountab"
            r"|in charge|driver|\bdoer\b|\bwhose\b|carried out by"
            r"|taken by|\bpic\b|\bdri\b|champion|led by|handled by|delegate"
            r"|^name$|coordinator|actioned by|action by(?! date)"
        ),
    ),
    (Field.START, r"\bstart|begin|^from$|commenc|kick-?off|launch"),
    (
        Field.PERIOD,
        (
            r"^(?:period|duration|timing|schedule|dates|time ?(?:frame|line|scale"
            r"|span)s?)$"
        ),
    ),
    (
        Field.DUE,
        (
            r"\bdue\b|^eta$|^ecd$|deadline|by when|^when|completion|complet(?:e|ed) by"
            r"|target (?:end )?date"
            r"|(?:end|finish|close) ?date|^ends?$|^finish|^until$|^till$|review by"
            r"|time ?(?:frame|line|scale)|date$|^dates?|checkpoint|milestone|^by$|^to$"
            r"|planned (?:end|finish|completion)|(?:done|ready|closed?|expected) by"
            r"|no later than|deliver(?:ed|y)? (?:by|date)|in place by"
            r"|(?:reach|achieve|met)(?:ed|d)? by|\bby date|achieve(?:d)? by"
            r"|goal date|^timing"
        ),
    ),
    (
        Field.EXPECTED,
        (
            r"^expected$|expected (?:outcome|result|effect|benefit|impact"
            r"|change|output)"
            r"|outcome|\bresults?\b|deliverable|benefit|impact|output|so that"
            r"|what (?:will )?(?:change|good looks)|intended|desired (?:outcome"
            r"|result|effect)"
            r"|anticipated|effect$"
        ),
    ),
    (
        Field.METRIC,
        (
            r"\bmeasur(?!e taken)|metric|\bkpis?\b|indicator|success criteri"
            r"|evidence of (?:success|completion|achievement)|know|acceptance|done when"
            r"|definition of done|verif|signs? of success|^success$"
            r"|success (?:looks|factor|is)|criteri"
        ),
    ),
    (Field.UNIT, r"^units?$|^uom$|unit of"),
    (
        Field.BASELINE,
        (
            r"baseline|^current(?:ly)?(?: \w+)?$|^now$|^today$|as[- ]is"
            r"|starting (?:point|value)"
            r"|^present(?: \w+)?$|^before$|^was$|actual level|where we are|status quo"
            r"|^start(?:ing)?(?: from)? (?:value|level|figure)|last (?:quarter"
            r"|month|year)"
        ),
    ),
    (
        Field.TARGET,
        (
            r"^(?:20\d\d )?targets?(?: (?:value|level|figure|state|20\d\d))?$"
            r"|to be|^after$"
            r"|(?:desired|expected) (?:level|value|standard|performance)"
            r"|required (?:level|standard|performance)|^goal (?:value|level|figure)"
            r"|where we want"
            r"|^standard$|to-be"
        ),
    ),
    (Field.CAUSE, r"cause|^why|reason|factor|\b5 whys"),
    (
        Field.SUPPORT,
        (
            r"support|help (?:needed|required|from)|^help$|assistance"
            r"|training (?:needed|provided)"
        ),
    ),
    (
        Field.TITLE,
        (
            r"\bactions?\b|\btasks?\b|\bsteps?\b|^what\b|activit|initiative|to-?do"
            r"|measure taken|countermeasure|intervention|^description"
            r"|^improvements?$|improvement (?:action|step|measure|activity)"
            r"|commitment"
            r"|work item|^items?$|remedy|solution|\bfix\b|recommendation"
        ),
    ),
    (
        Field.GOAL,
        (
            r"goal|objective|\baims?\b|^statement$|expect|desired|target (?:area"
            r"|condition)|required"
        ),
    ),
    (
        Field.EVIDENCE,
        (
            r"\bissues?\b|evidence|problem|finding|\bgap|concern|observ|background"
            r"|situation"
            r"|symptom|deficien|shortfall|example|incident"
        ),
    ),
    (
        Field.GROUP,
        r"strateg|theme|work ?stream|category|\barea\b|pillar|focus|topic|phase|driver",
    ),
)
