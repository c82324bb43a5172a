"""Chinese words of titles: what says little, and what means the same."""

GENERIC = frozenset(
    """完成 更新 整理 编写 提交 上线 制作 修订 优化 准备 组织 开展 建立 梳理 撰写 制定 编制 设计 修复 发布 搭建 采购
    升级 清理 处理 补齐 更换 安排 拟定 确定 提高 提升 降低 降到 提到 压到 落实 推进 跟进 对接 协调 核对 检查 排查 开始
    进行 每周 每月 本月 本周 新版 全部 所有 计划 项目 工作 任务 情况 问题 目标 进度 一次 两次 三次 公司 部门 客户 一份 一个
    收集 汇总 输出 交付 关闭 启动 申请 办理 签订 签署 选定 统一 实施 改进 完善 测试 联系 第一 第二 二月 三月 四月 一月
    五月 六月 七月 八月 九月 十月 年度 季度 一季度 二季度 三季度 四季度 上半年 下半年 以上 以下 左右 之前 以内 人次""".split()
)

_GROUPS = """
手册 指南 说明书 指引 册子
视频 录像 片子 短片 影片
培训 课程 课 授课 教学 开课
报告 材料 报告书
总结 报告
试卷 卷子 考卷 考题
考题 题目 试题
方案 计划 稿子
合同 协议
供应商 供方 厂商 厂家
客户 顾客
问卷 调查 调研
看板 报表 dashboard
话术 脚本
表 表格
名单 名册
预算 费用
库存 盘点
发票 开票
官网 网站 站点
招聘 招人 jd
面试 复试 初试
工单 单子
文档 资料 文件 doc docs
培训 training
流程 sop
房间 客房
投影 投屏
模具 模子
教材 课件
面谈 谈话 谈心
走访 拜访 跑
回访 电话
账 账目 对账
设备 机器
系统 平台
接口 api
上线 发布 灰度
海报 宣传
宣传 海报 推广
标签 贴标
场地 会场
证书 证件 证
转化率 转化
满意度 满意
良率 合格率
""".strip().splitlines()

KIN: dict[str, tuple[str, ...]] = {}
for _group in _GROUPS:
    _words = _group.split()
    for _word in _words:
        KIN[_word] = (*KIN.get(_word, ()), *(w for w in _words if w != _word))

NOUNS = frozenset("门窗车表灯墙地账书课图册卡牌屏机泵阀管线柜架箱单证章票款货药菜会稿文栏板梯井")
"""Single signs that may stand for the title that ends in them."""
