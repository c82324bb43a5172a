"""Chinese words that stand beside dates: 之前, 起, 到, 左右; as patterns."""

from bot.reading.kinds import Kind

GLUE = {
    Kind.PRECEDING: (
        "之前|以前|前(?![端景期往后者辈沿序缀置几两三]|台(?!账)|面(?![谈试])"
        "|提(?![交供出报升高请醒名])|一(?![定直律样]))"
    ),
    Kind.FOLLOWING: "之后|以后|过后|后(?![端台续面果期勤来者备悔缀天日])",
    Kind.INSIDE: "之内|以内|内(?![容部测存审网外置卷])",
    Kind.ONWARD: "以来|开始|起(?![来草诉码])",
    Kind.ROUGHLY: "左右|前后|上下",
    Kind.AROUND: "大概|大约|差不多|约",
    Kind.BY: "截止[到至]?|截至|直到|不晚于|不迟于|最晚|最迟|赶在",
    Kind.FROM: "自从|从|自(?![己动])|由",
    Kind.TO: "到(?![位货岗达])|至(?!今|少|于)|直至",
    Kind.AND: "和|与|跟",
    Kind.BETWEEN: "之间|期间|(?<=[日号年月])间(?![隔接断])",
    Kind.INCLUSIVE: "或者?|及",
    Kind.OF: "的|里(?!面|程)|那个?",
    Kind.SHARE: "进度是?|完成[了到]|做[了到]|比例|比分|版本|评分|得分",
    Kind.DELIVER: (
        "完成|上线|交付?|提交|发布?|给|出|定稿|搞定|弄[好完]|做[好完]|结束|截止|能|可以"
    ),
    Kind.MORE: (
        "还要|还得|还需要?|再给我|再要|再过|再有|再等|再|"
        "过(?=[几两一二三四五六七八九十半\\d])"
    ),
    Kind.COMMA: "、",
    Kind.NOW: "现在|此刻|而家|目前|当前",
    Kind.EVERY: "每个?",
}
