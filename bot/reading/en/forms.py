# ruff: noqa: E501 - word lists read best unbroken
"""English headings of forms; the group names say what stands under them."""

LABELS = (
    r"(?P<ANY>(?:current )?(?:progress|status|update|done this week|what i did|what(?:'s| has)? (?:got|gotten|been|was) done|got done|what happened|what's happened|done last week|done since last time|wins|yesterday|what's done|work done|this (?:week|wk)|last (?:week|wk)"
    r"|where (?:are we|we are|we stand|do we stand|things stand|things are|it stands|it is|i am|am i|is it)(?: now| at| at now)?|how far(?: are we| along| is it| we are| i am| am i)?|(?:current )?state|position|done so far|so far|what we did"
    r"|achievements|accomplishments|completed|highlights|(?:% |percent )?complete(?:d|ion)?(?: %)?)(?: so far| update| report| this week)?)"
    r"|(?P<BLOCKER>(?:any )?(?:what(?:'s| is) (?:in the way|blocking(?: me| us)?|stopping (?:me|us)|holding (?:me|us|it) up|missing)|in the way|stoppers?|hurdles?|blockers?|issues?|risks?|impediments?|obstacles?|problems?|blocked by|blocked on|waiting (?:for|on)|awaiting|depends on|dependencies|challenges)(?: / \w+| or \w+| and \w+)?)"
    r"|(?P<DUE>eta|e\.t\.a|(?:expected |estimated |planned |new |target |realistic |likely |revised |projected |current )?(?:completion|finish|end|due|delivery|target)(?: date| by| time)?|(?:done|ready|finished|completed?|finish|complete) (?:by|when|on)|done date|ready|due|deadline|expected (?:by|date)|forecast|when(?: (?:done|ready|finished|complete|completed|will it be (?:done|ready|finished)|is it (?:done|ready|finished)|do we finish|do i finish|does it finish))?|(?:finish|done|ready|completion) (?:estimate|expected))"
    r"|(?P<HELP>(?:help|support)(?: needed| required| wanted)?|asks?|needs?|(?:do you |do we )?need (?:anything|something|help)|anything (?:needed|you need|i need|else needed)|what i need|what we need|requests?)"
    r"|(?P<NEXT>next steps?|next|plans?|next (?:week|wk)|plan for next (?:week|wk)|upcoming|to come|(?:what(?:'s| is|s) |up |coming |to do |on )?next(?: up)?|coming up|plan(?:ned|s)? (?:for )?next(?: week)?|next (?:sprint|month|period|actions?)|tomorrow|looking ahead|the week ahead|focus (?:for )?next week|priorities(?: next week)?|on deck|rest of the week|later this week)"
    r"|(?P<NOTHING>availability|capacity|mood|notes?|comments?|remarks?|out of office|holidays?|absences?)"
)
