# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""Chinese for not knowing how work stands: 我不清楚."""

UNKNOWN = r"^(?:我|我这边|我们|咱|这边|具体|进度|进展|情况|详情|啥情况|到哪一?步了?|做到哪了?|目前|现在)*(?:也|还|暂时|真|确实|都)*(?:不清楚|不太清楚|不了解|不太了解|不知道|不知情|不掌握|没掌握|没数|没底)(?:了|啊|呢|哈|情况|进度|进展|具体情况)*$"
"""The whole of a clause by which one knows nothing of it."""

LOOKED_AT = r"(?:忘了?|忘记了?|没来得及|没顾(?:得)?上|没(?:有)?空|没去|没)(?:去|细)?(?:看|问|查|了解|打听|统计|核实|盯|关注|跟进)(?:了|它|进度|情况|一下|呢|的)*$"
"""The end of a clause by which one has not looked how it stands: 台账忘了看."""

PASSED_OVER = r"^(?:我|就|也|那|这条|这项|这个|这块|的)*(?:先|暂时|暂且|今天|这次|这周)(?:先|就)?(?:跳过|略过|跳|略|不说|不报|不提|不填|不写|不讲|空着)(?:它|这条|这项|这个)?(?:了|吧|哈|啊|，)*$"
"""The whole of a clause by which an action is left out of the answer: 先跳过."""

TOLD_LATER = r"^(?:我|等?会儿?|晚点|晚些|回头|稍后|稍晚|待会儿?|明天|明早|下午|晚上|今晚|下班前|问了|问完|看了|看完|查了|查完)+(?:再|就|来)?(?:报|给|补|回|说|更新|答复|同步|讲|填)(?:给)?(?:你们?|您|大家|上|一下)?(?:了|吧|哈|啊)*$"
"""The whole of a clause by which its answer follows: 晚点报."""

LOOKS_FIRST = r"^(?:我|等我?|容我|让我|明天|明早|后天|今晚|晚上|下午|回头|稍后|晚点|一会儿?|待会儿?|下周|有空|抽空|得|要|再|先|去)*(?:看|问|查|核实?|确认|了解|打听|翻|对)(?:[一下眼看问查个清楚了完])*(?:再|后再|了再|之后再)(?:说|回|报|答复|讲|告诉|同步|更新)(?:复|你|您|给你|给您)*(?:吧|哈|啊|了)*$"
"""The whole of a clause by which one looks before one answers: 我明天看一眼再说."""
