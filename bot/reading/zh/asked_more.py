# ruff: noqa: E501 - patterns of plain words read best unbroken
"""Chinese for what others ask for once all seemed done: 演示完，领导提了新需求."""

from bot.reading.zh.setbacks import OTHERS

_SO = "^(?:但是?|不过|结果|可是?|谁知道?|没想到)?"
_WHEN = "(?:看完|看了|看过|试完|听完|后|之后|又|还|再|临时|突然|昨天|今天|上午|下午|当场|都)*"
_MANY = "(?:一堆|一大堆|不少|好多|很多|一些|几[条处点]?|[一两三四五六七八九十\\d]+多?[条处点])"
_CHANGE = "(?:再|又|重新|继续)?(?:加|改|调|换|补|删|重[做写画拍录来排])(?![完好了])[^,。;]{0,8}"

ASKED_MORE = (
    rf"{_SO}(?:{OTHERS})?{_WHEN}(?:提(?:了|出了?){_MANY}?(?:新|修改)?(?:需求|要求|想法|意见|建议|问题|修改)?|(?:有|给了?|返了){_MANY}(?:修改|意见|问题)[^,。;]{{0,4}})$"
    rf"|{_SO}{OTHERS}{_WHEN}(?:要求?|想要|非要|让(?:我们?)?|叫(?:我们?)?|说(?:要|还得|还要|得|再)?){_CHANGE}$"
)
"""What they then want: a change, or some more of it."""
