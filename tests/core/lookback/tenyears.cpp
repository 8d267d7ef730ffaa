// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/lookback/tenyears.h"

#include <algorithm>
#include <map>
#include <random>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

/// A thing an office does: a line of titles, then sentences, each in two wordings. {o} is its ordinal, {y}
/// the year, {n} a number, {p} a place.
constexpr QStringView kEveryYear = uR"(
第{o}届江湾读书会在{p}开幕/第{o}届江湾读书会圆满落幕/江湾第{o}届阅读节吸引{n}名市民
读书会设主会场{n}个，邀请作家、译者与市民同读一本书。/今年的读书会开出{n}个会场，作家和译者来到市民中间。
参会市民在留言墙上写下心得，策展人整理成册。/留言墙上的心得后来由策展人编成小册子。
亲子专场由志愿者带领孩子用方言朗读童谣。/孩子们跟着志愿者用方言念童谣，亲子专场座无虚席。
{y}江湾科普博览会举行/第{o}届江湾科普博览会迎客{n}人次/{y}江湾科普博览会展出展品{n}件
博览会以“看得见的材料”为主题，展出金属、陶瓷和高分子样品{n}件。/展厅里摆出{n}件样品，从陶瓷到高分子，观众可以上手触摸。
企业展台设置讲解岗，由一线工程师回答提问。/一线工程师在展台上轮流回答观众的问题。
夜场延长到晚上九点，公交集团加开接驳班车。/公交集团为夜场加开了接驳车。
中学生天文观测营第{o}期结业/第{o}期中学生天文观测营开营/中学生天文营第{o}期走进{p}
营员在山顶观测站连续记录变星亮度，完成报告{n}份。/变星亮度的连续记录由营员分组完成，共交出报告{n}份。
天文台为营员开放六十厘米口径望远镜。/六十厘米口径的望远镜向营员开放整夜。
观测数据汇入青少年变星数据库，供各校使用。/各校可以调用营员上传到变星数据库的数据。
乡镇农技员轮训覆盖{n}个乡镇/农技员轮训班开到田头/乡镇农技员轮训再添{n}个班
轮训围绕水稻侧深施肥和柑橘防冻两个课题展开。/课程讲水稻侧深施肥，也讲柑橘怎样防冻。
学员结业前要独立完成一块示范田的测土配方。/每名学员都要给一块示范田做测土配方才能结业。
授课教师来自省农科院和县植保站，共{n}名。/省农科院与县植保站派出{n}名教师。
企业技术难题对接会促成签约{n}项/技术难题“揭榜”现场会签约{n}项/企业难题对接会走进{p}
对接会前征集企业难题{n}条，按机械、食品、化工分类发布。/会前向企业征集到{n}条难题，分成机械、食品、化工三类公布。
高校团队当场评估可行性，并给出初步报价。/可行性由高校团队当场评估，报价也当场给出。
未签约的难题转入长期跟踪清单，每季度回访一次。/没有签约的列入跟踪清单，每个季度回访。
院士夏季学术交流会聚焦海洋腐蚀/院士夏季学术交流会聚焦储能材料/院士专家夏季学术交流会闭幕
交流会安排大会报告{n}场，分组讨论不设主席台。/{n}场大会报告之后是不设主席台的分组讨论。
青年学者以海报形式展示阶段成果，由听众投票。/海报展示由听众投票，参展者都是青年学者。
会议论文集由学会秘书处编辑，向会员开放获取。/学会秘书处编出论文集，会员可以自由取用。
科学家故事剧团巡演{n}场/“脊梁”剧团科学家故事巡演走进{p}/科学家故事剧团今年演出{n}场
剧团排演三部独幕剧，讲述测绘、桥梁、育种领域的前辈。/三部独幕剧分别写一位测绘、桥梁和育种前辈。
演员由大学生与退休教师共同担任，台词经家属审读。/大学生和退休教师同台，台词请家属看过。
每场演出后设置半小时问答。/演完留出半小时，观众提问。
女科技工作者沙龙第{o}期聚焦职业回归/女科技工作者沙龙办到第{o}期/第{o}季女科技工作者沙龙开讲
沙龙讨论产后重返实验室的安排与托育支持。/托育支持和产后如何重返实验室是沙龙的话题。
与会者建立互助小组{n}个，按专业方向结对。/按专业方向结成的互助小组有{n}个。
妇联与科协共同整理建议，报送人社部门。/人社部门收到妇联和科协共同整理的建议。
社区实验角新建{n}处/社区实验角进入{n}个小区/社区“小小实验角”再添{n}处
实验角配备显微镜、种植箱和安全护目镜。/每处都有显微镜和种植箱，护目镜也备齐了。
管理员由物业人员兼任，上岗前接受两天培训。/物业人员培训两天后兼任管理员。
器材损耗由街道公益金承担。/街道公益金负责补充损耗的器材。
地震预警终端进校园{n}所/{n}所学校接入地震预警终端/校园地震预警终端通过年检
终端与校园广播联动，预警提前量平均为{n}秒。/与广播联动之后，预警平均能提前{n}秒。
每学期组织一次无脚本疏散演练。/学校每学期做一次没有脚本的疏散演练。
设备维护由地震台网中心远程完成。/远程维护由台网中心负责。
期刊质量提升计划支持学报{n}种/{n}种学报入选期刊质量提升计划/学报质量提升计划年度评估完成
资助学报改用结构化排版，参考文献逐条核验。/受资助的学报都要核验参考文献，并用上结构化排版。
审稿周期由平均九十天缩短到六十天以内。/六十天以内审完一篇稿件，过去平均要九十天。
编辑部与兄弟刊物互换审稿人名录。/审稿人名录在几家编辑部之间互换。
流动科技馆驶入{p}/流动科技馆巡展行程{n}公里/大篷车流动科技馆服务山区学校{n}所
大篷车装载声学、力学、电磁展品{n}件。/车上带着{n}件声学、力学和电磁展品。
山区学校提前预约，展车在每所学校停留三天。/展车每到一所学校停三天，行程由预约排定。
随车讲解员记录学生问题，回城后请专家书面答复。/学生的问题由随车讲解员记下，专家书面作答。
科协系统青年干部研修班结业/青年干部研修班走进{p}/科协青年干部研修班完成{n}学时课程
研修班课程包括公文写作、预算编制和舆情应对。/课程表上有公文、预算和舆情三门课。
学员分组完成基层调研报告{n}篇。/{n}篇基层调研报告由学员分组写成。
结业答辩邀请区县科协负责人担任评委。/区县科协负责人坐上结业答辩的评委席。
院士工作站年度评估结果公布/{n}家院士工作站通过年度评估/院士工作站新建{n}家并完成评估
评估采用材料初审和现场核查相结合的办法。/先审材料，再到现场核查，是今年评估的办法。
评为优秀的工作站获得三年滚动支持。/优秀的工作站可以得到三年滚动支持。
未达标的{n}家被要求限期整改。/有{n}家没有达标，限期整改。
老科技工作者银龄讲堂开讲{n}场/银龄讲堂送课到{p}/老科技工作者“银龄讲堂”课程上新
讲堂主讲人平均年龄七十岁，课程涵盖用药安全、防范诈骗与园艺。/用药安全、防诈骗和园艺是讲堂的三类课，主讲人平均七十岁。
课程录像制成光盘，送到养老机构。/养老机构收到了课程光盘。
听课老人可凭积分换取花种。/积分可以换花种，老人听课的兴致更高。
海外人才离岸基地引进项目{n}个/离岸基地在{p}设立联络点/海外离岸基地孵化项目落地{n}个
离岸基地与三个友好城市共享评审专家。/评审专家由三个友好城市与离岸基地共享。
项目落地前由基地代办注册和实验室租赁。/注册和实验室租赁都由基地代办。
海外联络员每月提交一份线索简报。/每个月都有海外联络员交来的线索简报。
)";

/// What happens once.
constexpr QStringView kOnce = uR"(
老馆搬迁文物清点工作完成/
清点组对馆藏光学仪器逐件拍照编号，登记{n}件。/
搬迁使用恒湿箱，途中温差控制在两度以内。/
旧址移交文保部门，不再对外开放。/
跨江大桥健康监测数据首次公开/
监测数据包括索力、挠度和车流量，按小时更新。/
公开前由桥梁学会组织三轮脱敏审查。/
市民可以在网页上查看近一年的曲线。/
暴雨内涝科学问答专班成立/
专班在汛期发布图解{n}期，解释内涝成因。/
水文站提供实时水位，气象台提供短临预报。/
谣言线索由网信部门转办。/
量子精密测量重点实验室揭牌/
实验室由大学与计量院共建，使用面积{n}平方米。/
首批方向是重力测量和磁场成像。/
运行经费由两家单位按比例分担。/
科技馆夜间灯光改造获设计金奖/
改造采用低色温灯具，减少对候鸟的干扰。/
能耗比改造前下降三成。/
评委会肯定了公众参与的过程。/
湿地鸟类环志站落成/
环志站配备网场两处，年内环志候鸟{n}只。/
志愿者经考核后参与放飞。/
数据与沿线省份共享。/
疫苗冷链科普展赴边境口岸/
展览用双语讲解疫苗运输的温度要求。/
口岸检疫人员担任讲解。/
展览结束后展板留在当地卫生院。/
方言语音库建设启动/
语音库采集六个县的发音人{n}名。/
录音在消声室完成，每人朗读两千词条。/
成果供语音识别研究免费使用。/
工业遗产保护立法调研形成报告/
调研走访老厂区{n}处，访谈退休工人。/
报告建议设立遗产登记制度。/
人大代表据此提出议案。/
全民数字素养测评结果发布/
测评抽样{n}人，采用入户方式。/
结果显示农村老年人在线支付能力提升最快。/
报告附有分县数据。/
稀土回收中试线投产/
中试线每天处理废旧磁材{n}公斤。/
回收率超过九成五。/
排放指标由第三方在线监测。/
百年校舍木结构检测修复完工/
检测发现榫卯松动{n}处，全部原样修复。/
修复木料取自同时期拆下的旧梁。/
校友会承担了一半费用。/
小行星命名仪式在天文馆举行/
小行星由业余天文爱好者发现，以本地山名命名。/
命名证书由国际机构颁发。/
馆内新设小行星展柜。/
职业病防治门诊开到园区/
门诊每周二、四开诊，接诊{n}人次。/
医生携带便携式肺功能仪。/
企业代表组成监督小组。/
乡村邮路科普包裹送达海岛/
包裹装有种子、手册和急救卡，共{n}件。/
邮递员兼任宣传员。/
海岛学校回寄了明信片。/
沙盘推演比赛首次引入气候情景/
推演设置热浪、干旱和寒潮三种情景。/
参赛队{n}支，来自规划和应急部门。/
优胜方案进入修编参考。/
)";

/// What every entry may end with.
const QStringList kPhrases{u"各区县科协同步跟进，工作按季通报。"_s, u"相关经验在全省科协系统推广。"_s,
                           u"下一步将继续完善机制，巩固成果。"_s,   u"活动得到社会各界广泛支持。"_s,
                           u"经费由财政资金和社会捐助共同保障。"_s, u"参与单位表示将长期坚持下去。"_s,
                           u"主管部门对此给予充分肯定。"_s,         u"市科协负责同志出席并讲话。"_s};
const QStringList kPlaces{u"三溪"_s, u"柳塘"_s, u"云岭县"_s, u"东洲新区"_s, u"石桥镇"_s, u"白鹭湖"_s};

struct Theme {
    QStringList titles;
    std::vector<QStringList> sentences; ///< wordings of each
    int ordinal = 1;
};

std::vector<Theme> themesOf(QStringView text)
{
    std::vector<Theme> themes;
    int line = 0;
    for (const QStringView words : text.trimmed().split(u'\n')) {
        const QStringList wordings = words.toString().split(u'/', Qt::SkipEmptyParts);
        if (line++ % 4 == 0)
            themes.push_back({wordings, {}});
        else
            themes.back().sentences.push_back(wordings);
    }
    return themes;
}

class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed), m_every(themesOf(kEveryYear)), m_once(themesOf(kOnce))
    {
        for (Theme &theme : m_every)
            theme.ordinal = 1 + number(20);
        std::ranges::shuffle(m_once, m_random);
    }

    struct Written {
        Report report;
        std::map<size_t, lookback::EntryPlace> places;       ///< by theme
        std::map<size_t, std::vector<QString>> sentences;    ///< as they stand there
        std::map<size_t, std::vector<QString>> ownSentences; ///< of the theme, to be copied next year
    };

    Written write(int year, const Written *before)
    {
        Written written;
        Report &report = written.report;
        report.year = year;
        report.title = u"%1年度十件大事、十大亮点"_s.arg(year);
        report.sections = {Section(), Section()};
        report.sections[0].kind = SectionKind::Events;
        report.sections[0].title = u"十件大事"_s;
        report.sections[1].kind = SectionKind::Highlights;
        report.sections[1].title = u"十大亮点"_s;
        std::vector<size_t> order(m_every.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::shuffle(order, m_random);
        order.resize(order.size() - static_cast<size_t>(1 + number(3))); // left out for a year
        // one swallows another: the thing is still told, but has no entry of its own
        const size_t swallowed = order.back();
        order.pop_back();
        const size_t swallowing = order.front();
        for (int news = 2 + number(2); news > 0 && !m_once.empty(); --news) {
            add(written, m_once.back(), std::nullopt, year, before, nullptr);
            m_once.pop_back();
        }
        for (const size_t theme : order)
            add(written, m_every[theme], theme, year, before,
                theme == swallowing ? &m_every[swallowed] : nullptr);
        for (Theme &theme : m_every)
            ++theme.ordinal;
        return written;
    }

private:
    int number(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    QString filled(QString words, const Theme &theme, int year)
    {
        static const QString kDigits = u"零一二三四五六七八九"_s;
        const auto han = [](int value) {
            QString text;
            if (value >= 20)
                text += kDigits[value / 10];
            if (value >= 10)
                text += u'十';
            if (value % 10 != 0)
                text += kDigits[value % 10];
            return text;
        };
        words.replace(u"{o}"_s, theme.ordinal % 2 == 0 || theme.ordinal > 40 ? QString::number(theme.ordinal)
                                                                             : han(theme.ordinal));
        words.replace(u"{y}"_s, QString::number(year));
        words.replace(u"{p}"_s, kPlaces[number(static_cast<int>(kPlaces.size()))]);
        while (words.contains(u"{n}"_s))
            words.replace(words.indexOf(u"{n}"_s), 3, QString::number(3 + number(300)));
        return words;
    }

    void add(Written &written, const Theme &theme, std::optional<size_t> id, int year, const Written *before,
             const Theme *swallowed)
    {
        Entry entry;
        entry.uid = Uid::createUuid();
        entry.title = filled(theme.titles[number(static_cast<int>(theme.titles.size()))], theme, year);
        std::vector<QString> sentences;
        std::vector<QString> own;
        const auto old =
            before && id ? before->ownSentences.find(*id) : decltype(before->ownSentences.find(0))();
        const bool hasOld = before && id && old != before->ownSentences.end();
        for (size_t i = 0; i < theme.sentences.size(); ++i) {
            const QStringList &wordings = theme.sentences[i];
            QString sentence = filled(wordings[number(static_cast<int>(wordings.size()))], theme, year);
            if (hasOld && number(4) == 0)
                sentence = old->second[i]; // only copied
            own.push_back(sentence);
            if (number(8) != 0)
                sentences.push_back(sentence);
        }
        if (swallowed != nullptr)
            sentences.push_back(filled(swallowed->sentences[0][0], *swallowed, year));
        for (int more = number(3); more > 0; --more)
            sentences.push_back(kPhrases[number(static_cast<int>(kPhrases.size()))]);
        std::ranges::shuffle(sentences, m_random);
        for (size_t i = 0; i < sentences.size(); ++i)
            entry.body += (i > 0 && number(3) == 0 ? u"\n"_s : QString()) + sentences[i];
        const size_t section = static_cast<size_t>(number(4) == 0 ? 1 - m_last : m_last);
        m_last = number(2);
        std::vector<Entry> &entries = written.report.sections[section].entries;
        entries.push_back(entry);
        if (id) {
            written.places[*id] = {section, entries.size() - 1};
            written.sentences[*id] = sentences;
            written.ownSentences[*id] = own;
        }
    }

    std::mt19937 m_random;
    std::vector<Theme> m_every;
    std::vector<Theme> m_once;
    int m_last = 0;
};

} // namespace

std::vector<KnownYears> tenYears(unsigned seed)
{
    Writer writer(seed);
    std::vector<KnownYears> steps;
    std::optional<Writer::Written> before;
    for (int year = 2031; year <= 2040; ++year) {
        Writer::Written written = writer.write(year, before ? &*before : nullptr);
        if (before) {
            KnownYears step{before->report, written.report, {}, {}};
            for (const auto &[theme, place] : written.places) {
                const auto old = before->places.find(theme);
                if (old == before->places.end())
                    continue;
                const std::pair pair(old->second, place);
                step.pairs.insert(pair);
                std::vector<QString> there = before->sentences.at(theme);
                for (const QString &sentence : written.sentences.at(theme)) {
                    const auto same = std::ranges::find(there, sentence);
                    if (same == there.end())
                        continue;
                    step.copied[pair] << sentence;
                    there.erase(same);
                }
            }
            steps.push_back(std::move(step));
        }
        before = std::move(written);
    }
    return steps;
}

} // namespace dashiji::test
