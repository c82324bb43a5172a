"""English words that Chinese replies use for what a title names in Chinese."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

_PAIRS = """
doc docs document documentation writeup:文档 文件 资料 材料 说明
handbook manual:手册 说明书
guide guideline guidelines playbook:指南 指引 手册 规范
policy policies:制度 政策 办法 规定
sop process procedure workflow flow:流程 规程 规范
template:模板 模版
checklist:清单 检查表 核对表
list:清单 名单 名录 列表
form sheet:表 表格 单
report reporting:报告 报表 月报 周报 季报 年报
deck slides slide ppt presentation:课件 演示 幻灯 PPT 汇报
training train workshop:培训 课程 带教
course lesson class:课程 课 培训
env environment:环境
case cases testcase testcases:用例 案例
test testing qa:测试 试验 复测 压测
review:评审 审核 复核 审查 复盘 评估
retro retrospective postmortem:复盘 总结
audit:审计 审核 稽核
calibration calibrate:校准 标定
migration migrate:迁移 搬迁 切换
upgrade:升级 更新
update:更新
release launch rollout golive:上线 发布 投产 灰度 首发
deploy deployment:部署 上线
fix bugfix hotfix patch:修复 修补 补丁
bug bugs issue issues:缺陷 漏洞 问题 故障
leak:泄漏 泄露
api interface endpoint:接口
dashboard board:看板 面板 仪表盘 驾驶舱
script scripts:脚本 话术
code pr mr:代码 编码 合并
merge:合并
landing lp:落地
model modelling modeling:模型 建模
data dataset:数据
pipeline:管道 流水线 数据流
backend server:后端 服务端 服务器 伺服器
frontend ui:前端 界面 页面
app application:应用 小程序 客户端 申请
permission access:权限 访问
account accounts:账号 账户 户
password:密码 口令
login sso signin:登录 登陆 认证
contract contracts agreement:合同 协议 合约
nda:保密协议
lease:租约 租赁 合同
quote quotation:报价 询价
tender bid bidding rfp:招标 投标 标书
vendor vendors supplier suppliers:供应商 厂商 供方
procurement purchase purchasing po:采购 订单 请购
invoice invoices billing:发票 开票 账单
payment payments:付款 支付 打款
expense expenses reimbursement:报销 费用
budget:预算
forecast:预测 预估
cashflow cash:现金流 资金
payroll salary:工资 薪酬 薪资
tax vat:税 税务 报税
closing close:结账 关账 月结
rec reconciliation recon:对账 核对 调节
bank:银行
ledger:台账 账
inventory stock stocktake:库存 盘点 存货
warehouse:仓库 仓储
logistics shipping shipment delivery:物流 发货 配送 运输 发运
customs:报关 清关 海关
permit licence license:许可 许可证 执照 牌照 证
certificate cert certification:证书 认证 证
iso:ISO 体系
patent:专利
trademark:商标
legal:法务 法律
compliance:合规
privacy gdpr:隐私
security:安全 安防
risk risks:风险
insurance:保险
hire hiring recruit recruiting recruitment jd:招聘 招人 岗位 JD
interview interviews:面试 复试 访谈
offer offers:录用 offer Offer 聘书
onboarding orientation:入职 新人 迎新
performance appraisal kpi okr:绩效 考核 KPI OKR
survey questionnaire:问卷 调查 调研
research study:调研 研究
analysis:分析
plan planning:计划 方案 规划
proposal:方案 提案 建议书
roadmap:路线图 规划
strategy:策略 战略
schedule roster rota shift:排班 排期 日程 值班 轮班
calendar:日历 日程
agenda:议程
minutes:纪要
meeting:会议 例会
event:活动
conference summit:大会 峰会 会议
exhibition expo booth fair:展会 展台 参展 展位 展览
poster flyer leaflet:海报 传单 折页 宣传单
brochure catalogue catalog:画册 宣传册 目录 图册
video clip:视频 短片 片
photo photos shooting shoot:照片 拍摄 拍照
logo branding brand:标志 商标 品牌 logo
banner:横幅 横图 banner
website site web homepage:官网 网站 网页 首页 站点
newsletter:通讯 简报 月刊
email mail edm:邮件
copy copywriting article post blog:文案 文章 推文 博客 稿
translation translate:翻译 译
campaign promo promotion:活动 促销 推广 投放
ads ad:广告 投放
leads lead:线索
crm:CRM 客户
client clients customer customers:客户 顾客
partner partners:伙伴 合作方
feedback:反馈 意见
complaint complaints:投诉
ticket tickets backlog:工单 积压 单
refund:退款
return returns:退货
faq faqs:FAQ 常见问题 问答
kb wiki knowledge:知识库 wiki
hotline call calls:电话 热线 回访
satisfaction csat nps:满意度
conversion:转化
churn:流失
retention:留存
traffic:流量
signup signups registration:注册 报名
member membership:会员
coupon voucher:优惠券 券
price pricing:价格 定价 报价
discount:折扣
sales:销售
channel:渠道
store shop:门店 店
demo poc:演示 样机 试点 验证
prototype sample samples:样机 样品 样板 样 原型 打样
spec specs specification:规格 需求 规范
requirement requirements prd:需求
design:设计 图
drawing drawings blueprint:图纸 设计图
mockup wireframe:原型 设计稿 线框
mold mould tooling:模具
machine equipment:设备 机器 机台
maintenance:维保 保养 维护 检修
repair:维修 修理
inspection:检查 检验 巡检 验收
safety:安全
fire drill:消防 演练 疏散
cleaning:保洁 清洁 清洗
renovation fitout decoration:装修 翻新 改造
furniture:家具
printer:打印机
network wifi vpn:网络 专线
backup:备份
alert alerts monitoring monitor:告警 监控
log logs:日志
cache:缓存
database db sql:数据库 库
query:查询
benchmark loadtest:压测 性能
regression:回归
automation:自动化
gray canary:灰度
config configuration:配置
rollback:回滚
chatbot bot:机器人
paper thesis manuscript:论文 稿
grant:基金 经费 课题
experiment:实验
lab:实验室
ethics irb:伦理
patient patients:患者 病人
ward:病区 病房
school:学校 校招
campus:校招 校园 校区
teacher:教师 老师
student students:学生
exam quiz paper:试卷 考试 考题
parent parents:家长
volunteer volunteers:志愿者
donation fundraising:募捐 捐赠 募款
visa:签证
travel trip:差旅 出差 行程
hotel:酒店 住宿
venue:场地 会场
catering menu:餐饮 菜单 菜谱
gift gifts:礼品 礼盒 礼物
seat seating:座位 工位
badge:工牌 胸牌
archive archiving:归档 档案
asset assets:资产
prices:价格 价签 报价 价目
tag tags label labels:标签 价签 标牌 贴标
cashier cashiers:收银员 收银
staff employees crew:员工 人员 职工
kitchen:厨房 后厨
canteen cafeteria:食堂 餐厅
machines:机器 设备 机台
lift elevator:电梯
roof:屋顶 房顶 顶棚
floor flooring:地板 地面 地坪
wall walls:墙 墙面
door doors:门
window windows:窗 窗户
lights lamps lighting:灯 照明 灯具
paint painting:油漆 刷漆 粉刷 喷漆
clean cleanup:清洁 清扫 保洁 清理
shelf shelves rack racks:货架 架子
truck van vehicle car:车 车辆 货车
driver drivers:司机 驾驶员
pupil pupils:学生 学员
exams:考试 试卷
accommodation:酒店 住宿
flight flights:机票 航班
posters:海报 宣传画
pictures:照片 图片
candidate candidates:候选人 应聘者
induction:入职
key keys:钥匙
lock locks:锁
pump:泵 水泵
valve:阀 阀门
sensor sensors:传感器
battery batteries:电池
cable cables wiring:电缆 线缆 布线 电线
camera cameras cctv:摄像头 监控
alarm:报警 警报
extinguisher extinguishers:灭火器
packaging:包装
sla:服务等级 服务级别 服务水平
bom:物料清单 物料表
uat:用户验收 验收测试
prod:生产 正式环境
gmv:成交额 交易额 销售额
dau mau:日活 月活 活跃用户
cvr:转化率
ctr:点击率
aov:客单价
roi:投产比 回报率
hc headcount:编制 人员编制
qc iqc oqc:质检 检验
ehs hse:安全 环保 职业健康
kyc:实名 身份核验
bi:报表 看板
ddl deadline:截止
hr:人事 人力
pr:公关
oa:审批
wms:仓储 仓库 库存
erp:进销存
ocr:识别
rma:返修 退修
crash crashes:崩溃 闪退 宕机
error errors:错误 报错 差错
latency:延迟 时延
uptime availability:可用率 可用性 在线率
click clicks:点击
attrition turnover:离职 流失
occupancy:入住率 出租率
yield:良率 合格率 成品率
defect defects:不良 缺陷
attendance:出勤 到课
throughput:吞吐
utilization utilisation:利用率 使用率
coverage:覆盖率
accuracy:准确率
""".strip().splitlines()

Meanings = Mapping[str, tuple[str, ...]]


@cache
def chinese() -> Meanings:
    """Return what a title may say in Chinese, by the English word for it."""
    return _gathered((word, meant) for said, meant in _pairs() for word in said)


@cache
def english() -> Meanings:
    """Return what a title may say in English, by the Chinese word for it."""
    return _gathered((word, said) for said, meant in _pairs() for word in meant)


def _pairs() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for line in _PAIRS:
        said, _, meant = line.partition(":")
        yield tuple(said.split()), tuple(meant.lower().split())


def _gathered(pairs: Iterable[tuple[str, tuple[str, ...]]]) -> Meanings:
    found: dict[str, tuple[str, ...]] = {}
    for word, meanings in pairs:
        found[word] = (*found.get(word, ()), *meanings)
    return found
