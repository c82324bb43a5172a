"""English headings; the first word that says what is below counts."""

import re

from bot.importing.kinds import Section, table

WHOLE = re.compile(
    r"(?:company )?support(?: (?:needed|required|requested|offered|from .*))?"
    r"|resources(?: needed)?|goals?|objectives?|targets?|(?:root )?causes?|evidence"
    r"|background|actions?(?: (?:plan|steps|items|log))?|action steps?|problems?"
    r"|issues?|help (?:needed|required)|findings?|notes?|signatures?|sign-?off"
    r"|(?:performance )?gaps?|(?:improvement|performance) goals"
)
NO_SECTIONS = table(
    (
        Section.ASIDE,
        (
            r"not now|out of scope|not (?:in|part of|do)|later\b|parking"
            r"|\bschedule|sign|"
            r"acknowledg|consequence|communicat|glossary|appendix|annex|archiv|history"
            r"|^notes?\b|\brisks?\b|how we (?:meet|follow)|confidential|distribution"
            r"|^if (?:it|this|the)\b|what happens if|future ideas|nice to have"
            r"|disclaimer|employee comments"
        ),
    )
)
SECTIONS = table(
    (
        Section.EVIDENCE,
        r"reasons? for (?:this|the) (?:plan|pip|concern|review|meeting)",
    ),
    (
        Section.SUPPORT,
        (
            r"what (?:we|i|\w+) needs?\b(?! to)"
            r"|(?:what|how) (?:we|i|the \w+|your \w+|\w+) (?:will|can|shall|do|does)?"
            r" ?.*\b(?:help|support)"
        ),
    ),
    (
        Section.GOALS,
        (
            r"(?:what|where) (?:we|\w+) (?:wants?|must|should|aims?"
            r"|needs? to|ha(?:s|ve) to)\b"
        ),
    ),
    (
        Section.CAUSES,
        (
            r"cause|(?:is|are|lies?|'s|was) behind|behind (?:it|this|that|the)\b"
            r"|contribut(?:ing|ed)|reasons?\b|root of|barriers?|obstacles?"
            r"|5 whys|five whys"
            r"|why (?:is|it|does|do|did|this|are)\b.*(?:happen|late|slow|wrong|behind)"
            r"|^why$|why it|driver|factors|what(?:'s| is) causing"
        ),
    ),
    (
        Section.SUPPORT,
        (
            r"support|(?:manager|management|company)(?:'s)? commitments?"
            r"|^we need\b|needed from|count on"
            r"|at (?:your|our|the team's) disposal"
            r"|^what (?:is|are|was) (?:needed|missing)"
            r"|help (?:we|from|offered|given|needed)|what .*(?:company"
            r"|manager|management)"
            r" (?:will )?(?:do|provide|give)s?|resources|assistance|training (?:and"
            r"|provided)|^help"
        ),
    ),
    (Section.STRATEGY, r"strateg|approach|how we (?:will )?(?:get|do)"),
    (
        Section.GOALS,
        (
            r"\bgoals?\b|outcomes?\b|key results?"
            r"|results we|aiming|objective|target|expect"
            r"|what good looks"
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
            r"\bactions?\b|^(?:the |our )?plan$|plan of action|road ?map|^next\b"
            r"|work ?(?:packages?|streams?)"
            r"|\bwill (?:do|be done)\b|steps?\b|\bmeasures\b|\btasks?\b"
            r"|to[- ]?dos?\b|activit"
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
            r"|finding|observ|what we (?:see|saw|know|found)"
            r"|where (?:we|things) (?:are|stand)"
            r"|starting point|what (?:we|i|you) (?:notic|observ)"
            r"|falls? short|short of|below (?:standard|expectation|target)|not meeting"
            r"|concern|diagnos|prompted|trigger"
            r"|areas? (?:for|of|needing|to) (?:improve|develop)"
            r"|performance (?:summary|to date|record)|shortcoming|weakness"
            r"|baseline|\bdata\b|context|facts|current (?:state|performance"
            r"|position)|symptom"
            r"|what (?:is|was|does|did|has|have)(?: not|n'?t)\b|not working"
            r"|\bwrong\b|what happened|deficien|incidents"
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
