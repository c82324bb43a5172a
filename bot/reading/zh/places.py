# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""Chinese for the place that work has reached: 啃到第六章了."""

_N = "(?:\\d+|[一二两三四五六七八九十百]+)"
_PART = "(?:章|节|页|层|课|讲|单元|篇|回|集|段|题|关|册|排|栋|号楼|区|遍|轮|步|条|幅|组|部分|阶段|步骤|期|稿|版|张|首|幕|场|站|处|户|家|桌|个|年级|班|号线|车间|楼|月份|季度)"
REACHED = rf"^(?:我|我们|现在|目前|这周|今天|才|刚|刚刚|已经?|都|大概|差不多|好不容易|总算|也)*(?:的[\u4e00-\u9fff]{{1,4}}?)?[\u4e00-\u9fff]{{0,4}}(?:到|至)了?(?:第?{_N}{_PART}|(?:最后|倒数)第?{_N}?{_PART}|{_N}/{_N})(?:[\u4e00-\u9fff]{{0,4}})?(?:了|啦)?$"
"""A verb and how far it came, with nothing about an end."""
