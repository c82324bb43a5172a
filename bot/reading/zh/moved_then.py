# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""Chinese for naming another day than an old plan did: 刚才他又说要到下周四."""

REPLACES = r"(?:但是?|不过|结果|后来|现在|刚才|刚刚|今天|昨天|这下|看来|又)*(?:他们?|她们?|人家|对方|那边|[\u4e00-\u9fff]{1,4}?)?(?:又|都|也|却)*(?:说|改口说?|讲|告诉我|通知|回复说?)?(?:要|得|需要|只能|可能|估计|大概|恐怕|怕是)*(?:到|等到|推到|改到|拖到|延到)?"
"""What stands before the new day."""
