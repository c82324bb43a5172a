"""English headings, columns and labels of plans; the first pattern that fits counts."""

from bot.importing.kinds import Fact, Field, Section, table

FIELDS = table(
    (
        Field.BASELINE,
        (
            r"^(?:19|20)\d\d$|(?:19|20)\d\d (?:actuals?|level|result|value|average)"
            r"|^(?:actual|result|level)s? (?:in )?(?:19|20)\d\d"
        ),
    ),
    (
        Field.NUMBER,
        (
            r"^(?:#|no|nr|num(?:ber)?|id|ref(?:erence)?|s/?n|sl\.? ?no|item (?:no|#|id)"
            r"|(?:action|task|step|goal) (?:no|#|id|ref|number)|code)\.?$"
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
    (
        Field.RESOURCES,
        (
            r"resource|budget|^costs?\b|\bcost$|estimated cost|investment|fund|spend"
            r"|tools? (?:needed|required)|what (?:is|we) need|^needs?$|requirements?$"
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
            r"|in charge|driver|\bpic\b|\bdri\b|champion|led by|handled by|delegate"
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
            r"|deliver(?:ed|y)? (?:by|date)|\bby date|achieve(?:d)? by"
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
            r"measur(?!e taken)|metric|\bkpis?\b|indicator|success criteri"
            r"|evidence of (?:success|completion|achievement)|know|acceptance|done when"
            r"|definition of done|verif|success (?:looks|factor|is)|criteri"
        ),
    ),
    (Field.UNIT, r"^units?$|^uom$|unit of"),
    (
        Field.BASELINE,
        (
            r"baseline|^current(?:ly)?(?: \w+)?$|^now$|^today$|as[- ]is"
            r"|starting (?:point|value)"
            r"|^present(?: \w+)?$|^before$|^was$|actual level|last (?:quarter"
            r"|month|year)"
        ),
    ),
    (
        Field.TARGET,
        (
            r"^targets?(?: (?:value|level|figure|state))?$|to be|^after$"
            r"|desired (?:level|value)"
            r"|required (?:level|standard|performance)|^goal (?:value|level)"
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
            r"|measure taken|countermeasure|intervention|improvement|^description"
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
FACTS = table(
    (
        Fact.TITLE,
        (
            r"^(?:plan|(?:plan|project|document) (?:title|name)|title"
            r"|name of (?:the )?plan|re)$"
        ),
    ),
    (
        Fact.PROJECT,
        r"^(?:project|initiative|programme|program|topic|improvement project)$",
    ),
    (Fact.KIND, r"^(?:plan )?(?:type|kind)(?: of plan)?$"),
    (
        Fact.SUBJECT,
        (
            r"^(?:employee|team member|staff member|colleague|associate|subject|person"
            r"|individual|name)(?:'s)?(?: name)?$|^name of (?:the )?employee$"
            r"|^(?:plan|pip) for$"
        ),
    ),
    (
        Fact.MADE_ON,
        (
            r"^(?:plan |document |meeting |issue )?date$|^dated?$"
            r"|^(?:date )?(?:of )?(?:this )?(?:plan |document )?(?:is )?"
            r"(?:issued?|prepared|written|created|drafted|agreed|made|compiled"
            r"|completed"
            r"|of (?:the )?plan|as of|as at)(?: on| date)?$|^as (?:of|at)$"
            r"|^(?:creation|plan) date$"
        ),
    ),
    (
        Fact.UPDATED,
        r"updated|last (?:saved|changed|edited)|revis|version date|effective",
    ),
    (
        Fact.PERIOD,
        (
            r"^(?:(?:plan|review|pip|improvement) )?(?:period|duration|time ?frame"
            r"|timeline|dates)$"
        ),
    ),
    (Fact.START, r"^(?:(?:plan|pip) )?(?:start(?:s|ing)?|begins?)(?: date)?$"),
    (
        Fact.END,
        r"^(?:(?:plan|pip) )?(?:end(?:s|ing)?|finish|review)(?: date)?$|^until$",
    ),
    (
        Fact.PERSON,
        (
            r"manager|supervisor|\bhr\b|sponsor|\blead(?:er)?\b|owner|\bby\b|author"
            r"|coach|mentor"
            r"|partner|director|responsible|contact|facilitator|chair"
        ),
    ),
    (
        Fact.ASIDE,
        (
            r"^(?:language|position|role|job title|department|dept|team|unit|site|ward"
            r"|location|version"
            r"|attendees|present|status|employee (?:id|no|number)|grade|copy|cc"
            r"|company|from|to)$"
        ),
    ),
)
NO_SECTIONS = table(
    (
        Section.ASIDE,
        (
            r"not now|out of scope|not (?:in|part of|do)|later\b|parking"
            r"|\bschedule|sign|"
            r"acknowledg|consequence|communicat|glossary|appendix|annex|archiv|history"
            r"|^notes?\b|\brisks?\b|how we (?:meet|follow)|confidential|distribution"
            r"|future ideas|nice to have|disclaimer|employee comments"
        ),
    )
)
SECTIONS = table(
    (
        Section.EVIDENCE,
        r"reasons? for (?:this|the) (?:plan|pip|concern|review|meeting)",
    ),
    (
        Section.CAUSES,
        (
            r"cause|what is behind|what'?s behind|contributing|reasons?\b"
            r"|5 whys|five whys"
            r"|why (?:is|it|does|do|did|this|are)\b.*(?:happen|late|slow|wrong|behind)"
            r"|^why$|why it|driver|factors|what(?:'s| is) causing"
        ),
    ),
    (
        Section.SUPPORT,
        (
            r"support|help (?:we|from|offered|given|needed)|what .*(?:company"
            r"|manager|management)"
            r" (?:will )?(?:do|provide|give)s?|resources|assistance|training (?:and"
            r"|provided)|^help"
        ),
    ),
    (Section.STRATEGY, r"strateg|approach|how we (?:will )?(?:get|do)"),
    (
        Section.GOALS,
        (
            r"\bgoals?\b|objective|target|expect|what good looks"
            r"|success (?:looks|measure|criteri)"
            r"|\baims?\b|where we want|required (?:standard|improvement"
            r"|performance)|measures of success"
            r"|\bkpis?\b|metrics|improvements? (?:required|needed|expected)|desired"
            r"|standards"
        ),
    ),
    (
        Section.ACTIONS,
        (
            r"\bactions?\b|\bwill do\b|steps?\b|\bmeasures\b|\btasks?\b"
            r"|to-?dos?|activit"
            r"|initiative|commitment|what we (?:do|are doing)|work ?plan|implementation"
            r"|countermeasure|interventions?|who does what|deliverables"
            r"|solutions?|next up"
            r"|improvement plan$|development plan$|agreed"
        ),
    ),
    (
        Section.EVIDENCE,
        (
            r"background|situation|evidence|problem|\bissues?\b|why (?:we|this|now)"
            r"|\bgaps?\b"
            r"|finding|observ|what we (?:see|saw|know|found)|where we (?:are|stand)"
            r"|concern|diagnos"
            r"|baseline|\bdata\b|context|facts|current (?:state|performance"
            r"|position)|symptom"
            r"|what (?:is|went) (?:going )?wrong|what happened|deficien|incidents"
            r"|examples|shortfall"
        ),
    ),
)
ASIDES = table(
    (
        Section.ASIDE,
        (
            r"check-?in|review|meeting|follow-?up|monitor|progress|agenda|attendees"
            r"|comments|evaluation"
        ),
    )
)
INLINE = (
    r"(?:action )?owners?|leads?|led by|responsible(?: person)?"
    r"|person responsible|assigned to|assignee|who"
    r"|accountable|with|helpers?|help from|support(?:ed)?(?: by| from)?"
    r"|assisted by|contributors?"
    r"|due(?: date| by)?|deadline|by(?: when)?|when|target date|complete by"
    r"|finish|end|start(?:s|ing| date)?|begins?|from"
    r"|budget|resources?(?: needed)?|costs?|needs|expected(?: outcomes?"
    r"| results?| effect)?|outcomes?|results?"
    r"|deliverables?|metrics?|measures?|measured by|kpis?|success (?:measures?"
    r"|criteria|metric)|indicators?"
    r"|target|timing|timeline|done when|baseline|current|now|unit|goal"
)
NOBODY = (
    r"tb[acd]|to be (?:confirmed|decided|determined|named)|n/?a|none|nil|unassigned"
    r"|open|not (?:applicable|yet)|nobody|vacant|unknown|no one(?: yet)?"
    r"|\(?blank\)?|no"
)
