"""Sentences of everyday chat that name no date, though some words look like one."""

from datetime import date

import pytest

from bot.reading.dates.find import find_dates

ENGLISH = """
may I ask who signs this off?
we may drop that one, not sure yet
the vendor may or may not answer
let's not march ahead without the numbers
they march through the backlog quite well
the sun is killing my screen up here
Sun and Oracle are both on the vendor list
he sat with the client the whole time
she sat in on the interviews
they wed design and research in one team
wed rather keep the old layout
April from HR sends the form
June is our contact at the agency
talk to May about the badge
Augusta has the final word
fall back to the old version if it breaks
I'll second that
second the motion, go ahead
the second draft is better
first things first: the contract
one of the two is fine
3 of 5 interviews are done
about 3/5 of the stores replied
4/10 interviews so far
we are at 7/12 on the list
roughly 2/3 of the team is trained
passed 18/20 checks
the score is 3:1 for us
ratio is 4:3, as planned
conversion is up 4.5 points
version 2.10 is live
we run python 3.12 now
build 1.4.22 is broken
ticket OPS-2026 is closed
see PR 1204 and issue #12
room 12, second floor
call extension 2034
my desk is 5-12 in the annex
spent 2000 of 5000 so far
it cost $15 per seat
it took 3 days of work
the review takes two weeks as a rule
we lost a few hours to the outage
took me ages, sorry
open 24/7 since the change
the weekly call is fine
our monthly report is automated
quarterly numbers look good
the daily is too long
year over year we are flat
day-to-day work keeps me busy
day after day the same error
it's a matter of weeks, hard to say
some other time maybe
the day crew handles that
happy to help, any time
nothing new, same as before
thanks, have a nice day!
have a great week everyone
good morning team
the last mile is the hardest
next up is the audit
next steps are with legal
last but not least, the logo
at the end of the day, it is their call
the end of the tunnel is near
it's early days for this project
the latest numbers are in the sheet
by the way, the link is dead
the mid-level managers agreed
on the second, still waiting
for the first one I need help
working on 2, rest done
the 1st is done, the 2nd blocked
first done, second in progress
done 3/5
every Friday we meet
we sync on Mondays
each week the same
in the coming weeks
8/32/2026
30 February
February 29, 2026
June 31
2026-13-45
call 020-7946-0958 or 2010-2015-86
10.1.30 is the build
2/3-3/4 of the stores
8/10 - 9/10 of the list
we upgraded to 2.1.
the price fell to 25.12.
the second half of the list is done
rating went from 4.5 to 4.8
part KW12 is out of stock
any day works for me
"""

CHINESE = """
我先看一下再说
这个问题有点复杂
第一个做完了，第二个还没开始
第三点需要再讨论
一共五个人参加
三个客户已经回复
完成了三分之二
已经做了七成
进度过半，没什么问题
目前是2/5
完成3/8，剩下的在做
得分4/5，还可以
比例是2:1
版本3.2已经上线
升级到2.0以后稳定多了
周总同意了
周工在处理接口
周边配套还没谈
周报已经交了
周会上讨论过了
工作周期有点长
月度报表是自动生成的
月亮湾项目组在跟进
年轻同事接手了
年化收益涨了两个点
日志已经打开了
日程排满了
日本客户那边没意见
明显好多了
明细在附件里
明星员工评选暂停
今后注意就好
天气不好，工地停了
天天加班，人都麻了
号码填错了
三号会议室被占了
五号楼的门禁坏了
二号机台在维修
一号线已经恢复
前面的步骤都完成了
后面的交给小王
后台报错，在查
前台同事反馈不错
上面还没批
上级领导很重视
上次的问题解决了
下次一定注意
下面附上截图
下游系统没准备好
这次先这样
本来想先做培训的
本人负责对接
本部门没有意见
差一点就成了
有一点进展
一点问题都没有
两点说明见附件
初步方案有了
初稿已经发给法务
底层逻辑要改
中间出了点岔子
末尾少了一页
季军团队来交流过
星级酒店都谈过了
礼品已经寄出
起因是接口超时
内部流程走完了
开始做了，进展顺利
到货了，正在安装
随时可以上线
每周五开例会
每个月5号发工资
2月30日
九十九号
次日留存率涨了
目前卡在法务
第三季收视不错
推出年度计划
7日留存涨了
"""


@pytest.mark.parametrize("text", ENGLISH.strip().splitlines())
def test_english_chat_names_no_date(text: str) -> None:
    assert find_dates(text, date(2026, 3, 11)) == []


@pytest.mark.parametrize("text", CHINESE.strip().splitlines())
def test_chinese_chat_names_no_date(text: str) -> None:
    assert find_dates(text, date(2026, 3, 11)) == []
