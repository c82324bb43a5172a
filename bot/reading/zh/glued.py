# ruff: noqa: E501 - patterns of plain words read best unbroken
"""Chinese words that others beside them give another meaning."""

COMES_IN = "上|完|好|过|了|成|齐|妥"
"""What may stand between a verb and its own thing: 报上名."""

VERB_WITH_THING = (
    r"(?:报(?:上|好|完|过|了|成)名|签(?:完|好|过|上|了|妥)(?:字|约|单)|盖(?:完|好|过|上|了|齐)章|付(?:完|好|过|了|清)款|打(?:完|好|过|了)款"
    r"|收(?:完|好|齐|了)(?:款|货|尾)|发(?:完|好|齐|了)货|开(?:完|好|过|了)(?:会|票|户|标)|立(?:完|好|上|过|了|成)(?:项|案)|过(?:完|好|了)(?:会|户|审)"
    r"|请(?:好|完|过|了)假|办(?:完|好|妥|过|了)(?:证|手续)|投(?:完|好|过|了)(?:稿|标)|结(?:完|好|了|清)(?:账|案|项|款)|退(?:完|好|了)(?:款|货|费)|排(?:完|好|了)(?:期|班|版)"
    r"|上(?:完|好|了)(?:架|线|课)|验(?:完|好|过|了)(?:货|收)|对(?:完|好|过|了)账|交(?:完|好|了|上|齐)(?:货|费|底|稿)"
    r"|消(?:完|好|过|了)毒|除(?:完|好|过|了|掉|净)(?:霜|锈|草|尘|虫|味)|打(?:完|好|过|了)(?:药|蜡|样|孔|胶|包)|施(?:完|好|过|了)肥|浇(?:完|好|过|了)水|播(?:完|好|过|了)种|清(?:完|好|过|了)(?:淤|仓|场|库)"
    r"|刷(?:完|好|过|了)(?:漆|浆)|换(?:完|好|过|了)(?:水|药|届|证|油)|调(?:完|好|过|了)音|布(?:完|好|过|了)(?:展|线|场)|撤(?:完|好|过|了)(?:展|场)|交(?:过|清)(?:房|班|稿)|验(?:完|好|过|了)(?:房|车)|选(?:完|好|过|了|妥)(?:址|型)"
    r"|归(?:完|好|过|了)档|建(?:完|好|过|了)(?:档|账)|备(?:完|好|过|了)(?:案|课|货)|续(?:完|好|过|了|上)(?:期|签|费|约|保)|年(?:完|好|过|了)检|体(?:完|好|过|了)检|送(?:完|好|过|了)(?:检|审|印|签)|上(?:过|完|好|了)(?:牌|会|油|漆|户)|定(?:完|好|过|了)(?:稿|标|版))(?:了|啦)?"
)
"""A verb with its result and its own thing: 报上名了, 盖完章."""

FORMALITIES = "备案|审批|签字|盖章|验收|预算|资质|流程|报价|合同|付款|环评|消防|权限|接口|审核|批复|评审|签批|会签|立项|许可|授权|定价|选址|财务|法务|采购|领导|总部|甲方"
"""What work may be stuck on: 卡域名备案."""

HOLIDAYS = "年|节|春节|元旦|国庆|五一|十一|中秋|端午|清明|元宵|暑假|寒假|长假|假期|周末|夏天|冬天|生日|圣诞"
"""Times that one has got through: 过完年."""

FOUND = frozenset("找逮碰摸寻买约借抢")
"""Verbs that 着了 tells to have found something: 找着了."""

PILED_UP = "挂着|压着|积着|积压|积压着|堆着|躺着|欠着|攒着|剩着"
"""Words before the number of what is left."""

HANDED_IN = ("提测了", "提审了", "送审了", "送检了", "上会了", "报上去了", "交上去了")
"""What others then look through."""

PAPERS = "通知|通知书|公告|公示|告示|告知书|申请|申请单|报告|记录|登记|登记表|预案|应急预案|演练|统计|统计表|台账|清单|名单|照片|分析|分析会|报告会|处理单|报修单|须知|提示牌|警示牌"
"""What is written of trouble."""

SUPERIORS = "领导|老板|行长|院长|校长|局长|处长|科长|主任|经理|总经理|总监|主管|书记|支书|站长|店长|厂长|园长|馆长|所长|组长|队长|班长|部长|老师|导师|老大|护士长"
"""People who can help the work on."""

LENDS_A_HAND = "帮说催出协调去找打批派给借支问跟请拍推敲发"
"""Signs in which what they are asked for begins."""

PUTS = "贴锁钉放存挂摆停堆搁夹压装藏印刻登晾摊供"
"""Signs of verbs behind which 在 tells where a thing is."""

INSIDE = "里内中上下旁边间"
"""Signs in which places end."""

ENDS_SO = "收|完|完了|齐|成|结|够|妥|收工|收尾|搞定|好了|完事|结束|收官|收口"
"""What stands behind 就 where work is to end so: 再来一轮就收."""

GIVES_TO = "交给|发给|寄给|送给|呈给|递给|提给|交到|发到|传给|给到|邮给"
"""Verbs by which what a title asks for comes to those for whom it is."""

LOOKS_ON = "印厂|厂里|厂家|工厂|设计|美工|法务|审计|审核|外审|校对|翻译|打样|检测|化验|质检|测试|评审|监理|编辑|我|我们|咱们"
"""Those who have to do their part of it first."""

ROUNDS = "[一二两三四五六几好1-9][轮次回版稿]$"
"""How often one has met with others: 碰了一次."""

NTH_ROUND = "第[二三四五六七八九十两2-9][遍稿版轮次回道]$"
"""A round of work behind which another may come: 写第三稿."""

TO_EACH = "(?:人|户|岗|班组|个人|每个人|家家户户|责任人|科室|部门)了(?:$|[,。;!])"
"""Those to whom something comes at the end: 拆到人了."""

ON_A_WALL = "在?[^,。;]{0,4}?(?:墙上|门上|门口|门头|大厅|走廊|公告栏|宣传栏|橱窗|官网|网上|群里|楼下|树上|架上|展板上|wiki|语雀|飞书|钉钉|confluence|notion)|在?[^,。;]{1,6}?(?<![手头那流节])[里上]$"
"""Where things are hung for people to see: 挂在二楼走廊."""
