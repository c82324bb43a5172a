"""English words of answers that leave out what they affirm or deny."""

IS = "is|are|it is|they are|that is|does|did|has been"
IS_NOT = "isn't|is not|aren't|are not|wasn't|isnt|it's not|not"
WORDS = (
    f"{IS}|{IS_NOT}|it|it's|that|that's|they|they're|but|actually|now|well|in fact|so"
    "|yes|no|just|oh|already|turns out|clearly|sadly|unfortunately|apparently"
)
"""All words of such an answer: "but it is", "it isn't"."""

SORTED = "sorted|sorted out|fixed|resolved|solved|settled|dealt with|cleared|cleared up"
"""What is told of what stood in the way."""

THAT_IS = (
    "that's|that|that is|which|which is|this|this is|is|has|been|has been|both|all|got"
    "|gets|was|it's|it|that's been|but|and|now"
)
"""What may stand before it where nothing else is named."""
