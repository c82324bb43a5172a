"""Chinese words with which people begin the next statement without a sign before it."""

BEGINS = (
    "还没|还没有|还未|尚未|还差|还剩|还有|还要|还得|还需要|还缺|只差|就差|就剩|只剩|就缺|只缺"
    "|但|但是|不过|可是|就是|只是|所以|因为|结果|目前|现在|正在|正|后面|剩下|剩余|其余|其他|另外"
    "|其余的|剩下的|其他的|剩的|另一个|另一家|另一半|另一份|另外一个|另外一家"
    "|麻烦|请|求|能不能|可不可以|可否|能否|没有|没|没人|还在|仍在|正等"
)
"""First words behind what is done: 讲完了 | 还没考试."""

WAITING = (
    "等|在等|还在等|就等|正等|等着|只等|还等|等待|在等待|还要等|要等|得等"
    "|就差|只差|还差|卡在"
)
"""Words for waiting with which a statement begins: 发了样品 | 等反馈."""

NOW = "这两天|这几天|最近|这阵子|这段时间|这周|近期|今天|昨天|前天"
"""Days behind which people tell what they were at: 还没弄呢 | 这两天在开会."""

ALSO = "也|还|都|没|还没|已|已经|在|正在|还在|没有|未|刚|又"
"""Adverbs behind the name of another thing: 物料齐了 | 主持人也定了."""

THAT_DAY = "当天|那天|同一天|同天|当日|次日|第二天"
"""Days that only what stands before tells: 到了当天就能修好."""
