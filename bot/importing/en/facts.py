"""English labels of what is said of a plan as a whole; the first that fits counts."""

from bot.importing.kinds import Fact, table

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
        Fact.POST,
        (
            r"^(?:current )?(?:position|role|job(?: title)?|grade"
            r"|employee (?:id|no|number)"
            r"|(?:line|direct) manager|supervisor|reports to)$"
        ),
    ),
    (Fact.ADDRESSEE, r"^(?:addressee|to|attention|attn)$"),
    (
        Fact.AUTHOR,
        r"author|^(?:written|prepared|drafted|compiled|created|issued) by$|^from$",
    ),
    (
        Fact.PERSON,
        (
            r"manager|supervisor|\bhr(?:bp)?\b|sponsor|\blead(?:er)?\b|owner|\bby\b|author"
            r"|coach|mentor"
            r"|partner|director|responsible|contact|facilitator|chair"
        ),
    ),
    (
        Fact.ASIDE,
        (
            r"^(?:language|department|dept|team|unit|site|ward"
            r"|location|version"
            r"|attendees|present|status|copy|cc"
            r"|company)$"
        ),
    ),
)
