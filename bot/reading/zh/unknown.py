# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""Chinese for not knowing how work stands: 我不清楚."""

UNKNOWN = r"^(?:我|我这边|我们|咱|这边|具体|进度|进展|情况|详情|啥情况|到哪一?步了?|做到哪了?|目前|现在)*(?:也|还|暂时|真|确实|都)*(?:不清楚|不太清楚|不了解|不太了解|不知道|不知情|不掌握|没掌握|没数|没底)(?:了|啊|呢|哈|情况|进度|进展|具体情况)*$"
"""The whole of a clause by which one knows nothing of it."""
