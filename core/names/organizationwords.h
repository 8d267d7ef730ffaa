// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words by which organizations are known in a Chinese text, each list with its reason.
#pragma once

#include "core/names/wordset.h"

namespace dashiji::names
{

/// How names of organizations end.
inline const WordSet
    kOrganizationEnds(u"学会 协会 研究会 促进会 联合会 联谊会 校友会 联合体 联盟 商会 总商会 基金会 总会 "
                      u"分会 委员会 专委会 常委会 "
                      u"全委会 领导小组 指挥部 组织部 宣传部 统战部 科学院 工程院 社会科学院 社科院 医科院 "
                      u"农科院 党校 行政学院 大学 学院 "
                      u"研究院 研究所 设计院 分院 法院 检察院 医院 卫生院 中学 小学 学校 幼儿园 实验室 "
                      u"图书馆 科技馆 博物馆 美术馆 文化馆 "
                      u"档案馆 纪念馆 体育馆 天文台 气象台 出版社 报社 日报社 杂志社 通讯社 电视台 广播电台 "
                      u"公司 分公司 集团 银行 合作社 事务所 "
                      u"中心 办公室 办公厅 政府 人大 政协 科协 老科协 老协会 农技协 妇联 文联 作协 记协 书协 "
                      u"美协 音协 体协 足协 社联 工经联 经团联 侨联 残联 工商联 社科联 共青团 总工会 "
                      u"红十字会 红会 贸促会 国资委 发改委 卫健委 经信委 科技委 科委 教委 深改委 深改办 "
                      u"政法委 纪委 监委 军委 编办 "
                      u"市委 省委 区委 县委 州委 旗委 团委 工委 国务院 工程师协会 科工局 海关 书画院 艺术团 "
                      u"志愿者协会 有限责任公司");
/// Before 局, 厅, 部, 委, 办, 署: what the office of a government deals with. Alone these signs end too many
/// words.
inline const WordSet kOfficeSubjects(u"科技 科学技术 教育 教体 文化 文旅 文化旅游 文化和旅游 旅游 财政 农业 "
                                     u"农业农村 林业 水利 卫生 卫健 卫生健康 环保 生态环境 "
                                     u"民政 公安 司法 人社 人力社保 人力资源和社会保障 统计 审计 税务 "
                                     u"市场监管 市场监督管理 工商 质监 体育 交通 交通运输 住建 "
                                     u"住房城乡建设 住房和城乡建设 规划 规划和自然资源 自然资源 商务 经信 "
                                     u"工信 工业和信息化 应急 应急管理 信访 档案 气象 地震 "
                                     u"知识产权 专利 药监 药品监督管理 粮食 国土 城管 园林 外事 侨务 "
                                     u"民族宗教 广电 新闻出版 国防 外交 国防科工 能源 机关事务管理 "
                                     u"监督管理 大数据 乡村振兴 退役军人事务 文化旅游 组织 宣传 中宣 中组");
inline constexpr QStringView kOffices = u"局厅部委办署";
/// Before a short end these alone make a name: 市政府, 省科协.
inline const WordSet kOwnPlaces(u"市 省 县 区 州 镇 乡 全国 我市 我省");
inline const WordSet
    kEndsOfPlaces(u"政府 人大 政协 科协 老科协 妇联 文联 侨联 残联 工商联 社科联 总工会 纪委 监委 "
                  u"科委 教委 国资委 发改委 卫健委 经信委 政法委 红十字会 编办 科技委 作协 记协 社联 工经联 "
                  u"经团联 党校 科技馆 图书馆 "
                  u"博物馆 档案馆 科技局 教育局 财政局 民政局 教体局 文旅局 农业农村局");
/// The place is in the end itself, which stands alone: 经市委同意.
inline const WordSet kWholeEnds(u"市委 省委 区委 县委 州委 国务院 全国政协 全国人大 国资委 发改委");

/// Begin a name; what stands before one, and is none itself, belongs to the sentence.
inline const WordSet
    kHeads(u"中国 中华 全国 国家 国务院 中共 中央 国际 世界 亚洲 北京 天津 上海 重庆 河北 山西 辽宁 吉林 "
           u"黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 "
           u"台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门");
/// End the words before a name: prepositions, verbs that rule a name, counting words. Verbs that stand inside
/// names (促进, 研究, 服务, 建设, 发展, 推广, 管理) are none.
inline const WordSet kBoundaries(
    u"由 在 于 作 向 对 被 为 是 的 从 到 把 将 让 请 并 经 至 赴 及 暨 该 各 某 等 了 有 以 给 同 获 当 据 "
    u"使 称 我 本 自 "
    u"与 和 或 届 来 用 "
    u"支持 推荐 推选 邀请 联合 会同 依托 出席 参加 参与 举办 召开 成立 成功创建 创建 获得 荣获 走进 来自 "
    u"指导 帮助 牵头 加入 "
    u"当选 担任 授予 入选 增补 设立 组建 建立 批准 报送 承办 主办 协办 通过 依靠 委托 代表 属于 位于 全市 "
    u"全省 全县 全区 "
    u"审批 所属 下属 选举 选举产生 引进 聘请 协调 指定 发动 动员 会见 拜访 走访 考察 调研 参观 访问 接待 "
    u"陪同 联系 联动 "
    u"隶属 挂靠 包括 以及 作为 成为 位居 围绕 根据 按照 贯彻 落实 传达 学习 学习贯彻 宣传贯彻 开启 推动 推进 "
    u"加强 深化 开展 组织开展 "
    u"大力支持 新建 共建 筹建 筹备 签约 调整 首届 现任 时任 兼任 原任 曾任 就任 出任 致信 致电 毕业于 就读于 "
    u"我所 我院 我会 我校 "
    u"我市 我省 我县 我区 此外 其中 其间 同时 今年 去年 近日 日前 目前 以来 期间 授牌 颁发 赠送 捐赠 资助 "
    u"补助 感谢 祝贺 "
    u"报告 讲话 致辞 主持 印发 下发 发布 转发 制定 出台 隆重 正式 成功 分别 先后 共同 积极 认真 即 如 使得 "
    u"确定 命名 认定 "
    u"评选 评为 列为 列入 纳入 前往 赶赴 抵达 离开 进驻 入驻 落户 设在 表彰 奖励 培训 协助 配合 督促 要求 "
    u"号召 倡议 希望 期望 呼吁 "
    u"完成 实现 做好 抓好 打造 构建 搭建 规范 健全 完善 优化 整合 盘活 听取 审议 收到 受到 得到 接受 "
    u"宣讲 解读 介绍 汇报 带领 率领 引导 鼓励 激励 促成 成员 利用 借助 会议由 活动由");
/// Rule a name they stand before, and stand inside others: 建设|丰都图书馆, but 城乡建设局.
inline const WordSet kLeadingVerbs(
    u"建设 打造 提升 链接 培育 加大 提高 全面提高 提请 请 修改 发展 壮大 做强 优化 强化 推广 启动 升级 "
    u"落地 助力 且 建强 用好 一要 二要 三要 四要 五要 组织 新增 争取 迎接 服务 关于");
/// Before the end they say of what kind it is, and name none: 教学研究型大学, 三级公司.
inline constexpr QStringView kKindSigns = u"型性级类式";
/// What looks like a boundary and lies inside a name.
inline const WordSet kInsideNames(
    u"合作 工作 协作 作家 作物 著作 创作 操作 制作 作业 作战 作品 写作 对外 对口 共和国 和平 和谐 有限 有色 "
    u"有机 国有 私有 经济 经信 经贸 经营 神经 财经 并购 同济 同仁 同方 以色列 年会 高等 "
    u"对台 本科 本溪 自动化 自动 自然 自治 自主 来宾 未来 应用 实用 利用 通用 军用 民用 有害 有声 同心 大同 "
    u"合同 协同 共同 "
    u"等离子 上海 自贸 自贡 于洪 当阳 当代 当涂 在线 存在 和田 呼和浩特 仁和 永和 和县 泰和 太和 和顺 人为 "
    u"华为 有为 作为 "
    u"使馆 大使 由来 获嘉 到家 将军 将乐 请 被动 被服 为民 对虾 本草 本土 日本 标本 资本 基本 成本 我国 "
    u"自行车 自由 自强 自愿 "
    u"向阳 方向 目的 自闭 给水 供给 同位素 从化 从江 让胡路 称多 敦化 自考 至诚 至善 东至 夏至 以及");

/// Behind an end these make it another word: 大学生, 中心城区.
inline const WordSet
    kGoesOn(u"学校长 大学生 大学城 中学生 中学习 中学史 中学到 中学会 小学生 学院派 中心组 中心城 中心区 "
            u"中心任 中心词 中心思 中心工作 中心小学 "
            u"中心医院 政府性 公司制 公司化 公司法 集团军 集团化 银行业 学会联合体 协会章 海关总署 联盟链 "
            u"办公室主 纪委监委 委员会大 政府工作报告");
/// 司 that begins another word.
inline const WordSet kDivisionGoesOn(u"司法 司机 司令 司长 司空 司徒 司局");
/// A name of nothing but these is none: 区县科协, 相关学会.
inline const WordSet kGeneric(
    u"各 该 本 我 全 级 类 所 多 家 个 新 老 大 小 两 三 四 五 六 七 八 九 十 一 二 百 千 余 多个 一个 一流 "
    u"所属 有关 相关 部分 "
    u"高水平 高品质 基层 地方 省级 市级 县级 区级 区县 市县 省市 乡镇 镇街 高校 院校 企业 企事业 事业 社会 "
    u"行业 专业 下属 成员 友好 民办 "
    u"其他 其它 上级 下级 全国 国家 国际 中央 省 市 县 区 州 镇 乡 街道 村 社区 对口 会员 理事 主管 责任 "
    u"单位 机关 科研 学术 "
    u"公益 青年 重点 优秀 示范 先进 星级 试点 公共 综合 服务 活动 活动室 特色 上市 科学技术 科技公 “ ” 研究 "
    u"部署 系统 统 发展 交流 培训 信息 先进 十三五 十四五 十五五 分 总 支 主 副 联合 兄弟 外资 民营 国有 "
    u"中小 民间 海外 境外 国内 国外 世界 驻地 驻外 农村 城市 政府 人民 党委 大型 知名 著名 头部 龙头 本地 "
    u"当地 互联网 高科技 "
    u"专门 领导 内设 挂牌 初级 高级 中级 普通 公立 私立 民办 职业 第一 第二 第三 承办 主办 协办 科创 创新 "
    u"文化 "
    u"分支 直属 县区 县域 现有 组织 二级 三级 大中 中 与 和 及 行政 职能 指导 受援 县市 区域 资源 党群 便民");
/// Words inside which a name never has: what holds one is a kind of organizations.
inline const WordSet kKinds(u"一流 系列 高素质 高等 普惠 公募 标准化 一些 部分 各级 有关 相关 高水平 多家 "
                            u"若干 几家 不同 每个 所有 其他");

} // namespace dashiji::names
