"""English labels inside a sentence, before a colon."""

INLINE = (
    r"(?:action )?owners?|leads?|led by|responsible(?: person)?"
    r"|person responsible|assigned to|assignee|who"
    r"|accountable|with|helpers?|help from|support(?:ed)?(?: by| from)?"
    r"|assisted by|contributors?"
    r"|due(?: date| by)?|deadline|by(?: when)?|when|target date|complete by"
    r"|finish|end|start(?:s|ing| date)?|begins?|from"
    r"|budget|resources?(?: needed)?|costs?|needs|expected(?: outcomes?"
    r"| results?| effect)?|outcomes?|results?"
    r"|deliverables?|metrics?|measures?|measured by|kpis?|success(?: measures?"
    r"| criteria| metric)?|indicators?"
    r"|acceptance(?: criteria)?|definition of done|dod|eta|target|timing|timeline"
    r"|depends on|after (?:action|task|step)"
    r"|done when|baseline|current|now|unit|goal"
)
