# ruff: noqa: E501 - word lists read best unbroken
"""Chinese parts of words that mean something only together."""

RESULTS = (
    "晒|齐|妥|好|定|够|妥当|到位|齐全|清楚|下来|出来|上去|完了|结束|起来了|空|净|掉|毕|牢|光|满|通|成|平"
    "|完|完毕|好了|掉了|齐了|妥了|成了|通了|上了|上线了|出去|出去了|回来了|过去了|进去了|过来了|上来了"
    "|下来了|出来了|上去了|下去了|清|清了|干净|干净了|满了|够了|平了|定了|到位了|完啦|好啦|利索|利索了"
    "|利落|利落了|妥帖|完事|完事了|成功|成功了"
)
"""What stands behind a verb that has reached its end."""

GETS_GOING = "写|做|干|弄|搞|改|洗|清|查|画|编|录|聊|谈|学|练|核|对|翻|译|忙|拆|挖|理|整理|排练|讨论|拍|剪|审|盘|扫|擦|刷|招|卖|教"
"""Verbs behind which 起来了 tells but that it was begun: 写起来了, not 装起来了."""

JUDGED = "评估|算|核算|测算|估算|看|测|查|比|聊|摸|统计|盘|盘点|跑|试|用|听|分析|排查|检查|复盘|梳理|对比|讨论|沟通|了解|折腾|合计|摸底|检测|核对|问|走|转|打听|商量|琢磨|研究|评审|评"
"""Verbs behind which 下来 leads to what was found: 评估下来要重写."""

SURE_RESULTS = "完|好|齐|妥|毕|完毕|完了|好了|齐了|妥了|完啦|好啦|利索了|干净了"
"""Those that make a verb of whatever sign stands before them."""

WAYS = (
    "上|下|出|进|起|开|到|动|成|完|好|通|过|住|齐|来|去|掉|清|见|及|着|满|够|全|透|准|转"
    "|上去|上来|下去|下来|出去|出来|进去|进来|起来|过去|过来|回来|回去|下手|到位"
)
"""Where a verb leads that can or can't: 报不进去, 装得上."""

NEVER_ALL = "完|齐|满|全"
"""Ways that tell of an amount: 写不完."""

NOT_VERBS = "变|旧|新|老|小|高|低|长|短|坏|贵|还|也|都|就|很|太|最|只|刚|正|真|挺|蛮|更|又|再|才|的|了|是|这|那|个|们|可|说|想|差|对|看|觉|要|会|比|不|没|未|大|多|少|够|较"
"""Signs that are no verbs, or not by themselves."""

OFFICES = "局|处|科|院|办|厂|方|委|部|店|社|站|所|组|公司|部门|中心|协会|学会|支行|分行|办公室|窗口|部长|科长|处长|校长|院长|组长|队长|班长|会长"
"""Signs in which the names of offices end."""

FIRMS = "公司|厂家|厂商|商家|厂|供应商|代理商|经销商|店家|协会|学会|安装队"
"""Words that make of the thing a title names those who make or sell it."""

BRANCHES = "组|部|部门|团队|科室|小组|班组|同事|同学|主管|经理|总监|专员|负责人|那帮人|老师傅|供应商|服务商"
"""Words that make of what a title names those who see to such things: 数据组."""

FOR_IT = "(?:过?去|跑)(?:一趟|现场|当面|[催谈对看跑收签办装调修查验接送取拿盯]|[\u4e00-\u9fff]$)"
"""What one travels for where it is the work itself: 出差去现场."""

UNARRANGED = "没排期|还没排期|未排期|没排上|还没排上|没安排|还没安排|尚未安排|没轮到|还没轮到|没轮着|没排到|还没排到|没定时间|还没定时间|没立项|还没立项"
"""What others have not done for us yet."""

RANKS = "总|工|姐|哥|经理|主任|老师|师傅|律师|医生|大夫|教授|书记|导|局"
"""What stands behind a name."""

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边"
"""Signs of family names."""

NAMED = "小|老|阿"
"""What stands before a name."""

AT = "在|还在|仍在|正在|压在|卡在|停在|堵在|放在|在等"
"""Words that tell where something lies."""

HANDS = "手里|手上|手头|手中|那儿|那里|那边|那头|那|处|桌上|案头|这边|这儿|办公桌上|邮箱里|抽屉里"
"""Words behind the name of somebody with whom something lies."""

STUCK = "卡|压|堵|停在|卡住|堵住|压着|卡着|等着"
"""Words behind which the name of whoever holds it up may stand."""

OFTEN = "老|总|老是|总是|经常|常常|动不动|时不时|频繁|偶尔|隔三差五|三天两头|又|反复|容易|很容易|还是容易|太容易|特别容易|比较容易|动不动"
"""Words that make trouble of something that passes."""

NO_OBJECTION = "提意见|意见|异议|反对|问题|投诉|疑问|要求|说|提|大|什么|啥|想"
"""What it is good that others don't have."""

PLACES = "医院|银行|外地|外面|国外|老家|医院|路上|家|家里|外头|海外|乡下|机场|高铁上|火车上|飞机上|车上|酒店|外省|北京|上海|香港|工地|会上|总部|学校|手术室|产房|隔离点"
"""Where people are who are away."""

COMES = "来|过来|来人|来厂|来店|到|上门"
"""What visitors and deliveries do on a day."""

NEEDS = "要|得|需|需要|还要|还得|还需|还需要|须|要等|必须"
"""Words before those whose word is needed: 要董事会批."""

ACTS_ITSELF = "设计|施工|安装|招聘|研发"
"""Those of them that tell what is done to a thing: 导览牌还在设计."""

BOTH = "设计|采购|审计|监理|施工|研发|运维|外包|财务|快递|分包|安装|招聘"
"""Words for people and for what they do."""

LASTS = "天|周|个|月|日|年|星|礼|小"
"""Signs with which lengths of time begin."""

RESOURCES = "账号|权限|数据|货|料|材料|原料|配件|设备|样品|图纸|资料|合同|发票|批文|预算|钱|款|款项|额度|名额|场地|接口|环境|服务器|账户|证|证书|许可|人|人员|人手|尾款|面料|部件|零件|物料|素材|照片|报价|名单|钥匙|印章|公章|密码|密钥|域名|网络|车|车辆|票|文件|通知|批复|结果|数|口径|标准|需求|需求单|尺寸|样衣|样机|样板"
"""What work needs and gets from others."""

STAGES_OF_OTHERS = (
    "审批|流程|签字|盖章|排期|评审|会签|用印|验收|资金|报批|立项|复核|质检|安检|备案"
)
"""What others have to do first: 卡审批."""

ARRIVES = "开|出|到店|到仓|到厂|到库|到港|到现场|到工地|到校|到院|进店|进仓|进场|到|给|批|来|下来|发|通|签|回|到位|到账|到货|出来|拿到|收到|批下来|给到|发来|送来|寄来|下发|回来|提供|开通"
"""What becomes of it."""

LACKING = "只差|尚缺|就差|差|欠|还差|还欠|还缺"
"""Words for what others owe."""

HEADS = "个|个人|人|位|同事|名"
"""Words that count people."""

FEW_OF = "一两仨俩几"
"""Signs for small numbers."""

LEFT_US = "病了|离职了|调走了|走了|辞了"
"""Words for people who are gone."""

STOPPED = "中断|停|停了|停产|停工|停摆|卡了|耽误了"
"""Words for work that stood still."""

NUMERALS = "一七三九二五八六几十四"
"""Signs of numbers."""

WEATHER = "雨|雪|风|大雨|暴雨|大雪|大风|台风|雷|雷雨|雾|大雾|水|洪水|积水|寒潮|高温|沙尘|汛|疫情|噪音"
"""What keeps from work and passes by."""

BLOWS = "风|雨|雪|雾|浪|太阳|日头|霜|潮气|湿气|水流|风浪|风雨|风沙|雾霾"
HARD_WEATHER = "大|急|猛|毒|厚|密|高|重|凶"
VERY_HARD = "太|很|挺|还|又|也|特别|实在|这么|那么|有点|有些|比较|好"
"""Weather that keeps from work where it is all that a clause tells: 风大."""

_PASSES = "(?:停|小|过|退|散|过去|走|歇|住|断)"
PASSED = f"(?:也|都|总算|终于|已经?|早就?|刚|刚刚|就|今天|昨天|昨晚|今早|昨夜|这才|才)*{_PASSES}了"
"""How it passes by: 雨停了."""

LASTING = f"(?:一直|还|也|都|老|总|就|始终|硬是|下|刮|是|又|仍|仍然)*(?:没有?|未|不){_PASSES}过?|(?:一直|又|老|总|还|都|就|在)*(?:下|刮)(?:个|得|起来)?(?:没完|不停|没完没了)"
"""How it does not: 雨还没停."""

GONE = "丢了|坏了|掉了|没了"
"""Words for things that are lost."""

AFTER = "之后|了再|了就|以后|再|后|就|才"
"""Words behind what must come first."""

WELL = "好对快感棒牛给赞顺"
"""Signs of praise: 太好了."""

SET = "定排改放约"
"""Words before a day that is set: 定27号."""

ONLY = "光|只剩|只有|就"
"""Words before the one who is alone."""

SUDDENLY = "临时|又|忽然|硬要|突然|非要"
"""Words for what others upset."""

NOT_TO = "不了|不到|不动|不成"
"""Words behind verbs of what cannot be."""

BOTH_WAYS = "准备|安排|计划"
"""Verbs that may be plans as well."""

HANDED = "分派配买交传借发存寄带找投报拿挂搬收放移贴转运送领摆装导汇归入"
"""Verbs that end where something is handed over: 交到财务."""

NO_TIME = "没时间|没空|没功夫|没工夫|没精力"
"""Words for want of time."""

OK = "ok|okay"
"""Words that say "done" behind a name."""

ALREADY = "业已|均已|已|已经|早就|早已|都已"
"""Words before what is done."""

TO = "给由跟找让请"
"""Words before whom something is for."""

NO_NEED = "不用|不必|不需要|用不着"
"""Words before what need not be done."""

DOING = "做|弄|搞|办|跟|管|改|写|修|装|买|换|查|跑|报|填|交|开|印|拍|招|培训|采购|处理|整理|更新|跟进"
"""What need not be done any more."""

MANNER = "单独|另外|另|再|专门|额外|自己|重复|统一|特地|特意|另行|再单独|往下|接着|继续"
"""Words between 不 and the verb of what is given up: 不单独写了."""

NOT_WORK = "汇报|报告|报了|回复|聊|讲|打扰|啰嗦|细说|展开|赘述|重复|废话|打字|多说|担心|操心|催|等|回|急|谢|客气|提醒|发我|发给我|跟我|给我|问|理我|管我|我|您|你|知|来|去|见|够|会|能|在|行|对|懂|用|算|太|好意思|到|然|仅|但|过|久|少|多|错|同|断|说|想|愿|肯|敢|得|怕|慌|愁|累|烦|疼|痛|吵|难|乱|脏|冷|热|暗|黑|挤|湿|臭|闷"
"""What one need not or does not do, though the work goes on: 不用催了, 不说了."""

BEGINS = "看|弄|做|搞|动|开始|碰|写|改|整|办|打开|动手|着手|动笔"
"""What nobody came to do: 没顾上看."""

COMES_TO_US = "来|过来|回来|到货|到位|给我|给我们|给到|下来|上来"
"""How things come to us: 没补来."""

OWN_ACTS = "没看|没看完|没轮到|没定|没定下来|没确定|没确认|没签|没下单|没付款|没盖章|没安排|没排期|没走完|没看完|没统一|没说定|没谈定|没排上|没发货|没交货|没通知|没定论|没结论|没明确|不明确|没过会|没上会|没放款|没打款|没提供|没交付"
"""What may be left undone by us as well as by others."""

ONTO = "到|给|在|至|上|入|进"
"""Words between a verb and where a thing was put: 发到群里."""

INTO = "进|入"
"""Those that any verb may have: 摆进."""

READY = "ok|okay|行|行的|成|中|好使|搞得定|够了|没跑|稳了|妥|没问题|可以|能行|没啥问题|问题不大|妥妥的|稳"
"""Words behind a day on which all will be done: 后天OK."""

SYSTEMS = "服务器|系统|网|网络|接口|机器|程序|服务|后台|环境|数据库|硬盘|电脑|平台|网站|集群|节点|电话|主机|软件|线路|群|交换机|路由器|vpn|app"
"""What goes down: 服务器挂了."""

EXTRA = "加班|熬夜|通宵|值班|夜班"
"""Hours that people put in."""

REVIEWS = "审核|审批|评审|会签|复核|核对|核价|看|审|批|签|签字|盖章|排队|走流程|走审批|审着|看着|审稿|审图|核稿|审表|审方案|走章|用印|过目|批阅|报批|批示|排期|评估|审查|审阅|校对|会审|复审|初审|终审"
"""What others do with what we handed in: 在法务审核."""

MISHAPS = "退|错|少|漏|丢|坏|落|返|掉|差|缺|投诉|出|断|停|拖|剩|卡"
"""What it is good that not one did: 一份没退."""

SLOW = "延误|滞后|落后|晚了|拖|拖拉|有点慢|太慢|比较慢|很慢"
"""Words for others who keep us waiting: 供应商发货慢."""

CLOSES = "关单|关|结|销|划|勾|撤|删|关闭|关掉|销单|销项|闭环|归档|结案|打勾|打钩|翻篇|划掉|勾掉|销账|结账|结单|清掉|下掉|close"
"""What may be done with an action that is over: 可以关单了."""

VERY = "好|太|很|吃|最|几|手|抓|赶|加|要|够|蛮|挺|扣|拧|绷|拉"
"""Signs before 紧 that make no verb of it: 人手好紧; but 对紧 is Cantonese for 在对."""

ADVERBS = "这次|本次|这回|这周|本周|今年|这季|本季|这期|这批|这版|这个月|本月|也|都|就|先|暂时|干脆|决定|已经|现在|以后|后来|最后|所以|真的|确定|索性|只好|还是|应该|可能|估计"
"""Words before 不 that name nothing: 干脆不办了."""

BIT_BY_BIT = "挨个|逐个|陆续|分批|逐步|继续|慢慢|接着|一点一点|一点点|抓紧|加快"
"""Ways of going on."""

LATER = "到时候|到时|届时|之后|然后|再|回头|以后|明天|改天"
"""Words before what comes later: 到时候先看看."""

LOOKS = "去|来|接|忙|走|吃|睡|休息|回|上课|开会|看|看看|问|问问|说|报|听|听听|等|找|排"
"""What one does before the work: 先看看."""

SIDES = "家|那家|这家|那边|那头|业主|房东|甲方|乙方"
"""The other side of a bargain: 水产那家嫌账期长."""

HANDS_IN = "报|送|交|提交|递交|上报|报送|呈|送交|转交|递"
"""What we do with what others must approve: 报安监部批."""

BY_HAND = "手工|手动|暂时|自己|人工|临时|用纸|照旧|继续"
"""Ways of going on meanwhile: 先手工记."""

NOT_MISTAKEN = "纠|改|查|找|修|对|出|挑|勘|认|知|会|能"
"""Verbs that deal with mistakes, or make none: 改错."""

MEETS = "讨论|沟通|开会|碰|对接|谈|聊|面谈|评审|汇报|商量|协商|拜访|碰头|复查|商议|交流|磋商|会商|过会|培训"
"""What people do together on a day, which ends no work: 明天讨论."""

LEARNS = "知道|有消息|有信|有信儿|有数|有说法|有答复|有回音|有眉目|见分晓|看情况|有准信"
"""What one does on a day that ends no work: 下午能知道."""

MEETS_WITH = "遇到|碰到|遇上|碰上|出现|出了|遇到了|碰到了|出现了"
"""Words before what goes wrong."""

PROBLEMS = "问题|困难|麻烦|故障|异常|毛病|状况|阻力|难题"
"""What goes wrong: 遇到证书问题."""

CRASHES = "破|裂|碎|松|堵|皱|糊|变形|脱落|脱胶|开胶|掉色|褪色|起皮|起泡|挂|断|掉|闪退|黑屏|重启|死|退|跳|崩|卡|停|坏|漏"
"""What bad things do again and again: 环境老是挂."""

A_BIT = "下|一遍|一下|一次|一轮|一道|两遍|几遍|几天|一会儿|一会|一点|两天|两笔|几笔"
"""What ends a verb that is done once more: 再过一遍."""

ANSWERS = "说|看|回|报|聊|告|答|汇报|跟你|跟您|通知|议|联系|问|等|催|讲|约|研究|定|确认"
"""Verbs of which 再看看 tells of no work that is left."""

ANSWERING = "回|更新|同步|汇报|反馈|回复|答复|报"
"""What one promises to do with an answer: 明天更新."""

OPENINGS = "开业|开张|试营业|营业|正式营业|剪彩|开幕|揭牌|揭幕|开园|开馆|开学|开班|开课|开播|首播|首映|首发|投产|启用|投用|通车|入住|搬进去|使用|用|对外开放|开放|迎客|接客"
"""What comes once the work is done: 18号洗完，22号开业."""

RESUMED = (
    "复工|复产|恢复施工|恢复生产|恢复进行|恢复营业|恢复运行|恢复供应|重新开工|重新开业"
)
"""What goes on again once the work is done: 设备修好了，复工了."""

GATHERINGS = "会|典礼|仪式|节|展|比赛|大赛|晚会|活动|庆典"
"""Signs in which the names of gatherings end."""

ELSE_AT = "去|到|在|忙|帮|给|跟|和|换|用|被|跑|干|做|弄|搞|盯|赶|接|调|派|借|拉|叫"
"""Signs in which words end behind which 别的 is no rest of the list: 去别的项目."""

WOULD_BE = "就算|就算是|才算|才算是|就等于"
"""Words between what comes first and "done": 报告出来就算完."""

BY_NOW = "这|那|现在|这样|这就|到此|至此|今天|目前"
"""Words before such a word with which it is done by now: 这就算完了."""

MEANWHILE = "同时|时候|期间|空档|空当|空隙|间隙|工夫|功夫|当口|过程中"
"""Words that end what goes on beside something else: 等审批的时候先画图."""

IT_DOES = "就行|就好|就成|就可以|就可以了|就行了|就好了|就完|就完事|就齐"
"""Ends of clauses by which little is left: 等装完补几张照片就行."""

REACHED = "好|成|够|妥|通|齐|过|完|到|定|达标|上去|出去|出来|下来|结束|行|对|足|满|干净"
"""Ends of words that no 不 denies by one's own will: 不好了, but 不发了."""

STILL_AT = (
    "还在|仍在|仍旧在|依然在|还压在|还扣在|还躺在|还停在|还留在|还滞留在|还堵在|还放在|还存在|还搁在|还押在"
    "|扣在|压在|躺在|滞留在|滞留|积压在|留在|押在|搁在|还没出|卡在|堵在|停在"
)
"""Words before the place where a thing lies that has not come."""

WHERE = (
    "厂|仓|货站|海关|保税区|保税仓|仓库|仓|库里|库房|货场|码头|港口|口岸|港|机场|车站|火车站|货运站|物流园|物流站|集散中心"
    "|分拨中心|中转站|中转|转运中心|驿站|快递柜|网点|快递站|快递点|快递那边|快递那里|路上|半路|半道|途中|海上|船上|车上|厂里|厂家|厂家那边|厂方"
    "|工厂|外地|国外|境外|总仓|供应商那|供应商那边|供应商那里|邮局|法院|公证处|房管局|银行|柜台|窗口|印厂|印刷厂"
    "|裁缝店|维修点|维修站|售后|检测站|检测所|实验室|化验室|质检所|车间|门卫|传达室|收发室|前台|桌上|桌上压着|抽屉里|手里|手上|邮箱里"
)
"""Ends of the names of such places."""

THAT = (
    "它|这个|那个|这|那|这些|那些|这东西|那东西|这玩意|这张|这份|这批|那批|这套|这一步"
)
"""Words for what was named before: 没它没法调."""

SPOTS = "错|差|出|难|贵|慢|赢|输|主要|集中|关键|重点|难点|问题|原因|毛病|落|花|发生|出现|体现|表现|都|全"
"""Ends of words before 在 by which one tells where a fault is: 错在拼箱那块."""

CHANGES = "跑|撤|跑路|罢工|停工|倒闭|破产|歇业|关门|停产|涨价|改|换|变|变更|调整|追加|推翻|否|否决|砍|撤|涨|提价|加价|反悔|变卦|跳票|爽约|临时改|临时换|更改|改动|缩减|压缩|加|修改|改期"
"""What others do that upsets work: 甲方改了款式."""

SENT = (
    "送|送去|送到|拿去|拿到|发去|发到|寄去|寄到|拉去|拉到|运去|运到|已送|送往|寄往|送给"
)
"""Words for giving a thing to those who work on it."""

WORKSHOPS = "印厂|印刷厂|厂里|厂家|裁缝店|裱画店|维修点|维修站|检测站|检测所|检测中心|化验室|实验室|质检所|干洗店|图文店|打印店|送修|检测|化验|送检|装裱|装订|制版|电镀|翻新|返修|校准|清洗|干洗|加工|打样"
"""Ends of the names of places where others work on a thing, and of what they do."""

PART_OF_IT = r"^(?:[页章段节栏幅张句篇稿]|部分|那部分|那块|封面|封底|目录|标题|附录|结尾|开头|结论|前言|后记|配图|插图|排版|格式|字体|颜色|配色)$"
"""Parts of one's own work, which others have not to settle."""

TOLD_LATER = (
    r"(?:统一|一起|一并|一块儿?|集中|再|给你|给您|跟你|跟您|向您|同你|和您|和你)"
    r"(?:统一|一起|再|来)?(?:跟你|跟您|给你|给您|向您)?(?:说|讲|聊|报|回|汇报|回复|答复|更新|同步|反馈|填|细说|交代)"
    r"(?:给)?(?:你们|你|您|大家|领导)?(?:[吧哈啊哦呀啦]|一下|一声)?$"
)
"""Ends of clauses by which the answer is put off: 过两天统一报给你."""

TOLD_BEGINS = "统一集再给跟向同和"
"""The signs with which these begin."""

PLACE_ENDS = "里上下边处室库柜那手厂站局院店部科所办中内外旁头端区层楼架台桌箱盘群"
"""Signs in which the names of places end: 合同在仓库."""

CLOSED = "关了|关闭了|关门了|下班了|停了|停办了|停用了|停服了|停机了|下线了|锁了|关着|没开|不开了|放假了"
"""How offices and their systems are shut."""

COUNTERS = "系统|窗口|大厅|平台|网站|通道|入口|端口|柜台|服务大厅|档案室|库房|营业厅|网厅|办事大厅"
"""What is shut then: 财政局系统关了."""

WHOLE_OF = "楼院厂校店村组城镇县市省国家司队班车部行系"
"""Signs behind 全 by which it speaks of people, and not of the actions: 全楼."""

HAND_WORK = "贴砌刷铺焊挂摆缝剪裱糊抹涂粘钉种浇喷磨拼装搬擦洗晾封订裁绣"
"""Verbs of work that one does with one's own hands: 等着贴砖."""

MADE = "选买做订裁开印打装配切焊画量算估缝挖砌钻留排备报定印"
"""What may be done too small or too late: 风机选小了."""

BADLY = "小大短窄高低薄厚紧松偏歪反混重浅深密稀串漏"
"""How it then is."""

READ_THROUGH = "看过|看过了|看了|听过|听过了|听了|瞧过|过目了|过目|读过|读过了|审阅过|翻过|试吃过|尝过|看完了|看完"
"""What others do with what we made, which ends nothing: 老板看过了."""

THINGS = "模块|功能|页面|流程|制度|系统|表|单|单子|记录|数据|规定|接口|窗口|申请|审批|管理|类|班|表格|台账|手续|统计|名单|登记"
"""What is named by absences and meetings without anybody being away: 请假模块."""

BY_THE_WAY = "对了|哦对了|噢对了|啊对了|顺便|顺便说|顺便说下|顺便说一下|顺便说一声|顺便提一下|顺带|顺带说|顺便报备|报备一下|另外|另"
"""Words before news beside the work: 对了，下周一我请假."""

PARTS_OF_IT = "件|面|段|层|排|处|页|篇|台|间|位置|点位|路段|线路|工段|工位|配件|器件|构件|部门|门店|班级|片区|车间|产线|分店|楼栋|单元|客户|科目|功能|部分|模块|章节|章|地方|楼层|区域|几块|板块|环节|步骤|工序|页面|房间|教室|科室|内容|字段|接口|栏目|段落|题|题目|零件|部件|材料|附件"
"""Parts of one action, of which the rest may be told: 其他功能."""

SHORT_OF = "少发|少送|少给|少寄|漏发|漏送|错发|发错|送错|多发|少装|少印|少来|少配|漏装|少订|漏订"
"""Words for deliveries that are not as ordered: 少发了两箱."""

JUST_WAITS = "就等|只等|就等着|专等|坐等|静等|只待|就待|静待|单等|只等着|就差"
"""Words for waiting once all is ready: 就等小朋友来."""

AUDIENCE = "小朋友|孩子|娃|学生|同学|客人|嘉宾|宾客|领导|观众|大家|大伙|用户|评委|家长|老师|游客|学员|检查组|专家|你们|您|你|新人|新生|顾客|住户|业主|代表团|考察团|参观团|老乡|亲友|贵宾"
"""Those for whom all was made ready."""

BEGINNINGS = "典礼|仪式|大会|晚会|活动|年会|那天用|当天用|到场|入场|光临|进场|开张|开业|开会|开课|上课|开学|开拍|开席|开饭|亮相|使用|启用|开门|开场|开始|开幕|开赛|比赛|开工|开班|上场|出发|剪彩|揭幕|开播|开售|营业|入住|过节|那天|当天"
"""What all was made ready for."""

REDO = "重做|重弄|重来|返工|重新做|重新弄|重写|重画|重印|重装|重测|重修|推倒重来|大改|重新来|重新装|重新写|重拍|重排|重搭|重刷|重铺"
"""What others demand that sets work back: 说墙面要重做."""

STILL = "还在|仍在|仍旧在|一直在|还要"
"""Words before what others are still at: 厂家还在排产."""

THEIR_ACTS = "考虑|研究|商量|商议|讨论|评估|审|看|核|走|排|备货|备料|生产|算|定夺|犹豫|纠结|开会|盖章|报批|请示|汇报|沟通|协调|内部|找货|调货|凑货|发货|催|拖|等|查|确认|论证|权衡|比较|比价|选|挑|批|补货|清关|报关|赶货"
"""What others do before we can go on."""


CAME = "送到|到货|发货|寄到|运到|到店|到场|拉来|送来|入场|进场|到岗|出货|发来|回来|回复|反馈|给反馈|给答复|给回复"
"""How what was waited for comes at last: 总算送到."""
MOVES = "改|改成|改为|挪|缓|换|改约|改在|移|顺到|宽限到|缓到|展期到|往后挪到|挪后到"
"""Words before a day to which a date is moved: 改月底交."""

GRANTS = "宽限到|放宽到|展期到|宽延到|同意|批准|准|准了|允许|通融|答应|答应了|批了|点头|让|给|准许|松口|宽限"
"""Words by which others let a date be moved: 领导同意缓到27号."""

PASSES = "下完|刮完|放完|休完|过完|歇完|吃完|睡完|考完|熬完|忙完"
SPELLS = (
    "雨|大雨|雪|大雪|雹|风|大风|台风|假|长假|节|年|周末|饭|午饭|晚饭|早饭|觉|午觉|试|夜"
)
"""What passes by itself before work goes on: 下完雨又接着干."""

SLOW_ACTS = "写得慢|做得慢|弄得慢|学得慢|装得慢|调得慢|跑得慢|谈得慢|干得慢|改得慢|画得慢|搬得慢|查得慢|录得慢"
"""How slowly one does one's own work."""

ROUND_THE_CLOCK = "连轴转|三班倒|两班倒"
MACHINES = "机|车|线|炉|窑|设备|机器|泵|台"
"""Signs of what runs so, and is not tired: 两台收割机连轴转."""

MINDS = "有意见|意见大|意见很大|有顾虑|有抵触|抵触|有情绪|有异议|不乐意|不情愿"
"""What people feel about a plan, which holds it up: 居民有意见."""

ACTS_BEHIND_NOT = "申请|沟通|落实|安装|预约|检查|调整|交接|办理|导出|登录|交流|规划|练习|催|领|问|邀请|建立|管理|整改|盘点|编辑|剪辑|访问|代理|扫描|刷新|录像|记录|登记|修改|配置|约束|核算|结算|预算|退还|归还|寄存|补贴|交换|排名|包装|装修|搬家"
"""Acts whose words mostly stand for things, and behind a "not" for what is not done."""

IN_A_QUEUE = r"[\u4e00-\u9fff]{1,5}(?:局|处|科|院|办|厂|委|部|社|站|所|公司|中心|行|室|窗口|财务|法务|采购|行政|总务|人事|后勤|教务)(?:那边|那儿|那里|那|里|这边)?(?:排队|排着队|排着|候着|排号|排期)(?:呢|中|等着)?(?:$|[,。;!\n])|(?:财务|法务|采购|行政|总务|人事|后勤|教务|工商|税务|海关|住建|消防|印厂|厂家|街道|银行)(?:那边|那儿|那里|那|里|这边)?(?:排队|排着队|排着|候着|排号|排期)(?:呢|中|等着)?(?:$|[,。;!\n])"
"""An office at which a thing waits its turn: 信息处排队."""

OWN_PEOPLE = "(?:老公|老婆|媳妇|爱人|对象|男朋友|女朋友|闺女|女儿|儿子|孩子|我娃|我妈|我爸|妈妈|爸爸|爸妈|弟弟|妹妹|哥哥|姐姐|表[哥姐弟妹]|侄子|侄女|外甥|朋友|同学|室友|舍友|邻居|师[兄弟姐妹]|学[弟妹长姐]|徒弟|学徒|实习生|志愿者|钟点工)们?[^您你谁,。;]{0,8}$"
"""Those of one's own who help, so that nobody else is asked to: 闺女放假帮我扫."""

TO_ALL = r"^(?:了)?(?:各|每个?|大家|家家|人手|全体|所有)[^,。;没还]{1,6}(?:了|啦)$"
"""To whom what is handed out was brought: 送到各班了."""
