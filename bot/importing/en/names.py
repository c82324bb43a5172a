"""English words that stand where a name does, and what names are made of."""

NOBODY = (
    r"t\.?b\.?[acd]\.?|to be (?:confirmed|decided|determined|named)|n/?a|none|nil"
    r"|unassigned"
    r"|open|not (?:applicable|yet)|nobody|vacant|unknown|no one(?: yet)?"
    r"|\(?blank\)?|no"
)
