<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>dashiji::app::AboutDialog</name>
    <message>
        <source>About Dashiji</source>
        <translation>关于大事记</translation>
    </message>
    <message>
        <source>The seal of Dashiji</source>
        <translation>大事记印章</translation>
    </message>
    <message>
        <source>Dashiji</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Version %1. Offices write, check, publish and look back on their year: events and highlights with their figures and photos, in one file on this machine.</source>
        <translation>版本 %1。供各单位写好、审校、发布、回看自己的一年：大事和亮点，连同数据和照片，都存在本机的一个文件里。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty. Built with Qt %1, SQLite, HarfBuzz, qpdf and ICU.</source>
        <translation>自由软件，依 GNU 通用公共许可证第3版或更新版本发布，不作任何担保。用 Qt %1、SQLite、HarfBuzz、qpdf 和 ICU 写成。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a command and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::AddTile</name>
    <message>
        <source>Drop or choose</source>
        <translation>拖入或选取照片</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ArchiveCommands</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>新建档案库…</translation>
    </message>
    <message>
        <source>One book for an office&apos;s years</source>
        <translation>为一家单位开一本，历年都记在里面</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>打开档案库…</translation>
    </message>
    <message>
        <source>*.dashiji files</source>
        <translation>*.dashiji 文件</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Three years to try things on</source>
        <translation>三年样例报告，可随意试改</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>关闭档案库</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>回到起始页</translation>
    </message>
    <message>
        <source>No archive yet</source>
        <translation>还没有档案库</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>Whose reports will it hold?</source>
        <translation>存放哪个单位的年度报告？</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>打开档案库</translation>
    </message>
    <message>
        <source>Making the sample archive</source>
        <translation>正在生成示例档案库</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>查找 %1</translation>
    </message>
    <message>
        <source>Open in another &amp;window…</source>
        <translation>在另一个窗口打开(&amp;W)…</translation>
    </message>
    <message>
        <source>A second archive beside this one</source>
        <translation>与这个档案库并排打开第二个</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Every word is stored by itself; says when it last was</source>
        <translation>写下的字会自动保存；按一下，显示最近的保存时间</translation>
    </message>
    <message>
        <source>This archive is open for reading only: there is nothing to save.</source>
        <translation>这个档案库以只读方式打开，没有要保存的内容。</translation>
    </message>
    <message>
        <source>Saved at %1: every word is in the archive.</source>
        <translation>%1 已保存，每个字都在档案库里。</translation>
    </message>
    <message>
        <source>Every word is in the archive.</source>
        <translation>每个字都在档案库里。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ArchivePlace</name>
    <message>
        <source>Archives (*.dashiji)</source>
        <translation>档案库 (*.dashiji)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>dashiji::app::AutomaticBackups</name>
    <message>
        <source>No backup was made. %1</source>
        <translation>这次没有存成备份。%1</translation>
    </message>
</context>
<context>
    <name>dashiji::app::BackupText</name>
    <message>
        <source>on opening</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手存</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>取回之前</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>有损坏</translation>
    </message>
    <message>
        <source>pictures missing</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>%1 a year, %2 the day of the backup it comes from: the name of an organization</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::BackupsDialog</name>
    <message>
        <source>Archives (*.dashiji)</source>
        <translation>档案库 (*.dashiji)</translation>
    </message>
    <message>
        <source>Backups and restoring</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Store one there…</source>
        <translation>插上后存一份…</translation>
    </message>
    <message>
        <source>Store one now</source>
        <translation>现在存一份</translation>
    </message>
    <message>
        <source>Store on another drive…</source>
        <translation>存到另一块盘…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的改动</translation>
    </message>
    <message>
        <source>What comes back from it</source>
        <translation>从这份取回什么</translation>
    </message>
    <message>
        <source>Back to their places, as one change that can be undone.</source>
        <translation>放回原处，记作一次修改，可撤销。</translation>
    </message>
    <message>
        <source>Beside the present one, under a name with the day of the backup.</source>
        <translation>放在现有年度旁边，名称带备份日期。</translation>
    </message>
    <message>
        <source>As another file; this archive stays as it is.</source>
        <translation>另成一个文件，现在的不动。</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>整个档案库</translation>
    </message>
    <message>
        <source>Before it comes back</source>
        <translation>取回之前</translation>
    </message>
    <message>
        <source>A file that does not open, or is damaged</source>
        <translation>打不开或有坏处</translation>
    </message>
    <message>
        <source>It stays as it is; what can be read goes into a new archive, and what cannot is listed.</source>
        <translation>坏了的文件不动，把读得出的收进一个新库，读不出的列成清单。</translation>
    </message>
    <message>
        <source>Salvage a file…</source>
        <translation>抢救一个文件…</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>存放在 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None yet. Store one now; from then on one is kept every day.</source>
        <translation>还没有备份。现在存一份，以后每天自己存。</translation>
    </message>
    <message numerus="yes">
        <source>On opening and every day, verified when written; %n kept, %1 with their pictures</source>
        <translation>
            <numerusform>每次打开、每天一份，写完即打开验过；现有 %n 份，连照片 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy on another drive: when this one fails, all is gone.</source>
        <translation>另一块盘上还没有副本：本机硬盘坏了，就没有第二份。</translation>
    </message>
    <message numerus="yes">
        <source>The copy on another drive, %1, is %n days old.</source>
        <translation>
            <numerusform>另一块盘上的副本 %1 已是 %n 天前的。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Comparing with %1 …</source>
        <translation>正在与 %1 的备份比较…</translation>
    </message>
    <message>
        <source>The backup of %1 cannot be read. Choose the one before.</source>
        <translation>%1 的备份读不出，改选前一份。</translation>
    </message>
    <message>
        <source>Since %1 no text has changed.</source>
        <translation>从 %1 到现在，文字没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n places changed.</source>
        <translation>
            <numerusform>从 %1 到现在：改了 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ticked entries</source>
        <translation>
            <numerusform>勾选的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole year %1</source>
        <translation>%1 整年</translation>
    </message>
    <message>
        <source>A whole year</source>
        <translation>整年</translation>
    </message>
    <message>
        <source>Take the archive back…</source>
        <translation>取回整个档案库…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>取回 %1 年</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entries back</source>
        <translation>
            <numerusform>取回这 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is stored as a backup first.</source>
        <translation>现在的先存一份备份。</translation>
    </message>
    <message>
        <source>A folder on another drive</source>
        <translation>另一块盘上的文件夹</translation>
    </message>
    <message>
        <source>Stored and verified: %1</source>
        <translation>已存好并验过：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be found.</source>
        <translation>
            <numerusform>有 %n 张照片找不到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are as they were.</source>
        <translation>
            <numerusform>%n 条已恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there as it was, beside the present one.</source>
        <translation>%1年度已按当时的样子放在现有年度旁边。</translation>
    </message>
    <message>
        <source>The archive as it was</source>
        <translation>取回的档案库</translation>
    </message>
    <message>
        <source>The archive as it was is %1.</source>
        <translation>取回的档案库是 %1。</translation>
    </message>
    <message>
        <source>A damaged archive</source>
        <translation>损坏的档案库</translation>
    </message>
    <message>
        <source>The new archive</source>
        <translation>新的档案库</translation>
    </message>
    <message>
        <source>%1-salvaged</source>
        <translation>%1-抢救</translation>
    </message>
    <message>
        <source>What could be read is in %1.</source>
        <translation>读得出的已收进 %1。</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>丢失：</translation>
    </message>
    <message>
        <source>Made again as the history tells it:</source>
        <translation>按修改记录重建：</translation>
    </message>
    <message>
        <source>There, but not what was written:</source>
        <translation>还在，但与写入时不符：</translation>
    </message>
    <message>
        <source>Pictures without their bytes:</source>
        <translation>缺少内容的照片：</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失。</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>抢救结果</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份与恢复(&amp;B)…</translation>
    </message>
    <message>
        <source>What was kept, what has changed since, and taking it back</source>
        <translation>存了哪些备份，此后改了什么，取回</translation>
    </message>
    <message>
        <source>This backup: %1, %2, %3.</source>
        <extracomment>%1 how it is: sound; %2, %3 what it holds</extracomment>
        <translation>这份备份：%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored and verified on the same drive: %1</source>
        <translation>已存好并验过，仍在同一块盘上：%1</translation>
    </message>
</context>
<context>
    <name>dashiji::app::BalanceBand</name>
    <message>
        <source>Adds up: %1 at end of %2 + %3 new = %4</source>
        <translation>勾稽相符：%2年末%1 + 本年新增%3 = %4</translation>
    </message>
    <message>
        <source>Does not add up: %1 at end of %2 + %3 new = %4, but %5 stands here</source>
        <translation>勾稽不符：%2年末%1 + 本年新增%3 = %4，文中为%5</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Categories</name>
    <message>
        <source>A</source>
        <comment>tag of a category, one character: activity</comment>
        <translation>活</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tag of a category, one character: funding</comment>
        <translation>资</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>S</source>
        <comment>tag of a category, one character: station</comment>
        <translation>站</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>P</source>
        <comment>tag of a category, one character: people</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>O</source>
        <comment>tag of a category, one character: organization</comment>
        <translation>组</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>J</source>
        <comment>tag of a category, one character: project</comment>
        <translation>项</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tag of a category, one character: document</comment>
        <translation>文</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>W</source>
        <comment>tag of a category, one character: award</comment>
        <translation>奖</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>X</source>
        <comment>tag of a category, one character: other</comment>
        <translation>他</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Lost its text</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Not a metric</source>
        <translation>不是数据</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>None</source>
        <comment>aspect of a metric</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>无限定</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ChangeText</name>
    <message>
        <source>import of %1</source>
        <translation>导入%1年度报告</translation>
    </message>
    <message>
        <source>replacement of %1</source>
        <translation>替换%1年度报告</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>删除%1年度报告</translation>
    </message>
    <message>
        <source>status of %1</source>
        <translation>改%1年度报告的状态</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>修改%1年度报告的文字</translation>
    </message>
    <message>
        <source>new section “%1”</source>
        <translation>新建栏目“%1”</translation>
    </message>
    <message>
        <source>removal of section “%1”</source>
        <translation>删除栏目“%1”</translation>
    </message>
    <message>
        <source>move of section “%1”</source>
        <translation>移动栏目“%1”</translation>
    </message>
    <message>
        <source>kind of section “%1”</source>
        <translation>改栏目“%1”的类型</translation>
    </message>
    <message>
        <source>text of section “%1”</source>
        <translation>修改栏目“%1”的文字</translation>
    </message>
    <message>
        <source>new entry “%1”</source>
        <translation>新建条目“%1”</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>state of “%1”</source>
        <translation>改“%1”的状态</translation>
    </message>
    <message>
        <source>choice of “%1”</source>
        <translation>改“%1”的入选</translation>
    </message>
    <message>
        <source>dates of “%1”</source>
        <translation>改“%1”的日期</translation>
    </message>
    <message>
        <source>edit of “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>new photo “%1”</source>
        <translation>添加照片“%1”</translation>
    </message>
    <message>
        <source>picture of “%1”</source>
        <translation>换“%1”的图片</translation>
    </message>
    <message>
        <source>removal of the picture of “%1”</source>
        <translation>移除“%1”的图片</translation>
    </message>
    <message>
        <source>removal of photo “%1”</source>
        <translation>删除照片“%1”</translation>
    </message>
    <message>
        <source>move of photo “%1”</source>
        <translation>移动照片“%1”</translation>
    </message>
    <message>
        <source>place of photo “%1”</source>
        <translation>改照片“%1”的位置</translation>
    </message>
    <message>
        <source>caption “%1”</source>
        <translation>修改图说“%1”</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>上一次修改</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>new metric “%1”</source>
        <translation>设为数据“%1”</translation>
    </message>
    <message>
        <source>metric “%1”</source>
        <translation>修改数据“%1”</translation>
    </message>
    <message>
        <source>value of “%1”</source>
        <translation>修改数值“%1”</translation>
    </message>
    <message>
        <source>confirming of “%1”</source>
        <translation>确认“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a metric</source>
        <translation>“%1”不是数据</translation>
    </message>
    <message>
        <source>removal of metric “%1”</source>
        <translation>删除数据“%1”</translation>
    </message>
    <message>
        <source>citations of “%1”</source>
        <translation>同一数据“%1”的多处引用</translation>
    </message>
    <message>
        <source>numbers of “%1”</source>
        <translation>查找“%1”的数据</translation>
    </message>
    <message>
        <source>new indicator “%1”</source>
        <translation>新建指标“%1”</translation>
    </message>
    <message>
        <source>indicator “%1”</source>
        <translation>修改指标“%1”</translation>
    </message>
    <message>
        <source>merging of indicator “%1”</source>
        <translation>合并指标“%1”</translation>
    </message>
    <message>
        <source>splitting of indicator “%1”</source>
        <translation>拆分指标“%1”</translation>
    </message>
    <message>
        <source>removal of indicator “%1”</source>
        <translation>删除指标“%1”</translation>
    </message>
    <message>
        <source>measure word “%1”</source>
        <translation>量词“%1”</translation>
    </message>
    <message>
        <source>removal of measure word “%1”</source>
        <translation>删除量词“%1”</translation>
    </message>
    <message>
        <source>template “%1”</source>
        <translation>模板“%1”</translation>
    </message>
    <message>
        <source>removal of template “%1”</source>
        <translation>删除模板“%1”</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>已导入%1年度报告</translation>
    </message>
    <message>
        <source>Replaced %1 by what was imported</source>
        <translation>已用导入的内容替换%1年度报告</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已删除%1年度报告</translation>
    </message>
    <message>
        <source>Removed section “%1”</source>
        <translation>已删除栏目“%1”</translation>
    </message>
    <message>
        <source>reopening of %1</source>
        <translation>重新打开%1</translation>
    </message>
    <message>
        <source>another year for %1</source>
        <translation>更改%1的年份</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>%1的其他信息</translation>
    </message>
    <message>
        <source>new organization “%1”</source>
        <translation>新单位“%1”</translation>
    </message>
    <message>
        <source>name of the organization “%1”</source>
        <translation>单位名称“%1”</translation>
    </message>
    <message>
        <source>details of section “%1”</source>
        <translation>栏目“%1”的设置</translation>
    </message>
    <message>
        <source>details of “%1”</source>
        <translation>“%1”的其他信息</translation>
    </message>
    <message>
        <source>earlier state of “%1”</source>
        <translation>“%1”恢复到较早的状态</translation>
    </message>
    <message>
        <source>details of photo “%1”</source>
        <translation>照片“%1”的设置</translation>
    </message>
    <message>
        <source>note on indicator “%1”</source>
        <translation>指标“%1”的说明</translation>
    </message>
    <message>
        <source>roll-over to %1</source>
        <translation>滚动到%1年度报告</translation>
    </message>
    <message>
        <source>pairing of “%1”</source>
        <translation>改“%1”的配对</translation>
    </message>
    <message>
        <source>Rolled over to %1</source>
        <translation>已滚动到%1年度报告</translation>
    </message>
    <message>
        <source>due date of %1</source>
        <translation>%1 的完稿日期</translation>
    </message>
    <message>
        <source>entries a list of “%1”</source>
        <translation>“%1”每个栏目的条数</translation>
    </message>
    <message>
        <source>restoring of %1 from a backup</source>
        <translation>从备份取回%1</translation>
    </message>
    <message>
        <source>replacement “%1”</source>
        <translation>替换“%1”</translation>
    </message>
    <message>
        <source>Replaced “%1”</source>
        <translation>已替换“%1”</translation>
    </message>
    <message>
        <source>decision about the name “%1”</source>
        <translation>名称“%1”的认定</translation>
    </message>
    <message>
        <source>splitting “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>joining another entry to “%1”</source>
        <translation>并入“%1”</translation>
    </message>
    <message>
        <source>words moved out of “%1”</source>
        <translation>移出“%1”的文字</translation>
    </message>
    <message>
        <source>limit of titles of “%1”</source>
        <translation>“%1”的标题字数上限</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ChangesModel</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>那时 → 现在</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Report and sections</source>
        <translation>报告与栏目</translation>
    </message>
    <message>
        <source>New since then</source>
        <translation>此后新增</translation>
    </message>
    <message>
        <source>then: %1; now: %2</source>
        <translation>那时：%1；现在：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CitationBand</name>
    <message>
        <source>Change there too</source>
        <translation>一并修改</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>不改</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CommandLine</name>
    <message>
        <source>Write, check, publish and look back on the years of an office.</source>
        <translation>写好、审校、发布、回看一个单位的历年大事。</translation>
    </message>
    <message>
        <source>Speak en or zh_CN this time.</source>
        <translation>这一次用 en 或 zh_CN 显示。</translation>
    </message>
    <message>
        <source>The archive to open.</source>
        <translation>要打开的档案库。</translation>
    </message>
    <message>
        <source>One archive can be opened at a time.</source>
        <translation>一次只能打开一个档案库。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use en or zh_CN.</source>
        <translation>没有语言“%1”。用 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Open on this page: start, write, read …</source>
        <translation>启动后打开的页面：start、write、read……</translation>
    </message>
    <message>
        <source>There is no page “%1”. Use one of: %2.</source>
        <translation>没有页面“%1”。可用：%2。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CommandModel</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>a command of the start page, what it does, its keys</extracomment>
        <translation>%1。%2。%3</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CompareBar</name>
    <message>
        <source>The earlier year</source>
        <translation>较早的年份</translation>
    </message>
    <message>
        <source>The later year</source>
        <translation>较晚的年份</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出对照…</translation>
    </message>
    <message>
        <source>Two years beside each other</source>
        <translation>两年对照</translation>
    </message>
    <message>
        <source>Swap the years</source>
        <translation>左右对调</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>标出什么</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Numbers only</source>
        <translation>只看数字</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对照</translation>
    </message>
    <message>
        <source>As HTML or PDF</source>
        <translation>导出为网页或 PDF</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>只看有变化</translation>
    </message>
    <message>
        <source>Only entries that changed</source>
        <translation>只看有变化的条目</translation>
    </message>
    <message>
        <source>Leave out the entries in which every word is the same</source>
        <translation>不列一字未改的条目</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ComparePage</name>
    <message>
        <source>Go there</source>
        <translation>去改这一句</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开档案库。</translation>
    </message>
    <message>
        <source>Numbers of this entry</source>
        <translation>本条数据</translation>
    </message>
    <message>
        <source>There is only one year, nothing to compare. Import an earlier report.</source>
        <translation>只有一年，还不能比较。导入往年报告。</translation>
    </message>
    <message>
        <source>Both are the same year. Choose another one.</source>
        <translation>两边是同一年。另选一年。</translation>
    </message>
    <message>
        <source>No number differs between the two years.</source>
        <translation>两年的数字没有不同。</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>%1年没有</translation>
    </message>
    <message>
        <source>%1 · %2, no. %3</source>
        <extracomment>year, section, rank of an entry</extracomment>
        <translation>%1 · %2 第%3条</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数据变化：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) word for word: “%1”</source>
        <translation>
            <numerusform>有%n句一字未改：“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paired, %2 new, %3 gone</source>
        <extracomment>entries of two years</extracomment>
        <translation>%1对条目，新%2，去%3</translation>
    </message>
    <message>
        <source>No difference after this one.</source>
        <translation>后面没有不同了。</translation>
    </message>
    <message>
        <source>No difference before this one.</source>
        <translation>前面没有不同了。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对照</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Two years beside each other</source>
        <translation>两年对照</translation>
    </message>
    <message>
        <source>S&amp;wap the years</source>
        <translation>左右对调</translation>
    </message>
    <message>
        <source>The later one on the left</source>
        <translation>把较晚的年份放到左边</translation>
    </message>
    <message>
        <source>&amp;Pair again…</source>
        <translation>重新配对…</translation>
    </message>
    <message>
        <source>Say which entry of the other year tells of the same</source>
        <translation>指定另一年里说同一件事的条目</translation>
    </message>
    <message>
        <source>No word differs between the two years.</source>
        <translation>两年一字不差。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ComparedText</name>
    <message>
        <source>The earlier text</source>
        <translation>较早的文字</translation>
    </message>
    <message>
        <source>The later text</source>
        <translation>较晚的文字</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ComparisonDialog</name>
    <message>
        <source>Texts that differ</source>
        <translation>有出入的文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the open one</source>
        <translation>打开的一份</translation>
    </message>
    <message>
        <source>Both say the same in every text.</source>
        <translation>两份的文字完全一样。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ.</source>
        <translation>
            <numerusform>有 %n 处文字不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ContentsModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ContinueCard</name>
    <message>
        <source>Continue where you left</source>
        <translation>接着上次写</translation>
    </message>
    <message>
        <source>Back to the report of %1</source>
        <translation>回到%1年度报告</translation>
    </message>
    <message>
        <source>Back to entry %1: %2</source>
        <translation>回到第%1条：%2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到“%1”</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1年度报告</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CopiesModel</name>
    <message>
        <source>being read</source>
        <translation>正在验</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CopyScale</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Backups by month, week and day</source>
        <translation>按月、周、天排列的备份</translation>
    </message>
    <message numerus="yes">
        <source>Every month, %n kept</source>
        <translation>
            <numerusform>每月，留 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every week, %n kept</source>
        <translation>
            <numerusform>每周，留 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every day, %n kept</source>
        <translation>
            <numerusform>每天，留 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>未存</translation>
    </message>
</context>
<context>
    <name>dashiji::app::CoversModel</name>
    <message>
        <source>%1, %2</source>
        <comment>sections, entries of a year</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个栏目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::DatesDialog</name>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>不写日期</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>几天</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1年全年</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>format of a month, as in QLocale::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>dashiji::app::DoubtList</name>
    <message>
        <source>Counts without a known measure word</source>
        <translation>量词不明的数字</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Add measure word “%1”</source>
        <translation>添加量词“%1”</translation>
    </message>
</context>
<context>
    <name>dashiji::app::DoubtText</name>
    <message>
        <source>The caption “%1” stands before the entry it was given to.</source>
        <translation>图说“%1”排在所归条目之前。</translation>
    </message>
    <message>
        <source>The caption “%1” stands after its entry and may belong to the next one.</source>
        <translation>图说“%1”排在所归条目之后，也可能属于下一条。</translation>
    </message>
    <message>
        <source>“%1” stands after its entries and was moved before them.</source>
        <translation>栏目名“%1”排在各条之后，已移到各条之前。</translation>
    </message>
    <message>
        <source>Number %1 is left out of the list. Check that no entry is missing.</source>
        <translation>序号 %1 缺号。核对是否漏了条目。</translation>
    </message>
    <message>
        <source>Number %1 stands twice in the list. The entries keep the order of the text.</source>
        <translation>序号 %1 重号。条目仍按原文次序排列。</translation>
    </message>
    <message>
        <source>“%1” has no number and was taken for a heading by its look.</source>
        <translation>“%1”没有序号，看样子像标题，已当作条目。</translation>
    </message>
    <message>
        <source>No line is plainly the title; “%1” was taken.</source>
        <translation>没有哪一行明显是标题，暂取“%1”。</translation>
    </message>
    <message>
        <source>The text does not plainly tell its year; %1 was taken.</source>
        <translation>原文没有写明年度，暂取%1年。</translation>
    </message>
    <message>
        <source>“%1” was taken as the organization.</source>
        <translation>单位暂取“%1”。</translation>
    </message>
    <message>
        <source>The encoding was guessed as %1. Check that the words can be read.</source>
        <translation>文字编码按 %1 推断。核对文字能否读通。</translation>
    </message>
    <message>
        <source>This line stands before its entry. Is it the caption of the next one?</source>
        <translation>这行在条目之前。是下一条的图说吗？</translation>
    </message>
    <message>
        <source>This line stands between two entries. Whose caption is it?</source>
        <translation>这行在两条之间。归到哪一条？</translation>
    </message>
    <message>
        <source>A short line without a full stop: caption or text?</source>
        <translation>这行很短，句末没有句号：是图说，还是正文？</translation>
    </message>
    <message>
        <source>The name of the section stands after its entries and was moved before them.</source>
        <translation>栏目名排在各条之后，已移到各条之前。</translation>
    </message>
    <message>
        <source>A number of the list is left out. Check that no entry is missing.</source>
        <translation>这里缺号。核对是否漏了条目。</translation>
    </message>
    <message>
        <source>A number of the list stands twice. The entries keep the order of the text.</source>
        <translation>这里重号。条目仍按原文次序排列。</translation>
    </message>
    <message>
        <source>This line has no number and was taken for a heading by its look.</source>
        <translation>这行没有序号，看样子像标题，已当作条目。</translation>
    </message>
    <message>
        <source>No line is plainly the title. Mark the one that is.</source>
        <translation>没有哪一行明显是标题。把标题行标出来。</translation>
    </message>
    <message>
        <source>The text does not plainly tell its year. Choose it below.</source>
        <translation>原文没有写明年度。在下方选定。</translation>
    </message>
    <message>
        <source>The text does not plainly tell whose report it is.</source>
        <translation>原文没有写明是哪个单位的报告。</translation>
    </message>
    <message>
        <source>The encoding was guessed. Check that the words can be read.</source>
        <translation>文字编码是推断的。核对文字能否读通。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How a text could be read: its sections and its entries</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n 个栏目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The text can also be read as: %1.</source>
        <translation>原文也可以读成：%1。</translation>
    </message>
    <message>
        <source>The text does not look like a list of entries. It could be read as: %1.</source>
        <translation>原文不像一条一条的报告。可以读成：%1。</translation>
    </message>
    <message>
        <source>A numbered list that begins with “%1” was left in the text.</source>
        <translation>以“%1”开头的编号列表留在了正文里。</translation>
    </message>
    <message>
        <source>The text can also be read in another way.</source>
        <translation>原文也可以换一种读法。</translation>
    </message>
    <message>
        <source>The text does not look like a list of entries.</source>
        <translation>原文不像一条一条的报告。</translation>
    </message>
    <message>
        <source>A numbered list begins here and was left in the text.</source>
        <translation>从这里开始的编号列表留在了正文里。</translation>
    </message>
    <message>
        <source>Nothing could be read on some pages (%1): they are scanned, or their font does not tell which characters its letters are. Their words are missing.</source>
        <translation>有的页（第 %1 页）没有读出文字：是扫描的图片，或者字体没有注明对应的字。这些页的内容没有进来。</translation>
    </message>
    <message>
        <source>Nothing could be read on some pages. Their words are missing.</source>
        <translation>有的页没有读出文字，这些页的内容没有进来。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EditCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>The selected words, to be pasted elsewhere</source>
        <translation>剪下选中的文字，粘贴到别处</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The selected words</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>What was cut or copied, here</source>
        <translation>把剪切或复制的内容放到这里</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>All words of this field</source>
        <translation>选中这一栏的全部文字</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EditorActions</name>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大编辑字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小编辑字号</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢复编辑字号</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EditorHeader</name>
    <message>
        <source>Previous entry</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选条目</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>无题栏目</translation>
    </message>
    <message>
        <source>Words of the report: title, introduction, signature</source>
        <translation>报告的文字：标题、引言、落款</translation>
    </message>
    <message>
        <source>Words of the section: %1</source>
        <translation>栏目的文字：%1</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>条目的文字</translation>
    </message>
    <message>
        <source>A shorter text stands above the full one: one sentence for a board, some for the web</source>
        <translation>较短的文字写在全文上方：一句话用于看板，短文用于网页</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EditorPage</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Choose an entry to write.</source>
        <translation>选一个条目来写。</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开档案库。</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>编辑字号 %1%</translation>
    </message>
    <message>
        <source>This entry is not in the archive any more.</source>
        <translation>档案库里已没有这个条目。</translation>
    </message>
    <message>
        <source>This section is not in the archive any more.</source>
        <translation>档案库里已没有这个栏目。</translation>
    </message>
    <message>
        <source>This report is not in the archive any more.</source>
        <translation>档案库里已没有这份年度报告。</translation>
    </message>
    <message>
        <source>Make &amp;metric</source>
        <translation>设为数据</translation>
    </message>
    <message>
        <source>Of the selected words, or look at the one under the caret</source>
        <translation>选中的文字设为数据，或查看光标处的数据</translation>
    </message>
    <message>
        <source>&amp;Confirm all metrics</source>
        <translation>全部确认数据</translation>
    </message>
    <message>
        <source>Of this entry, each with its best indicator</source>
        <translation>本条的数据，逐项归入最合适的指标</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Write the entries of a year</source>
        <translation>写一年的各个条目</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No number of this year waits to be confirmed.</source>
        <translation>这一年的数据都确认了。</translation>
    </message>
    <message>
        <source>Nothing stands behind the caret: put it before the words of the next entry.</source>
        <translation>光标后面没有文字：把光标移到下一条目的文字之前，再拆分。</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此拆分</translation>
    </message>
    <message>
        <source>What stands behind the caret becomes the next entry</source>
        <translation>光标后面的文字另成下一条目</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EntryCommands</name>
    <message>
        <source>“%1” was removed. Undo brings it back.</source>
        <translation>已删除“%1”，撤销可找回。</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>After the current entry</source>
        <translation>加在当前条目之后</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>The entry before this one</source>
        <translation>到前一个条目</translation>
    </message>
    <message>
        <source>Ne&amp;xt entry</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>The entry after this one</source>
        <translation>到后一个条目</translation>
    </message>
    <message>
        <source>&amp;Filter entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Entries with these words in title or text</source>
        <translation>只列标题或正文含有所填文字的条目</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>State of all entries chosen in the list</source>
        <translation>列表中选中的所有条目的状态</translation>
    </message>
    <message>
        <source>All that are chosen; Undo brings them back</source>
        <translation>删除选中的条目；撤销即可找回</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>The entries one rank up, or the section with all of its own</source>
        <translation>条目上移一位，或栏目连同其全部条目上移</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>The entries one rank down, or the section with all of its own</source>
        <translation>条目下移一位，或栏目连同其全部条目下移</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>与下一条合并</translation>
    </message>
    <message>
        <source>Titles and texts in one entry; all that are chosen, or this one and the next</source>
        <translation>标题和正文并成一条；选中多条则全部合并，否则与下一条合并</translation>
    </message>
    <message>
        <source>No entry of this section comes after it.</source>
        <translation>本部分中它后面没有条目了。</translation>
    </message>
    <message>
        <source>The words stand at the end of “%1” now. Undo brings them back.</source>
        <translation>文字已移到“%1”末尾。撤销即可移回。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EntryDetails</name>
    <message>
        <source>Department</source>
        <translation>报送部门</translation>
    </message>
    <message>
        <source>Department that reports it</source>
        <translation>报送部门</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>日期…</translation>
    </message>
    <message>
        <source>When it happened: not said</source>
        <translation>发生日期：未写</translation>
    </message>
    <message>
        <source>When it happened: %1</source>
        <translation>发生日期：%1</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生日期</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EntryForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>写下这件事。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, in one sentence: for a board</source>
        <translation>用一句话写这件事，用于看板</translation>
    </message>
    <message>
        <source>What happened, in short: for the web</source>
        <translation>用短文写这件事，用于网页</translation>
    </message>
    <message numerus="yes">
        <source>%1/%n characters</source>
        <translation>
            <numerusform>%1/%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer than the office wants its titles</source>
        <translation>超过单位规定的标题字数</translation>
    </message>
    <message>
        <source>Date and department</source>
        <translation>日期和部门</translation>
    </message>
</context>
<context>
    <name>dashiji::app::EntryMetrics</name>
    <message>
        <source>Select the words of a number first.</source>
        <translation>先选中一个数字。</translation>
    </message>
    <message>
        <source>“%1” stood where the caret is now.</source>
        <translation>“%1”原在光标处。</translation>
    </message>
    <message>
        <source>The words around “%1” are gone, too.</source>
        <translation>“%1”前后的文字也已删去。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Look at the metric</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>Not a metric</source>
        <translation>不是数据</translation>
    </message>
    <message>
        <source>Make metric</source>
        <translation>设为数据</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ErrorText</name>
    <message>
        <source>There is no file at %1. Look for it in another folder, or remove it from the list.</source>
        <translation>文件不在原处：%1。到其他文件夹查找，或从列表移除。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the drive is connected and that you may read the file.</source>
        <translation>无法读取 %1。检查磁盘是否接好、是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or ask for the right to write there.</source>
        <translation>无法写入 %1。换个文件夹，或找管理员开通写入权限。</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name.</source>
        <translation>已有同名文件：%1。换个文件名。</translation>
    </message>
    <message>
        <source>%1 is too large to read. Save the report&apos;s text alone and import that.</source>
        <translation>%1 太大，无法读取。把报告正文单独存成文件再导入。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 是空文件。换个文件。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room and try again; what was there before is unchanged.</source>
        <translation>%1 所在的磁盘已满，原有内容没有改动。腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is not an archive of Dashiji. To take in a report from it, use Import.</source>
        <translation>%1 不是大事记的档案库。要收入其中的报告，用“导入”。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dashiji. Update the program to open it; the file is unchanged.</source>
        <translation>%1 由更新版本的大事记写成，文件没有改动。更新程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened, so that nothing more is lost. Use a backup of it, or copy the file again from where it came.</source>
        <translation>%1 已损坏，为免再丢内容，没有打开。改用它的备份，或从来处重新复制一份。</translation>
    </message>
    <message>
        <source>Another program is busy with %1. Close it there, or try again in a moment.</source>
        <translation>%1 正被别的程序占用。在那边关闭，或稍后重试。</translation>
    </message>
    <message>
        <source>%1 may only be read. Copy it to a folder of your own to write in it.</source>
        <translation>%1 只能读，不能写。复制到自己的文件夹再写。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the drive, then open the archive again.</source>
        <translation>%1 读写出错。检查磁盘，再重新打开档案库。</translation>
    </message>
    <message>
        <source>%1 holds no readable text. Open it in the program it was made with and save it as text.</source>
        <translation>%1 里没有可读的文字。用原来的程序打开它，另存为文本。</translation>
    </message>
    <message>
        <source>The characters of %1 are in an encoding that is not known. Save the file as UTF-8 and import it again.</source>
        <translation>认不出 %1 的文字编码。另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>No entries were found in %1. Mark the headings of the entries in the preview.</source>
        <translation>%1 里没有找到条目。在预览中标出各条的标题。</translation>
    </message>
    <message>
        <source>The text of %1 does not tell its year. Choose the year it reports on.</source>
        <translation>%1 的原文没有写明年度。选定它报告的年度。</translation>
    </message>
    <message>
        <source>“%1” is not in the archive any more. It was removed here or by another program; Undo may bring it back.</source>
        <translation>档案库里已没有“%1”，可能在这里或由别的程序删除。撤销或可找回。</translation>
    </message>
    <message>
        <source>There is already a report for %1. Choose another year, or replace the report.</source>
        <translation>已有%1年度报告。换个年度，或替换原报告。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program in the meantime. Both texts are kept; choose which one stays.</source>
        <translation>“%1”期间被别的程序改过，两份文字都在。选定留用哪一份。</translation>
    </message>
    <message>
        <source>“%1” cannot be stored as it is. Check what was entered.</source>
        <translation>“%1”不能照此保存。检查填写的内容。</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be shown. Use JPEG or PNG.</source>
        <translation>%1 不是可显示的图片。改用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>%1 is too large for a report. Make it smaller than 48 MB and 200 megapixels.</source>
        <translation>%1 太大，放不进报告。缩小到 48 MB、2亿像素以内。</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Install the package fonts-noto-cjk and try again.</source>
        <translation>没有安装字体 %1。安装软件包 fonts-noto-cjk 后重试。</translation>
    </message>
    <message>
        <source>No installed font has the characters %1. Replace them, or install a font that has them.</source>
        <translation>已装字体里没有这些字：%1。换字，或安装有这些字的字体。</translation>
    </message>
    <message>
        <source>%1 could not be written whole and was put aside. Try again, or choose another folder.</source>
        <translation>%1 没有写完整，已弃置。重试，或换个文件夹。</translation>
    </message>
    <message>
        <source>The file is not there. Look for it in another folder.</source>
        <translation>文件不在原处。到其他文件夹查找。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that the drive is connected and that you may read the file.</source>
        <translation>无法读取文件。检查磁盘是否接好、是否有读取权限。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or ask for the right to write there.</source>
        <translation>无法写入文件。换个文件夹，或找管理员开通写入权限。</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name.</source>
        <translation>已有同名文件。换个文件名。</translation>
    </message>
    <message>
        <source>The file is too large to read. Save the report&apos;s text alone and import that.</source>
        <translation>文件太大，无法读取。把报告正文单独存成文件再导入。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>文件是空的。换个文件。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was there before is unchanged.</source>
        <translation>磁盘已满，原有内容没有改动。腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file is not an archive of Dashiji. To take in a report from it, use Import.</source>
        <translation>这个文件不是大事记的档案库。要收入其中的报告，用“导入”。</translation>
    </message>
    <message>
        <source>The archive was written by a newer Dashiji. Update the program to open it; the file is unchanged.</source>
        <translation>档案库由更新版本的大事记写成，文件没有改动。更新程序后再打开。</translation>
    </message>
    <message>
        <source>The archive is damaged and was not opened, so that nothing more is lost. Use a backup of it.</source>
        <translation>档案库已损坏，为免再丢内容，没有打开。改用它的备份。</translation>
    </message>
    <message>
        <source>Another program is busy with the archive. Close it there, or try again in a moment.</source>
        <translation>档案库正被别的程序占用。在那边关闭，或稍后重试。</translation>
    </message>
    <message>
        <source>The archive may only be read. Copy it to a folder of your own to write in it.</source>
        <translation>档案库只能读，不能写。复制到自己的文件夹再写。</translation>
    </message>
    <message>
        <source>The archive could not be read or written. Check the drive, then open the archive again.</source>
        <translation>档案库读写出错。检查磁盘，再重新打开档案库。</translation>
    </message>
    <message>
        <source>The file holds no readable text. Open it in the program it was made with and save it as text.</source>
        <translation>文件里没有可读的文字。用原来的程序打开它，另存为文本。</translation>
    </message>
    <message>
        <source>The characters of the file are in an encoding that is not known. Save it as UTF-8 and import it again.</source>
        <translation>认不出文件的文字编码。另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>No entries were found in the text. Mark the headings of the entries in the preview.</source>
        <translation>原文里没有找到条目。在预览中标出各条的标题。</translation>
    </message>
    <message>
        <source>The text does not tell its year. Choose the year it reports on.</source>
        <translation>原文没有写明年度。选定它报告的年度。</translation>
    </message>
    <message>
        <source>This is not in the archive any more. It was removed here or by another program; Undo may bring it back.</source>
        <translation>档案库里已没有这一项，可能在这里或由别的程序删除。撤销或可找回。</translation>
    </message>
    <message>
        <source>There is already a report for this year. Choose another year, or replace the report.</source>
        <translation>这一年已有年度报告。换个年度，或替换原报告。</translation>
    </message>
    <message>
        <source>The text was changed by another program in the meantime. Both texts are kept; choose which one stays.</source>
        <translation>文字期间被别的程序改过，两份都在。选定留用哪一份。</translation>
    </message>
    <message>
        <source>There is nothing to redo. No change was taken back since the last edit.</source>
        <translation>没有可重做的修改。上次修改以来没有撤销过。</translation>
    </message>
    <message>
        <source>This cannot be stored as it is. Check what was entered.</source>
        <translation>不能照此保存。检查填写的内容。</translation>
    </message>
    <message>
        <source>The file is not a picture that can be shown. Use JPEG or PNG.</source>
        <translation>这个文件不是可显示的图片。改用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>The picture is too large for a report. Make it smaller than 48 MB and 200 megapixels.</source>
        <translation>图片太大，放不进报告。缩小到 48 MB、2亿像素以内。</translation>
    </message>
    <message>
        <source>A font for the pages is not installed. Install the package fonts-noto-cjk and try again.</source>
        <translation>没有安装排版要用的字体。安装软件包 fonts-noto-cjk 后重试。</translation>
    </message>
    <message>
        <source>Some characters are in no installed font. Replace them, or install a font that has them.</source>
        <translation>有些字在已装字体里都没有。换字，或安装有这些字的字体。</translation>
    </message>
    <message>
        <source>The file could not be written whole and was put aside. Try again, or choose another folder.</source>
        <translation>文件没有写完整，已弃置。重试，或换个文件夹。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed; start again when it suits you.</source>
        <translation>已按要求停止，没有改动。需要时再开始。</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>文件没有打开</translation>
    </message>
    <message>
        <source>The change was not stored</source>
        <translation>修改没有存入</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>文件没有写出</translation>
    </message>
    <message>
        <source>The report was not read</source>
        <translation>报告没有读入</translation>
    </message>
    <message>
        <source>The picture was not taken in</source>
        <translation>图片没有收入</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Nothing to undo since the archive was opened; older changes are in the history.</source>
        <translation>本次打开后没有可撤销的操作；更早的修改在“修改记录”里。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: it was changed again since. Take the later changes back first; the history lists them.</source>
        <translation>“%1”无法撤销：此后又有改动。先撤销后来的改动；修改记录里列有这些改动。</translation>
    </message>
    <message>
        <source>The report of %1 is published and sealed. Reopen it, and say why, to change it.</source>
        <translation>%1年的报告已经发布并封存。如需修改，说明原因后重新打开。</translation>
    </message>
    <message>
        <source>“%1” is in the archive already, in another place. Remove it there, or bring it in without its identity.</source>
        <translation>“%1”已在档案库的别处。先在那里删除，或去掉它的标识后再导入。</translation>
    </message>
    <message>
        <source>“%1” refers to something that is not there. Bring that along, or take the reference out.</source>
        <translation>“%1”引用的内容不在这里。可一并带来，或去掉这处引用。</translation>
    </message>
    <message>
        <source>The picture of “%1” was not brought along. Put its file beside the others and try again.</source>
        <translation>“%1”的图片没有一并带来。把图片文件与其他图片放在一起后重试。</translation>
    </message>
    <message>
        <source>This cannot be taken back: it was changed again since. Take the later changes back first; the history lists them.</source>
        <translation>无法撤销：此后又有改动。先撤销后来的改动；修改记录里列有这些改动。</translation>
    </message>
    <message>
        <source>The report is published and sealed. Reopen it, and say why, to change it.</source>
        <translation>报告已经发布并封存。如需修改，说明原因后重新打开。</translation>
    </message>
    <message>
        <source>A record with this identity is in the archive already. Bring it in without its identity, or replace the report it is in.</source>
        <translation>档案库中已有同一标识的记录。去掉标识后再导入，或替换它所在的报告。</translation>
    </message>
    <message>
        <source>It refers to something that is not there. Bring that along, or take the reference out.</source>
        <translation>引用的内容不在这里。可一并带来，或去掉这处引用。</translation>
    </message>
    <message>
        <source>A picture was not brought along. Put its file beside the others and try again.</source>
        <translation>有图片没有一并带来。把图片文件与其他图片放在一起后重试。</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1 has written there since. Talk it over with them, or change it by hand.</source>
        <translation>无法撤销：此后%1在这里写过。可与其商量，或手工修改。</translation>
    </message>
    <message>
        <source>“%2” cannot be taken back: %1 has written there since. Talk it over with them, or change it by hand.</source>
        <translation>“%2”无法撤销：此后%1在这里写过。可与其商量，或手工修改。</translation>
    </message>
    <message>
        <source>The file has no ending that says a format. Choose another name.</source>
        <translation>文件没有表明格式的扩展名。另取一个文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the ending says the format, and it must be one of %2.</source>
        <translation>无法写出 %1：格式由扩展名决定，须为 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is damaged on the disk: what stands there is not what was written, and is not shown. Take its words from a backup, then remove it here; all else is as it was.</source>
        <translation>“%1”在磁盘上已损坏：现有内容与当初写入的不符，因此不予显示。可从备份中取回原文，再删除此条；其他内容不受影响。</translation>
    </message>
    <message>
        <source>This is damaged on the disk: what stands there is not what was written, and is not shown. Take its words from a backup, then remove it here; all else is as it was.</source>
        <translation>此条在磁盘上已损坏：现有内容与当初写入的不符，因此不予显示。可从备份中取回原文，再删除此条；其他内容不受影响。</translation>
    </message>
    <message>
        <source>%1 is an archive, or a link to one, and stays as it is. Choose another name.</source>
        <translation>%1 是档案库，或是指向档案库的链接，已保持原样。换一个文件名再存。</translation>
    </message>
    <message>
        <source>The file is an archive, or a link to one, and stays as it is. Choose another name.</source>
        <translation>这个文件是档案库，或是指向档案库的链接，已保持原样。换一个文件名再存。</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open, and nothing was stored. Open it where it is now.</source>
        <translation>%1 在打开期间被移走、替换或删除了，这次没有写入。到它现在的位置重新打开。</translation>
    </message>
    <message>
        <source>The archive was moved, replaced or deleted while it was open, and nothing was stored. Open it where it is now.</source>
        <translation>档案库在打开期间被移走、替换或删除了，这次没有写入。到它现在的位置重新打开。</translation>
    </message>
    <message>
        <source>%1 is damaged or not complete. Get the file once more, or open it in the program it was made with and save it anew.</source>
        <translation>%1 已损坏或不完整。重新取一份，或用原来的程序打开后另存。</translation>
    </message>
    <message>
        <source>%1 opens with a password only. Save it without one and import it again.</source>
        <translation>%1 设有密码。去掉密码另存后再导入。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. Get it once more, or open it in the program it was made with and save it anew.</source>
        <translation>文件已损坏或不完整。重新取一份，或用原来的程序打开后另存。</translation>
    </message>
    <message>
        <source>The file opens with a password only. Save it without one and import it again.</source>
        <translation>文件设有密码。去掉密码另存后再导入。</translation>
    </message>
    <message>
        <source>The pages of %1 are scanned: pictures without text. Have its text recognized and save it as a Word file (.docx), then import that.</source>
        <translation>%1 是扫描件，页面是图片，没有文字。先识别文字，另存为 Word 文件（.docx）再导入。</translation>
    </message>
    <message>
        <source>The fonts in %1 do not tell which characters its letters are, so its text cannot be taken out. Import the Word file it was made from, or have its text recognized.</source>
        <translation>%1 的字体没有说明每个字形是什么字，文字取不出来。导入生成它的 Word 文件，或先识别文字。</translation>
    </message>
    <message>
        <source>The pages of the file are scanned: pictures without text. Have its text recognized and save it as a Word file (.docx), then import that.</source>
        <translation>文件是扫描件，页面是图片，没有文字。先识别文字，另存为 Word 文件（.docx）再导入。</translation>
    </message>
    <message>
        <source>The fonts in the file do not tell which characters its letters are, so its text cannot be taken out. Import the Word file it was made from, or have its text recognized.</source>
        <translation>文件的字体没有说明每个字形是什么字，文字取不出来。导入生成它的 Word 文件，或先识别文字。</translation>
    </message>
    <message>
        <source>%1 is in a format that is not supported here. Open it in the program it was made with and save it as a Word file (.docx), then import that.</source>
        <translation>这里读不了 %1 的格式。用原来的程序打开，另存为 Word 文件（.docx）再导入。</translation>
    </message>
    <message>
        <source>The format is not supported here. Open the file in the program it was made with and save it as a Word file (.docx), then import that.</source>
        <translation>这里读不了这种格式。用原来的程序打开文件，另存为 Word 文件（.docx）再导入。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ExportDialog</name>
    <message>
        <source>Export the report of %1</source>
        <translation>导出%1年度报告</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The file has no name yet.</source>
        <translation>还没有文件名。</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>已有这个文件。</translation>
    </message>
    <message>
        <source>The file is there already</source>
        <translation>已有这个文件</translation>
    </message>
    <message>
        <source>%1 will be replaced.</source>
        <translation>%1 将被替换。</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>%1, %2, written to %3</source>
        <comment>pages, size, path</comment>
        <translation>%1，%2，已写到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>导出到的文件</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>存到</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open when done</source>
        <translation>导出后打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>正在写出文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) handed to the printer.</source>
        <translation>
            <numerusform>%n页已交给打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no report to export.</source>
        <translation>没有可导出的年度报告。</translation>
    </message>
    <message>
        <source>The pages are not laid out yet.</source>
        <translation>还在排版。</translation>
    </message>
    <message>
        <source>No year is ticked.</source>
        <translation>没有勾选年度。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>{year} stands for the year.</source>
        <translation>{year}处写年份。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Printer, paper and copies are chosen next.</source>
        <translation>
            <numerusform>共%n页。打印机、纸张、份数在下一步选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be replaced.</source>
        <translation>
            <numerusform>%n个文件将被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>替换%n个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are being written</source>
        <translation>
            <numerusform>正在写%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being printed</source>
        <translation>正在打印</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n个文件写到%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) left out: the export was stopped.</source>
        <translation>
            <numerusform>导出已停止，%n个年度未写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stops here; what is not finished leaves no file</source>
        <translation>到此为止，没写完的不留文件</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>返回选项</translation>
    </message>
    <message>
        <source>A file a year needs {year} in its name.</source>
        <translation>每年一个文件，文件名里要有{year}。</translation>
    </message>
    <message>
        <source>One book has one name: take {year} out of it.</source>
        <translation>合为一册只有一个文件，从文件名里去掉{year}。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>years, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in one book: %2</source>
        <comment>years; pages, size, path</comment>
        <translation>%1年合为一册：%2</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The year as a PDF file</source>
        <translation>把年度报告存成 PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The year on paper</source>
        <translation>把这一年印在纸上</translation>
    </message>
    <message numerus="yes">
        <source>Export %n %1 file(s)</source>
        <translation>
            <numerusform>导出%n个%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>format</comment>
        <translation>导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ExportForm</name>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>邮件大小</translation>
    </message>
    <message>
        <source>Photos in the file</source>
        <translation>照片大小</translation>
    </message>
    <message>
        <source>PDF/A-1, kept for long</source>
        <translation>PDF/A-1，长期保存</translation>
    </message>
    <message>
        <source>PDF/A-2a + UA-1, accessible</source>
        <translation>PDF/A-2a + UA-1，无障碍</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅%1年</translation>
    </message>
    <message>
        <source>Years to export</source>
        <translation>要导出的年度</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>Originals as they are</source>
        <translation>原图，不再压缩</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>多个年度</translation>
    </message>
    <message>
        <source>Files of several years</source>
        <translation>多个年度的文件</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>合为一册</translation>
    </message>
    <message>
        <source>One file a year</source>
        <translation>每年一个文件</translation>
    </message>
    <message>
        <source>Text of the entries</source>
        <translation>条目文字</translation>
    </message>
    <message>
        <source>An entry without such a text has its next longer one</source>
        <translation>没有这种文字的条目，用长一档的文字</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No font has these characters: %1</source>
        <translation>这些字没有字体可用：%1</translation>
    </message>
    <message>
        <source>Every character has its glyph: %1</source>
        <translation>字形齐全：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fonts</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing: a final print has the captions alone</source>
        <translation>
            <numerusform>%n张照片缺图：正式打印只印图说</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ExportText</name>
    <message>
        <source>Annual report %1</source>
        <comment>file name</comment>
        <translation>%1年度报告</translation>
    </message>
    <message>
        <source>%1 annual report %2</source>
        <comment>file name: organization, year</comment>
        <translation>%1%2年度报告</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>写在前面</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The year in numbers</source>
        <translation>数说本年</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>指标图表</translation>
    </message>
    <message>
        <source>Numbered lines</source>
        <translation>行号、宽边（送审）</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>数据总表</translation>
    </message>
    <message>
        <source>%1 documents (%2)</source>
        <comment>format, names of files</comment>
        <translation>%1 文档 (%2)</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FieldBand</name>
    <message>
        <source>Keep mine</source>
        <translation>留用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>改用对方的</translation>
    </message>
    <message>
        <source>Undo brings your text back.</source>
        <translation>撤销可找回自己的文字。</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>对照两稿</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>复制我的文字</translation>
    </message>
    <message>
        <source>Text in the archive</source>
        <translation>档案库里的文字</translation>
    </message>
    <message>
        <source>Changed elsewhere while you were writing. Nothing of either text is lost.</source>
        <translation>写的同时，别处也改了这里。两份文字都在。</translation>
    </message>
    <message>
        <source>%1 Your text stays here and is tried again every few seconds.</source>
        <translation>%1文字留在这里，每隔几秒重试一次。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what happened to it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FileKeeper</name>
    <message>
        <source>Another file has taken the place of %1.</source>
        <translation>%1 被换成了另一份文件。</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 被移到了 %2。</translation>
    </message>
    <message>
        <source>%1 may not be written any more.</source>
        <translation>%1 已不能写入。</translation>
    </message>
    <message>
        <source>The drive of %1 is not there any more.</source>
        <translation>%1 所在的磁盘已不在。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 被删除了。</translation>
    </message>
    <message>
        <source>Put the open one back</source>
        <translation>把打开的这份放回原处</translation>
    </message>
    <message>
        <source>Save the open one as…</source>
        <translation>另存打开的这份…</translation>
    </message>
    <message>
        <source>The file is called %1 now.</source>
        <translation>文件已改名为 %1，接着写。</translation>
    </message>
    <message>
        <source>%1 What is typed could not be kept in another file: copy it before you close the window.</source>
        <translation>%1打的字没能存到别处：关窗口前先复制下来。</translation>
    </message>
    <message>
        <source>%1 Editing has stopped; every word of the open archive is kept in %2.</source>
        <translation>%1已停止编辑，打开的这份一字没丢，存在 %2。</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>改用换来的那份</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>到新位置打开</translation>
    </message>
    <message>
        <source>Save the open archive</source>
        <translation>另存打开的档案库</translation>
    </message>
    <message>
        <source>Another copy was written over %1.</source>
        <translation>%1 已被另一份文件覆盖。</translation>
    </message>
    <message>
        <source>%1 It is shown as it stands now; where it differs from what is typed, both are kept beside each other.</source>
        <translation>%1现显示文件里的内容；与正在输入的不同之处，两份文字都会保留并列出。</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>比较两份…</translation>
    </message>
    <message>
        <source>The open archive and the other one</source>
        <translation>打开的和换来的</translation>
    </message>
    <message>
        <source>In the other one</source>
        <translation>换来的一份</translation>
    </message>
    <message>
        <source>Write it into the other one</source>
        <translation>写进换来的一份</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FileStrip</name>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what it holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, year %2: %3</source>
        <translation>%1，%2 年：%3</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FindBand</name>
    <message>
        <source>Find in this entry</source>
        <translation>在本条中查找</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>本条没有</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>In the entry one writes; elsewhere in the year</source>
        <translation>在所写的条目里；在别的页面则在全年里</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>The next place in this entry</source>
        <translation>本条的下一处</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>The place before in this entry</source>
        <translation>本条的上一处</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>In the entry, the year or all years; every place is seen before</source>
        <translation>在本条、全年或各年里替换；先看清每一处</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FontNotes</name>
    <message>
        <source>, </source>
        <comment>between names of fonts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not installed: %1.</source>
        <translation>未安装：%1。</translation>
    </message>
    <message>
        <source>Not allowed in files by their makers: %1.</source>
        <translation>字体厂商不允许嵌入文件：%1。</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation></translation>
    </message>
    <message>
        <source>Used in their place: %1.</source>
        <translation>改用：%1。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>To send, to archive</source>
        <translation>发送、存档</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>印在纸上</translation>
    </message>
    <message>
        <source>For another archive</source>
        <translation>供另一档案库导入</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Formatting</name>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>format of a day without its year, as in QLocale::toString</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>month</comment>
        <extracomment>format of a month without its year, as in QLocale::toString</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>format of a day, as in QLocale::toString</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>format of a month, as in QLocale::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1年全年</translation>
    </message>
</context>
<context>
    <name>dashiji::app::FoundModel</name>
    <message>
        <source>%1 %2</source>
        <comment>section, rank</comment>
        <translation>%1 第%2条</translation>
    </message>
    <message>
        <source>published: stays as it is</source>
        <translation>已定稿，不改动</translation>
    </message>
</context>
<context>
    <name>dashiji::app::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Noted at every change from now on: a name, or a department. What is noted stays.</source>
        <translation>记在此后的每一次修改上，写姓名或科室都行；以前的记录不改。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>5  The 28th workstation opens: 10 more than a year ago.</source>
        <translation>5&#x3000;第28家工作站揭牌，比上年增加10家。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Folder for archives and reports</source>
        <translation>档案库和报告所在的文件夹</translation>
    </message>
    <message>
        <source>Dialogs start in</source>
        <translation>默认文件夹</translation>
    </message>
</context>
<context>
    <name>dashiji::app::HitDelegate</name>
    <message numerus="yes">
        <source>Read as “%1”, in %n title(s)</source>
        <translation>
            <numerusform>读音“%1”，%n 个标题里有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::HitModel</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>section, rank</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, candidate</source>
        <translation>%1，候选</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>dashiji::app::HitPreview</name>
    <message>
        <source>The chosen hit</source>
        <translation>选中的一处</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>year, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>图：%1</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>导入报告</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个栏目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n 条图说</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(s)</source>
        <translation>
            <numerusform>导入 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>There is no entry to import.</source>
        <translation>没有可导入的条目。</translation>
    </message>
    <message>
        <source>Stores the report as one change (Ctrl+Enter)</source>
        <translation>整份报告作一次修改存入（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>换个文件…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What the file will become</source>
        <translation>文件将变成的报告</translation>
    </message>
    <message>
        <source>No entries were found in this text. Mark the line where one begins as an entry (key 4), or choose another file.</source>
        <translation>原文里没有找到条目。把条目开头的一行标为条目（按 4），或换个文件。</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>将得到</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A report is imported into an archive, and none is open.</source>
        <translation>没有打开档案库，报告无处可存。新建或打开一个档案库。</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>新建档案库…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>打开档案库…</translation>
    </message>
    <message>
        <source>Imported: %1, %2 to confirm; %3 of them belong to indicators known before.</source>
        <translation>已导入%1，%2待确认，其中%3个归入已有指标。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Import an old report…</source>
        <translation>导入旧报告…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>counting numbers…</source>
        <translation>正在数数据…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold what is sure</source>
        <translation>折起无疑问的</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读</translation>
    </message>
    <message>
        <source>It is stored.</source>
        <translation>已存入</translation>
    </message>
    <message>
        <source>Same year as %1</source>
        <translation>与 %1 同一年</translation>
    </message>
    <message>
        <source>No file is ticked.</source>
        <translation>没有勾选文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>import entries, files</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Stores every report as a change of its own (Ctrl+Enter)</source>
        <translation>每份报告各存一步，可逐份撤销（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Import old reports</source>
        <translation>导入旧报告</translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>没有疑问</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处拿不准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>缺 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>剩 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sections, entries, numbers</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告（%1）</translation>
    </message>
    <message>
        <source>Word and PDF files and web pages with pictures, text, folders of them</source>
        <translation>带图片的 Word、PDF 文件和网页，文本，以及存放它们的文件夹</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ImportFields</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Replace the report of %1</source>
        <translation>替换%1年度报告</translation>
    </message>
    <message>
        <source>The old report stays in the journal; undo brings it back.</source>
        <translation>原报告留在修改记录里，撤销可找回。</translation>
    </message>
    <message>
        <source>Whose report it is. Type a name to add an organization to the archive.</source>
        <translation>报告属于哪个单位。填一个新名称，就在档案库里添加这个单位。</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>报告上的单位名称</translation>
    </message>
    <message>
        <source>The organization&apos;s name of that time, as it is printed in the report.</source>
        <translation>单位当时的名称，报告上照此写。</translation>
    </message>
    <message>
        <source>&amp;Printed as</source>
        <translation>报告上写作</translation>
    </message>
    <message>
        <source>“%1” will be added to the archive as an organization of its own.</source>
        <translation>“%1”将作为另一个单位添加到档案库。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ImportHeader</name>
    <message>
        <source>Next (F8)</source>
        <translation>下一处（F8）</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous doubt (Shift+F8)</source>
        <translation>上一处（Shift+F8）</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next doubt (F8)</source>
        <translation>下一处（F8）</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <comment>name of a file</comment>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · the words stay as they are</source>
        <comment>encoding · paragraphs · characters</comment>
        <translation>%1 · %2 · %3 · 原文一字不改</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处拿不准</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left</source>
        <translation>没有拿不准的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left here</source>
        <translation>这一份没有拿不准的</translation>
    </message>
</context>
<context>
    <name>dashiji::app::IndicatorsDialog</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Numbers of the chosen indicators</source>
        <translation>所选指标的数据</translation>
    </message>
    <message>
        <source>Split off the chosen numbers…</source>
        <translation>将所选数据拆为新指标…</translation>
    </message>
    <message>
        <source>No indicator is chosen</source>
        <translation>未选指标</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>This archive can only be read.</source>
        <translation>这个档案库只能读取。</translation>
    </message>
    <message>
        <source>Choose one indicator.</source>
        <translation>选一项指标。</translation>
    </message>
    <message>
        <source>Choose two indicators or more.</source>
        <translation>选两项以上指标。</translation>
    </message>
    <message>
        <source>Choose some of the numbers of one indicator.</source>
        <translation>选一项指标中的部分数据。</translation>
    </message>
    <message>
        <source>Rename indicator</source>
        <translation>指标改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Merge indicators</source>
        <translation>合并指标</translation>
    </message>
    <message>
        <source>The numbers of %1 become numbers of “%2”.</source>
        <translation>%1的数据归入“%2”。</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>并入“%1”</translation>
    </message>
    <message>
        <source>Split indicator</source>
        <translation>拆分指标</translation>
    </message>
    <message>
        <source>Name of the new indicator</source>
        <translation>新指标名称</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n numbers</source>
        <translation>
            <numerusform>拆出 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>The numbers of “%1” stay where they are; they no longer belong to an indicator.</source>
        <translation>“%1”的数据保留原处，不再归属任何指标。</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Unit…</source>
        <translation>单位…</translation>
    </message>
    <message>
        <source>Unit of “%1”</source>
        <translation>“%1”的单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Use this unit</source>
        <translation>用这个单位</translation>
    </message>
    <message>
        <source>Some numbers of “%1” cannot be converted into %2.</source>
        <translation>“%1”有些数据不能换算成%2。</translation>
    </message>
    <message>
        <source>Use this unit all the same</source>
        <translation>仍用这个单位</translation>
    </message>
    <message>
        <source>No further numbers were found.</source>
        <translation>没有找到更多数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were found; look at them and confirm.</source>
        <translation>
            <numerusform>找到 %n 个数据，看过后确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find numbers</source>
        <translation>查找数据</translation>
    </message>
    <message>
        <source>Of the texts of this year, where they have not been read as metrics yet</source>
        <translation>读出本年正文中尚未列为数据的数字</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>指标…</translation>
    </message>
    <message>
        <source>What the numbers of all years measure; merge and split them</source>
        <translation>历年数据各属哪项指标；合并、拆分指标</translation>
    </message>
</context>
<context>
    <name>dashiji::app::IndicatorsModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>dashiji::app::KeySettings</name>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>找命令，或找一个键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令和按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>Give it to this one</source>
        <translation>改给这一个</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” so far.</source>
        <comment>keys, command</comment>
        <translation>%1 已用于“%2”。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>dashiji::app::LastValues</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a year, and values of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between values</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>dashiji::app::LeftLogBand</name>
    <message>
        <source>Take them in</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Keep them aside</source>
        <translation>暂不并入</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 are not in this file.</source>
        <translation>
            <numerusform>有 %n 处修改（%1）不在此文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>What a program wrote last at %1 belongs to another state of this file and cannot be taken in without it. It is kept in %2.</source>
        <translation>程序于 %1 最后写下的内容属于此文件的另一状态，缺少原文件无法并入，现保存在 %2 中。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>已并入 %n 处修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Others do not fit what stands here now and stay aside: %1.</source>
        <translation>其余与现有内容不符，仍另行保存：%1。</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>看看是什么…</translation>
    </message>
    <message>
        <source>The archive and what was written last</source>
        <translation>档案库和最后写下的</translation>
    </message>
    <message>
        <source>As it was written last</source>
        <translation>最后写下的</translation>
    </message>
    <message>
        <source>Write it over the text of the archive</source>
        <translation>写到档案库里</translation>
    </message>
</context>
<context>
    <name>dashiji::app::LeftOverPictures</name>
    <message>
        <source>Pictures of no entry</source>
        <translation>没有归到条目的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of no entry. Drag one to its entry or caption, or press Enter on it. What stays here is not imported.</source>
        <translation>
            <numerusform>%n 张图片没有归到条目。拖到条目或图说上，或选中后按 Enter。留在这里的不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, title of an entry</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::LookbackPage</name>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Ways of looking back</source>
        <translation>回看的方式</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>各年报告</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>大事年表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较两年</translation>
    </message>
    <message>
        <source>Look &amp;back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Through all years, by cover and by day; two beside each other</source>
        <translation>翻各年的封面，按日子查，或把两年对照</translation>
    </message>
    <message>
        <source>&amp;Wall of years</source>
        <translation>各年报告(&amp;W)</translation>
    </message>
    <message>
        <source>The covers of all years</source>
        <translation>所有年度的封面</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>大事年表(&amp;T)</translation>
    </message>
    <message>
        <source>What was on which day, and what comes round</source>
        <translation>哪天有什么事，接下来逢几周年</translation>
    </message>
    <message>
        <source>&amp;Compare two years</source>
        <translation>比较两年(&amp;C)</translation>
    </message>
    <message>
        <source>Two years beside each other</source>
        <translation>两年对照</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MainWindow</name>
    <message>
        <source>Dashiji</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>%1 — Dashiji</source>
        <comment>file</comment>
        <translation>%1 — 大事记</translation>
    </message>
    <message>
        <source>Report of %1 — %2 — Dashiji</source>
        <comment>year, file</comment>
        <translation>%1年度报告 — %2 — 大事记</translation>
    </message>
    <message>
        <source>Something typed is not stored</source>
        <translation>有文字没有存入</translation>
    </message>
    <message>
        <source>The last words could not be written into the archive. They are lost when the window closes.</source>
        <translation>最后写的文字没能存入档案库，关闭窗口就会丢失。</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Nothing but the page</source>
        <translation>只看页面</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>显示或隐藏菜单栏</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Everything typed is kept</source>
        <translation>写下的都已保存</translation>
    </message>
    <message>
        <source>&amp;About Dashiji</source>
        <translation>关于大事记</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Marks</name>
    <message>
        <source>Empty</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>在写</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写成</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>%1 is published and sealed.</source>
        <translation>%1 已发布并封存。</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短文</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MatchText</name>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>单位相同</translation>
    </message>
    <message>
        <source>unit can be converted</source>
        <translation>单位可换算</translation>
    </message>
    <message>
        <source>like unit</source>
        <translation>单位相近</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>类别相同</translation>
    </message>
    <message>
        <source>same aspect</source>
        <translation>口径相同</translation>
    </message>
    <message>
        <source>same kind of section</source>
        <translation>栏目相同</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Menus</name>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的档案库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>条目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Commands for this row</source>
        <translation>这一行的命令</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricCard</name>
    <message>
        <source>Place among the metrics</source>
        <translation>第几项数据</translation>
    </message>
    <message>
        <source>Previous metric</source>
        <translation>上一项数据</translation>
    </message>
    <message>
        <source>Next metric</source>
        <translation>下一项数据</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not a metric</source>
        <translation>不是数据</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricFields</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New indicator: %1</source>
        <translation>新指标：%1</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>不归入指标</translation>
    </message>
    <message>
        <source>Proposed, %1 of 100: %2</source>
        <comment>score, reasons</comment>
        <translation>建议（%1分）：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricText</name>
    <message>
        <source>about %1</source>
        <comment>an approximate value with its unit</comment>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>label, value, aspect, state</comment>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of other numbers</source>
        <translation>
            <numerusform>%n 个是其他数据的一部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told elsewhere</source>
        <translation>
            <numerusform>%n 个在别处已说过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n totals</source>
        <translation>
            <numerusform>%n 个累计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other values of a year</source>
        <translation>
            <numerusform>%n 个同年的其他数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that measure something else</source>
        <translation>
            <numerusform>%n 个量的是别的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be added</source>
        <translation>
            <numerusform>%n 个不能相加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of candidates</source>
        <translation>
            <numerusform>%n 个属于候选条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose text is gone</source>
        <translation>
            <numerusform>%n 个文字已删</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>counts of numbers</comment>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, aspect</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricsDesk</name>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>数据 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>6 metrics, 1 to confirm</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>待确认 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开档案库。</translation>
    </message>
    <message>
        <source>This archive is open for reading only.</source>
        <translation>档案库以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>year and title of an entry</comment>
        <translation>%1年《%2》</translation>
    </message>
    <message>
        <source>The same number also stands in %1, with its old value.</source>
        <translation>同一数字还出现在%1，仍是旧值。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two places</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics were confirmed.</source>
        <translation>
            <numerusform>已确认 %n 项数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not taken for a metric again.</source>
        <translation>今后不再当作数据。</translation>
    </message>
    <message>
        <source>“%1” is not taken for a metric again.</source>
        <translation>“%1”今后不再当作数据。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricsModel</name>
    <message>
        <source>Value of %1</source>
        <translation>%1的数值</translation>
    </message>
    <message>
        <source>It stood here: “…%1%2%3…”</source>
        <translation>原文：“…%1%2%3…”</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricsPanel</name>
    <message>
        <source>Select words in the text, then press Ctrl+M.</source>
        <translation>在正文中选中文字，再按 Ctrl+M。</translation>
    </message>
    <message>
        <source>Each with its best proposed indicator, or a new one.</source>
        <translation>逐项归入最合适的指标，没有的新建。</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>没有待确认的数据。</translation>
    </message>
    <message>
        <source>Sum of this entry</source>
        <translation>本条合计</translation>
    </message>
    <message>
        <source>Sum of this section</source>
        <translation>本栏合计</translation>
    </message>
    <message>
        <source>Sum of this year</source>
        <translation>全年合计</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n 待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost their text</source>
        <translation>
            <numerusform>%n 找不到原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>6 metrics: 1 to confirm</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>scope of the table</comment>
        <translation>本条</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>scope of the table</comment>
        <translation>本栏</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>scope of the table</comment>
        <translation>全年</translation>
    </message>
    <message>
        <source>Show where it stood</source>
        <translation>查看原处</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>Not a metric</source>
        <translation>不是数据</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表中范围</translation>
    </message>
    <message>
        <source>This entry has no numbers. Select words and press Ctrl+M to make a metric.</source>
        <translation>这一条没有数字。选中文字，按 Ctrl+M 设为数据。</translation>
    </message>
    <message>
        <source>Make metric</source>
        <translation>选中文字设为数据</translation>
    </message>
    <message>
        <source>Make metric of the selected words</source>
        <translation>选中文字设为数据</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Confirm all metrics in the table</source>
        <translation>确认表中全部数据</translation>
    </message>
    <message>
        <source>There are no numbers here yet.</source>
        <translation>这里还没有数据。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::NamesModel</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <extracomment>years that name somebody, how often</extracomment>
        <translation>%1 · %2 次</translation>
    </message>
    <message>
        <source>%1, also written %2</source>
        <translation>%1，也写作 %2</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>dashiji::app::NamesPanel</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Under the name of another one it is joined to that</source>
        <translation>改成另一个名称，即与它并为一个</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>不是名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete 键</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>改为待确认</translation>
    </message>
    <message>
        <source>The decision is taken away, the rules decide again</source>
        <translation>撤去所作的决定，重新按规则判断</translation>
    </message>
    <message>
        <source>Names of all years</source>
        <translation>历年名称</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>No text names a person, an organization or a document yet. They are found in titles and bodies of entries.</source>
        <translation>还没有文字写到人员、单位或文件。它们从条目的标题和正文中找出。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Name in the index; that of another one joins the two</source>
        <translation>索引中的名称；填另一个名称即与它并为一个</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Navigator</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>共%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has “%1”.</source>
        <translation>没有含“%1”的条目。</translation>
    </message>
    <message>
        <source>No years yet. Start one, or import an old report.</source>
        <translation>还没有年度。新建一个，或导入一份旧报告。</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>导航栏</translation>
    </message>
    <message>
        <source>Years, sections and entries</source>
        <translation>年度、栏目和条目</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>新建年度</translation>
    </message>
    <message>
        <source>Why the list is empty</source>
        <translation>列表为空的原因</translation>
    </message>
    <message>
        <source>Number of years, or of entries chosen together</source>
        <translation>年份数，或一起选中的条目数</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::NavigatorModel</name>
    <message>
        <source>Untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>Report of %1, %2, %3 of %4 entries written</source>
        <extracomment>year, status, entries written, entries in all</extracomment>
        <translation>%1年度报告，%2，%4 条中写成 %3 条</translation>
    </message>
    <message>
        <source>Section %1, %2 of %3 entries written</source>
        <translation>栏目“%1”，%3 条中写成 %2 条</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>Candidate %1, %2</source>
        <translation>候选条目“%1”，%2</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>条目“%1”，%2</translation>
    </message>
    <message>
        <source>Entry %1, %2, %3</source>
        <translation>第%1条“%2”，%3</translation>
    </message>
</context>
<context>
    <name>dashiji::app::NoticeBand</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>dashiji::app::NumberCard</name>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Confirm, next</source>
        <translation>确认，看下一项</translation>
    </message>
    <message>
        <source>Not a metric</source>
        <translation>不是数据</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>先跳过</translation>
    </message>
    <message>
        <source>To the entry</source>
        <translation>到这一条</translation>
    </message>
    <message>
        <source>Confirm all of the entry</source>
        <translation>确认本条全部</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n of the entry</source>
        <translation>
            <numerusform>本条 %n 项都确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::NumberRows</name>
    <message>
        <source>%1, no. %2</source>
        <extracomment>section, rank of an entry</extracomment>
        <translation>%1 第%2条</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 confirmed</source>
        <translation>%1：%2，%4 项中已确认 %3 项</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4: %5</source>
        <extracomment>value, name, aspect, state and sentence of a number</extracomment>
        <translation>%1 %2，%3，%4：%5</translation>
    </message>
</context>
<context>
    <name>dashiji::app::NumbersModel</name>
    <message>
        <source>%1 changed, %2 new, %3 gone</source>
        <extracomment>of the numbers of an entry</extracomment>
        <translation>变%1，新%2，失%3</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a number</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a number</comment>
        <translation>去</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a number</comment>
        <translation>未变</translation>
    </message>
</context>
<context>
    <name>dashiji::app::NumbersPage</name>
    <message>
        <source>&amp;Proof</source>
        <translation>审校(&amp;P)</translation>
    </message>
    <message>
        <source>Look at every number of a year once, and confirm it</source>
        <translation>把一年的数据逐项看过、确认</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>已确认 %1/%2</translation>
    </message>
    <message>
        <source>Confirm numbers</source>
        <translation>确认数据</translation>
    </message>
    <message>
        <source>Enter confirms and goes on, Tab leads into the fields, ← and → change the aspect, D: not a metric, Space skips, Shift+Enter goes back, E leads to the entry</source>
        <translation>Enter 确认并看下一项&#x3000;Tab 改数值、口径、指标&#x3000;←→ 换口径&#x3000;D 不是数据&#x3000;空格 先跳过&#x3000;Shift+Enter 回上一项&#x3000;E 到这一条</translation>
    </message>
    <message>
        <source>Numbers of the year</source>
        <translation>这一年的数据</translation>
    </message>
    <message>
        <source>There is no number of this year yet. Select words of an entry and press Ctrl+M.</source>
        <translation>这一年还没有数据。在条目里选中文字，按 Ctrl+M 设为数据。</translation>
    </message>
    <message>
        <source>%1, in the order of the entries</source>
        <translation>%1 年度，照条目次序</translation>
    </message>
    <message>
        <source>All numbers are confirmed.</source>
        <translation>数据都确认了。</translation>
    </message>
    <message numerus="yes">
        <source>%n still to confirm</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ObservationsModel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>dashiji::app::OpenBand</name>
    <message>
        <source>Everything is done: every entry is written, every photo there, every number confirmed.</source>
        <translation>都做完了：条目写成，照片齐全，数据已确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do yet: %1</source>
        <translation>
            <numerusform>还差 %n 件事：%1</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between things to do</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Begin with the first</source>
        <translation>从第一件做起</translation>
    </message>
</context>
<context>
    <name>dashiji::app::OrganizationChoice</name>
    <message>
        <source>Organization whose years are shown</source>
        <translation>显示哪个单位的年度</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>所有单位</translation>
    </message>
</context>
<context>
    <name>dashiji::app::OutlineModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>眉题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation>无名栏目</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n图说</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处拿不准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between paragraphs, captions, numbers</comment>
        <translation> </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::OverviewPage</name>
    <message>
        <source>first time</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>写第一条</translation>
    </message>
    <message>
        <source>This year and the last</source>
        <translation>今年与去年</translation>
    </message>
    <message>
        <source>Changed this week</source>
        <translation>本周改动</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Tab goes from tile to tile, Enter opens it</source>
        <translation>按 Tab 走格，Enter 打开</translation>
    </message>
    <message>
        <source>There is no entry of this year yet. Write the first one, or roll over the year before, in the year menu.</source>
        <translation>这一年还没有条目。写第一条，或从“年度”菜单把去年滚动过来。</translation>
    </message>
    <message>
        <source>There is no year yet. Make one, or import an old report.</source>
        <translation>还没有年度。新建一个，或导入一份旧报告。</translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>%1 年度总览</translation>
    </message>
    <message numerus="yes">
        <source>begin %n entries</source>
        <translation>
            <numerusform>补 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish %n entries</source>
        <translation>
            <numerusform>写完 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>find %n photos</source>
        <translation>
            <numerusform>补 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n numbers</source>
        <translation>
            <numerusform>确认 %n 项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No photos yet. Drop some onto an entry.</source>
        <translation>还没有照片。拖到条目里即可。</translation>
    </message>
    <message>
        <source>Every caption has its picture.</source>
        <translation>每条图说都有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n captions without a picture</source>
        <translation>
            <numerusform>%n 条图说缺照片</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers yet. Select words of an entry and press Ctrl+M.</source>
        <translation>还没有数据。在条目里选中文字，按 Ctrl+M。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers in all, numbers whose words are gone</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n without their words</source>
        <translation>
            <numerusform>%n 项找不到原文</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers to confirm</source>
        <translation>待确认数据</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>离完稿</translation>
    </message>
    <message>
        <source>No day is set yet. Set one.</source>
        <translation>还没有定日期。定一个。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有要做的了。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days over</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天（已过）</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done on %1</source>
        <translation>%1完稿</translation>
    </message>
    <message>
        <source>There is one year only, nothing to compare it with. Import the report of a year before.</source>
        <translation>只有一年，还不能比较。导入往年报告。</translation>
    </message>
    <message>
        <source>No activities, funding or stations of this year are told in numbers yet.</source>
        <translation>这一年的活动、经费、站点还没有数据。</translation>
    </message>
    <message>
        <source>full %1, hollow %2</source>
        <comment>bars of two years</comment>
        <translation>实条 %1，空条 %2</translation>
    </message>
    <message>
        <source>≥: of “over” and “more than” the lower end is added.</source>
        <translation>“余”“超过”按下限相加，写作 ≥。</translation>
    </message>
    <message>
        <source>Nothing was changed this week.</source>
        <translation>本周没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>How far the year has come, and what is still to be done</source>
        <translation>这一年做到哪里了，还差什么</translation>
    </message>
    <message>
        <source>&amp;Plan of the year…</source>
        <translation>年度计划(&amp;P)…</translation>
    </message>
    <message>
        <source>The day its report is to be done, and how many entries a list has</source>
        <translation>报告哪天完稿，每个栏目多少条</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PageCanvas</name>
    <message>
        <source>Pages</source>
        <translation>书页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Go to page %1</source>
        <translation>转到第 %1 页</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>编辑这一条</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PageEntriesModel</name>
    <message>
        <source>Entry %1: %2</source>
        <translation>第%1条：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PageField</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>pages in sight, an en dash between</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>of so many pages</comment>
        <translation>/ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::PageSwitch</name>
    <message>
        <source>Pages</source>
        <translation>页面切换</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PairsModel</name>
    <message>
        <source>No longer there</source>
        <translation>不再出现</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>去</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>that changed</comment>
        <translation>
            <numerusform>数变%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>沿用%n句</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>改写</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PairsPane</name>
    <message>
        <source>A wrong pair? Drag one entry onto the other, or pair again (Ctrl+Shift+P).</source>
        <translation>配错了？拖动一条到另一条上，或按 Ctrl+Shift+P 重新配对。</translation>
    </message>
    <message>
        <source>Entries of both years</source>
        <translation>两年的条目</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一件事</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>No entry of the two years holds “%1”.</source>
        <translation>两年里没有条目提到“%1”。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ParagraphDelegate</name>
    <message numerus="yes">
        <source>… lines %1–%2: %n paragraph(s) without doubt</source>
        <translation>
            <numerusform>… 第 %1—%2 行，%n 段无疑问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n differ(s) in other readings</source>
        <translation>
            <numerusform>%1，其中 %n 段别的读法不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ParagraphModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>%1 In doubt: %2</source>
        <translation>%1 拿不准：%2</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>number, role</comment>
        <translation>读法%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>paragraph, what another reading takes it for</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <comment>paragraph, its pictures</comment>
        <translation>
            <numerusform>%1，%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no picture</source>
        <comment>paragraph</comment>
        <translation>%1，缺图</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ParagraphView</name>
    <message>
        <source>Paragraphs of the file</source>
        <translation>文件的各段</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>name of a role, its key</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PhotoCard</name>
    <message>
        <source>No credit</source>
        <translation>缺摄影</translation>
    </message>
    <message>
        <source>with picture</source>
        <translation>有图片</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>待补图片</translation>
    </message>
    <message>
        <source>Photo %1 of %2: %3, %4</source>
        <comment>place, count, caption, whether it has a picture</comment>
        <translation>照片 %1（共 %2 张）：%3，%4</translation>
    </message>
    <message>
        <source>Double-click to enlarge, drag to reorder</source>
        <translation>双击放大，拖动换序</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>把图片拖到这里，或点击选取</translation>
    </message>
    <message>
        <source>Caption of photo %1</source>
        <translation>照片 %1 的图说</translation>
    </message>
    <message>
        <source>Credit of photo %1</source>
        <translation>照片 %1 的摄影</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>摄影者</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PhotoMenu</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Replace the picture…</source>
        <translation>换图片…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选取图片…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Remove the photo and its caption</source>
        <translation>删除照片和图说</translation>
    </message>
    <message>
        <source>Place in print</source>
        <translation>版面位置</translation>
    </message>
    <message>
        <source>Under the title</source>
        <translation>标题下</translation>
    </message>
    <message>
        <source>After paragraph %1: %2</source>
        <translation>第 %1 段后：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PhotoStrip</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>展开照片</translation>
    </message>
    <message>
        <source>Fold the photos to one line</source>
        <translation>照片收成一行</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos, folded</source>
        <translation>照片，已收起</translation>
    </message>
    <message>
        <source>Drop photos here, or press %1.</source>
        <translation>拖入照片，或按 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n captions without a picture</source>
        <translation>
            <numerusform>%n 条图说缺图</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to reorder, double-click to enlarge</source>
        <translation>拖动换序，双击放大</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>已添加 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已添加图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选取图片</translation>
    </message>
    <message>
        <source>Photo moved</source>
        <translation>照片已移动</translation>
    </message>
    <message>
        <source>Picture removed. Undo brings it back.</source>
        <translation>图片已移除，撤销可找回。</translation>
    </message>
    <message>
        <source>Photo removed. Undo brings it back.</source>
        <translation>照片已删除，撤销可找回。</translation>
    </message>
    <message>
        <source>Place of the photo set</source>
        <translation>照片位置已定</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>摄影：%1</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>图片无法显示。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PictureMenuText</name>
    <message>
        <source>Take the picture “%1” off</source>
        <translation>取下图片“%1”</translation>
    </message>
    <message>
        <source>Give it a picture</source>
        <translation>配一张图片</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PictureView</name>
    <message>
        <source>No picture yet</source>
        <translation>待补图片</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>图片无法显示</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PlacesList</name>
    <message>
        <source>%1, no. %2</source>
        <extracomment>section, rank of an entry</extracomment>
        <translation>%1 第%2条</translation>
    </message>
</context>
<context>
    <name>dashiji::app::PlanDialog</name>
    <message>
        <source>The report is to be &amp;done on:</source>
        <translation>报告完稿日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年度计划</translation>
    </message>
    <message>
        <source>There is a day on which the report is to be done</source>
        <translation>定了完稿日期</translation>
    </message>
    <message>
        <source>Day on which the report is to be done</source>
        <translation>完稿日期</translation>
    </message>
    <message>
        <source>Entries of each list</source>
        <translation>每个栏目的条数</translation>
    </message>
    <message>
        <source>&amp;Entries of each list, in every year:</source>
        <translation>每个栏目的条数，各年相同(&amp;E)：</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Most characters of a title</source>
        <translation>标题最多字数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Most characters of a &amp;title:</source>
        <translation>标题最多字数(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>dashiji::app::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>dashiji::app::QuickActionText</name>
    <message>
        <source>To entry %1</source>
        <comment>give the caption to it</comment>
        <translation>归第%1条</translation>
    </message>
    <message>
        <source>Names the list before</source>
        <translation>作前面各条的栏目名</translation>
    </message>
    <message>
        <source>Begins a section</source>
        <translation>另起栏目</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>照此</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不收</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReaderBar</name>
    <message>
        <source>Years, pages and zoom</source>
        <translation>年度、页码和缩放</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReaderPage</name>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>No archive is open.</source>
        <translation>没有打开档案库。</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>This archive has no year yet. Begin one, or import an old report.</source>
        <translation>档案库里还没有年度。新建一个，或导入一份旧报告。</translation>
    </message>
    <message>
        <source>This year has no entries yet. Write the first one.</source>
        <translation>这一年还没有条目。写第一条。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s)</source>
        <translation>
            <numerusform>字体 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>every character has its glyph</source>
        <translation>字形齐全</translation>
    </message>
    <message>
        <source>no font has these characters: %1</source>
        <translation>字体里没有这些字：%1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>pages · fonts, glyphs</comment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts of the pages · missing pictures</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>缺图 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;ad</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>看印出来的样子</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReaderSide</name>
    <message>
        <source>Entries in sight</source>
        <translation>本页条目</translation>
    </message>
    <message>
        <source>Pages and contents</source>
        <translation>书页和目录</translation>
    </message>
    <message>
        <source>Side list</source>
        <translation>侧边列表</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Opens the entry for editing</source>
        <translation>点击回到编辑</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReadingChoice</name>
    <message>
        <source>Read as</source>
        <translation>怎样读</translation>
    </message>
    <message>
        <source>Ways to read the text</source>
        <translation>原文的读法</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sections, entries</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 个栏目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>最像</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+%1</source>
        <translation>Alt+1 至 Alt+%1</translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>没有疑问</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 处拿不准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 段不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::RecentDelegate</name>
    <message>
        <source>The file is not in its place: %1</source>
        <translation>文件不在原处：%1</translation>
    </message>
    <message>
        <source>No year yet</source>
        <translation>还没有年度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3/%4</source>
        <extracomment>year, status, entries written, entries in all</extracomment>
        <translation>%1 %2 %3/%4</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>dashiji::app::RecentFiles</name>
    <message>
        <source>%1. The file is not in its place: %2</source>
        <translation>%1。文件不在原处：%2</translation>
    </message>
    <message>
        <source>%1, %2, no year yet</source>
        <translation>%1，%2，还没有年度</translation>
    </message>
    <message>
        <source>%1, %2, years %3, newest: %4</source>
        <translation>%1，%2，%3年，最新一年：%4</translation>
    </message>
</context>
<context>
    <name>dashiji::app::RelativesPanel</name>
    <message>
        <source>Other years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>同一届次</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <extracomment>how like the words of two entries are</extracomment>
        <translation>%1% 相近</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>与哪条相同…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一件事</translation>
    </message>
    <message>
        <source>The same in other years</source>
        <translation>其他年度的同一件事</translation>
    </message>
    <message>
        <source>Say which entry of another year tells of the same</source>
        <translation>指出其他年度写同一件事的条目</translation>
    </message>
    <message>
        <source>The entry of the other year tells of something else</source>
        <translation>那一年的这一条写的是另一件事</translation>
    </message>
    <message>
        <source>There is only this year. Import an earlier report.</source>
        <translation>只有这一年。导入往年报告，就能看到同一件事的历年记载。</translation>
    </message>
    <message>
        <source>No other year tells of the same. “Same as…” says which one does.</source>
        <translation>其他年度没有找到同一件事。用“与哪条相同…”指定。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReplaceDialog</name>
    <message>
        <source>E&amp;xactly as typed</source>
        <translation>与输入完全一致(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Otherwise full and half width, upper and lower case, traditional and simplified are the same</source>
        <translation>不勾选时，全角半角、大小写、繁体简体视为相同</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>找到的各处</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>替换为(&amp;R)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>本条</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>输入要查找的文字。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>places, texts</comment>
        <translation>%1，分布在 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 段文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them published, which stay as they are</source>
        <translation>
            <numerusform>其中 %n 处在已定稿的报告里，不改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>替换 %n 处(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %n place(s)</source>
        <translation>
            <numerusform>删去 %n 处(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReportFaultText</name>
    <message>
        <source>This is no JSON, or the file is cut off. Export it again, or copy it anew.</source>
        <translation>不是 JSON，或文件不完整。可重新导出，或重新复制。</translation>
    </message>
    <message>
        <source>It must say “dashiji-reports”.</source>
        <translation>此处应为“dashiji-reports”。</translation>
    </message>
    <message>
        <source>It was written by a newer Dashiji. Update the program to read it.</source>
        <translation>由较新版本的大事记写成。更新程序后读取。</translation>
    </message>
    <message>
        <source>The value is not of the kind that belongs here: a text, a number, a list …</source>
        <translation>值的类型与此处不符：应为文字、数字、列表等。</translation>
    </message>
    <message>
        <source>The word is none of those that can stand here.</source>
        <translation>此处不能用这个词。</translation>
    </message>
    <message>
        <source>The text is no day, number, identity or hash, as it should be here.</source>
        <translation>此处应为日期、数字、标识或校验值，而文字不是。</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>数字太小或太大。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>缺少这一项。</translation>
    </message>
    <message>
        <source>Another record of the file has the same identity.</source>
        <translation>文件中另一条记录有同样的标识。</translation>
    </message>
    <message>
        <source>The file lists no organization with this identity.</source>
        <translation>文件中没有列出这一标识的单位。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as reports[2].sections[0].title</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReportForm</name>
    <message>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>眉题（标题上方一行）</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Signature at the end</source>
        <translation>文末落款</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>One a line. A line that begins with “抄送：” names who gets a copy, one with “印发：” who has it printed.</source>
        <translation>一行一个。抄送机关以“抄送：”开头，印发机关以“印发：”开头。</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>2022-01-18, or nothing</source>
        <translation>2022-01-18，可不填</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Notes under the signature</source>
        <translation>附注</translation>
    </message>
</context>
<context>
    <name>dashiji::app::RoleLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>key, role</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click a label to change it, or press its number</source>
        <translation>点标签改角色，或按数字键</translation>
    </message>
</context>
<context>
    <name>dashiji::app::RoleText</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>眉题</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不收</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SaveCopy</name>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>The whole archive under another name; one goes on in this one</source>
        <translation>整个档案库另存一份；接着写的仍是这一份</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>正在复制到 %1</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>已复制并核验：%1</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SealBand</name>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Reopen the report</source>
        <translation>重新打开报告</translation>
    </message>
    <message>
        <source>Why is it changed after publication?</source>
        <translation>发布后为何修改？</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Search all years</source>
        <translation>搜索各年</translation>
    </message>
    <message>
        <source>Search all years, or type &gt; for commands</source>
        <translation>搜索各年，或以 &gt; 开头找命令</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>places, years</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n 个命令</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>没有叫“%1”的命令。</translation>
    </message>
    <message>
        <source>&amp;Search all years…</source>
        <translation>搜索各年(&amp;S)…</translation>
    </message>
    <message>
        <source>Words in every year; commands after &gt;</source>
        <translation>在各年里找词；以 &gt; 开头找命令</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try it without the year, or by pinyin initials.</source>
        <translation>没有找到“%1”。试试去掉年份限定，或用拼音首字母。</translation>
    </message>
    <message numerus="yes">
        <source>more than %n place(s)</source>
        <translation>
            <numerusform>超过 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter write there · Shift+Enter read there · Tab next year · Esc back</source>
        <translation>↑ ↓ 选择 · Enter 去编辑 · Shift+Enter 去阅读 · Tab 换年份 · Esc 回到原处</translation>
    </message>
    <message>
        <source>Type what to look for: all years, titles and texts, captions, people.

These narrow: year:2019..2021 section:events unit:场 state:draft org:NAME. “…” keeps words together, &gt; lists commands.</source>
        <translation>写下要找的词：各年的题目、正文、图说、人名都在内。

缩小范围：year:2019..2021&#x3000;section:栏目&#x3000;unit:场&#x3000;state:draft&#x3000;org:单位。
“…”中的词连着找，&gt; 列出命令。</translation>
    </message>
    <message>
        <source>Only what one organization has written (Alt+↓)</source>
        <translation>只看一个单位写的（Alt+↓）</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <comment>number, places</comment>
        <translation>%2中的前 %1 处</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SectionForm</name>
    <message>
        <source>Title of the section</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Words before the first entry; may stay empty.</source>
        <translation>写在第1条之前，可以不写。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>大事</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>亮点</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SectionTile</name>
    <message>
        <source>nobody has begun it</source>
        <translation>还没有人写</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>rank, title and state of an entry</extracomment>
        <translation>%1 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n 条写成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <translation>
            <numerusform>%n 条在写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n 个空缺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to choose from</source>
        <translation>
            <numerusform>候选 %n 条可选</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <extracomment>section, entries written, entries there are to be, the current cell</extracomment>
        <translation>%1，%3 条中 %2 条写成：%4</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SettingsCommands</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Your name, language, colours, size, keys</source>
        <translation>署名、语言、配色、字号、快捷键</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Every key of the program</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>浅色深色随桌面</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark words on light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light words on dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>用桌面的语言</translation>
    </message>
    <message>
        <source>The program in English</source>
        <translation>界面用英文</translation>
    </message>
    <message>
        <source>The program in Chinese</source>
        <translation>界面用中文</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Subjects of the settings</source>
        <translation>设置的分类</translation>
    </message>
    <message>
        <source>What is changed here holds at once.</source>
        <translation>改了就生效，不用保存。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SidePane</name>
    <message>
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>dashiji::app::StandingYears</name>
    <message>
        <source>The year is missing. It has four digits.</source>
        <translation>还没有年度。填四位数字。</translation>
    </message>
    <message>
        <source>The organization is missing. Choose one, or type the name of another.</source>
        <translation>还没有单位。选一个，或填另一个单位的名称。</translation>
    </message>
    <message>
        <source>The archive has a report of %1 already. Choose to replace it, or another year.</source>
        <translation>档案库里已有%1年度报告。选择替换，或换个年度。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::StartPage</name>
    <message>
        <source>There is no archive yet. Start a new one, or import an old report.</source>
        <translation>还没有档案库。新建一个，或导入一份旧报告。</translation>
    </message>
    <message>
        <source>No archive is called “%1”.</source>
        <translation>没有名为“%1”的档案库。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Dashiji</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Every year written, printed, looked back on</source>
        <translation>写好、印好、回看每一年</translation>
    </message>
    <message>
        <source>The seal of Dashiji</source>
        <translation>大事记印章</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>You can also drop an archive or an old report onto this window.</source>
        <translation>也可以把档案库或旧报告文件直接拖进这个窗口。</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>最近的档案库</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this machine. Nothing goes over the network.</source>
        <translation>一切都存在本机这一个文件里，不联网、不上传。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::StateButton</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>State of this entry</source>
        <translation>本条状态</translation>
    </message>
</context>
<context>
    <name>dashiji::app::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>上次保存</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>本页信息</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved: changed elsewhere</source>
        <translation>未保存：别处也改过</translation>
    </message>
</context>
<context>
    <name>dashiji::app::SumsView</name>
    <message>
        <source>Period values only; totals are never added.</source>
        <translation>只加“本年”口径；累计数不相加。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the numbers are not confirmed yet.</source>
        <translation>
            <numerusform>其中 %n 项待确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TemplateEditor</name>
    <message>
        <source>Edit the template</source>
        <translation>编辑模板</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep in the archive</source>
        <translation>存入档案库</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>The text is no template yet.</source>
        <translation>文本还不成模板。</translation>
    </message>
    <message>
        <source>“%1” has this name already. Write another one in “name” under [template].</source>
        <translation>“%1”已用了这个名字，在[template]的name里另起一个。</translation>
    </message>
    <message>
        <source>The template is not kept yet</source>
        <translation>模板还没存</translation>
    </message>
    <message>
        <source>What was changed in it will be lost.</source>
        <translation>改动将丢失。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TemplateForm</name>
    <message>
        <source>Body and headings</source>
        <translation>正文和标题</translation>
    </message>
    <message>
        <source>Small headings</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Second headings</source>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>淡字</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Headings of entries</source>
        <translation>条目标题</translation>
    </message>
    <message>
        <source>Headings of sections</source>
        <translation>栏目标题</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Heading of the contents</source>
        <translation>目录标题</translation>
    </message>
    <message>
        <source>Heading of the introduction</source>
        <translation>写在前面标题</translation>
    </message>
    <message>
        <source>In an empty frame</source>
        <translation>缺图框里</translation>
    </message>
    <message>
        <source> pt</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>Line pitch</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>None of its fonts is installed.</source>
        <translation>所列字体都没有装。</translation>
    </message>
    <message>
        <source>Not installed; %1 is used.</source>
        <translation>没有装，用%1代替。</translation>
    </message>
    <message>
        <source>Cover of an annual report</source>
        <translation>年报封面</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>封面图</translation>
    </message>
    <message>
        <source>A ring for every entry</source>
        <translation>每条一圈的纹样</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Seal (four characters)</source>
        <translation>印文（四个字）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TemplateModel</name>
    <message>
        <source>This template cannot be read any more. Remove it, or load it again.</source>
        <translation>这个模板已读不出。移除，或重新载入。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TemplatePicker</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy, edit, load and save templates</source>
        <translation>复制、编辑、载入、另存模板</translation>
    </message>
    <message>
        <source>&amp;Copy and edit…</source>
        <translation>复制并编辑…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Load from file…</source>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>The archive is open for reading only.</source>
        <translation>档案库以只读方式打开。</translation>
    </message>
    <message>
        <source>Templates of the program cannot be changed; copy this one first.</source>
        <translation>自带模板不能改，先复制一份。</translation>
    </message>
    <message>
        <source>The file is no template</source>
        <translation>这个文件不是模板</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>给模板改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>“%1” is taken out of the archive. Undo brings it back.</source>
        <translation>“%1”将从档案库移除，可撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>载入模板</translation>
    </message>
    <message>
        <source>Templates (*.template)</source>
        <translation>模板 (*.template)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>存模板</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TemplateText</name>
    <message>
        <source>The file is too long for a template.</source>
        <translation>文件太长，不像模板。</translation>
    </message>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>A line must be “key = value”, “[section]” or a comment.</source>
        <translation>每行只能是“键 = 值”、“[节]”或注释。</translation>
    </message>
    <message>
        <source>The key stands before the first section.</source>
        <translation>这个键写在第一个节之前。</translation>
    </message>
    <message>
        <source>Templates have no section of this name.</source>
        <translation>模板中没有这个节。</translation>
    </message>
    <message>
        <source>The section is there already.</source>
        <translation>这个节重复了。</translation>
    </message>
    <message>
        <source>The section has no key of this name.</source>
        <translation>这一节没有这个键。</translation>
    </message>
    <message>
        <source>The key is there already.</source>
        <translation>这个键重复了。</translation>
    </message>
    <message>
        <source>The value is not of the kind the key wants.</source>
        <translation>值的写法不合这个键的要求。</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>数值过小或过大。</translation>
    </message>
    <message>
        <source>The font is not named under [fonts].</source>
        <translation>[fonts] 中没有这个字体名。</translation>
    </message>
    <message>
        <source>The colour is not named under [colors].</source>
        <translation>[colors] 中没有这个颜色名。</translation>
    </message>
    <message>
        <source>There is no template of this name to build on.</source>
        <translation>没有可作底本的这个模板。</translation>
    </message>
    <message>
        <source>A template needs a name of small letters, digits and hyphens under [template].</source>
        <translation>[template] 中要有 name，只用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The text would not stand on the page.</source>
        <translation>版心超出纸面。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TextName</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>眉题（标题上方一行）</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Signature at the end</source>
        <translation>文末落款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>短文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>其他栏</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ThumbnailsModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>dashiji::app::ThumbnailsView</name>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>大事年表</translation>
    </message>
    <message>
        <source>Years of the timeline</source>
        <translation>年表的年份</translation>
    </message>
    <message>
        <source>Entries by their days</source>
        <translation>按日子排的条目</translation>
    </message>
    <message>
        <source>Nothing is recorded of this day.</source>
        <translation>这一天没有记载。</translation>
    </message>
    <message>
        <source>Anniversaries ahead</source>
        <translation>将到的周年和届次</translation>
    </message>
    <message>
        <source>No text tells of an anniversary in these years.</source>
        <translation>各年文字里没有写到近几年的周年。</translation>
    </message>
    <message>
        <source>On this day, %1</source>
        <translation>历史上的今天 %1</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a day</source>
        <translation>
            <numerusform>%n 个带日期的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has a day, and no text tells of one.</source>
        <translation>条目都没有日期，正文里也没有提到。</translation>
    </message>
    <message>
        <source>title: “%1”</source>
        <comment>where a day is told</comment>
        <translation>标题：“%1”</translation>
    </message>
    <message>
        <source>body: “%1”</source>
        <comment>where a day is told</comment>
        <translation>正文：“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many entries have a day, how many of them by their texts</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n by their texts</source>
        <translation>
            <numerusform>%n 个据文中所说</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::TrendList</name>
    <message>
        <source>%1: first recorded, %2</source>
        <comment>indicator, value</comment>
        <translation>%1：首次记录，%2</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>与上年相比</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>首次记录</translation>
    </message>
</context>
<context>
    <name>dashiji::app::TrendView</name>
    <message>
        <source>Total by year</source>
        <translation>历年累计</translation>
    </message>
    <message>
        <source>Done by year</source>
        <translation>历年本年数</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>历年</translation>
    </message>
</context>
<context>
    <name>dashiji::app::UndoBand</name>
    <message>
        <source>Undo (%1)</source>
        <comment>keys</comment>
        <translation>撤销（%1）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次修改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Repeat what was taken back</source>
        <translation>恢复撤回的修改</translation>
    </message>
</context>
<context>
    <name>dashiji::app::WaitingBand</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy and let go</source>
        <translation>复制后放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n texts written elsewhere could not be stored yet. They are kept and tried again every few seconds.</source>
        <translation>
            <numerusform>别处写的 %n 段文字还没能存入档案库。文字留着，每隔几秒重试一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::Workbench</name>
    <message>
        <source>&amp;Navigator</source>
        <translation>导航栏</translation>
    </message>
    <message>
        <source>Show or hide years and entries</source>
        <translation>显示或隐藏年度和条目</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Show or hide what stands beside the page</source>
        <translation>显示或收起页面旁的侧栏</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>From list to page and back</source>
        <translation>在列表与页面之间切换</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>To where one was before</source>
        <translation>回到刚才的位置</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>To where one came back from</source>
        <translation>回到后退之前的位置</translation>
    </message>
    <message>
        <source>Another program has changed this archive; everything shown is up to date.</source>
        <translation>别的程序改了这个档案库，显示的内容已是最新。</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>下一处标记(&amp;M)</translation>
    </message>
    <message>
        <source>A number to confirm, a difference: here, or in the next entry</source>
        <translation>待确认的数据、不同之处：在这一条，或在下一条</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>上一处标记(&amp;V)</translation>
    </message>
    <message>
        <source>The one before, here or in the entry before</source>
        <translation>前一处，在这一条或上一条</translation>
    </message>
    <message>
        <source>Nothing is marked on this page.</source>
        <translation>这一页没有标记。</translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearBar</name>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Previous year (Ctrl+PgUp)</source>
        <translation>上一年（Ctrl+PgUp）</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Next year (Ctrl+PgDn)</source>
        <translation>下一年（Ctrl+PgDn）</translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearCommands</name>
    <message>
        <source>&amp;New year…</source>
        <translation>新年度…</translation>
    </message>
    <message>
        <source>An empty report with its two sections</source>
        <translation>空白年度报告，含两个栏目</translation>
    </message>
    <message>
        <source>&amp;Earlier year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The report of the year before</source>
        <translation>看前一年的年度报告</translation>
    </message>
    <message>
        <source>&amp;Later year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>The report of the year after</source>
        <translation>看后一年的年度报告</translation>
    </message>
    <message>
        <source>New &amp;section…</source>
        <translation>新栏目…</translation>
    </message>
    <message>
        <source>A further list in this year</source>
        <translation>在这一年加一个栏目</translation>
    </message>
    <message>
        <source>Remove sec&amp;tion</source>
        <translation>删除栏目</translation>
    </message>
    <message>
        <source>With its entries; Undo brings them back</source>
        <translation>连同其中条目，撤销可找回</translation>
    </message>
    <message>
        <source>&amp;Correct year…</source>
        <translation>更正年份…</translation>
    </message>
    <message>
        <source>The report is of another year</source>
        <translation>这份报告其实是另一年的</translation>
    </message>
    <message>
        <source>Rename &amp;organization…</source>
        <translation>单位改名…</translation>
    </message>
    <message>
        <source>Whose reports these are</source>
        <translation>这些报告是哪个单位的</translation>
    </message>
    <message>
        <source>&amp;Remove year</source>
        <translation>删除年度</translation>
    </message>
    <message>
        <source>The whole report; Undo brings it back</source>
        <translation>整份年度报告，撤销可找回</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新建栏目</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>添加栏目</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>新建年度</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>新建年度</translation>
    </message>
    <message>
        <source>Correct year</source>
        <translation>更正年份</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation>单位改名</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearName</name>
    <message>
        <source>%1 %2</source>
        <comment>year, organization</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearRollOver</name>
    <message>
        <source>Roll &amp;over to the next year…</source>
        <translation>滚动到下一年…</translation>
    </message>
    <message>
        <source>A new report with the sections of this one and what comes every year</source>
        <translation>按这一年的栏目和每年都有的条目新建一份报告</translation>
    </message>
    <message numerus="yes">
        <source>%n entries come again and are to be written; this year stays as it is.</source>
        <translation>
            <numerusform>%n个条目每年都有，留作待写；这一年不动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that count the year:</source>
        <translation>随年份变化的词句：</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……还有%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll over to %1</source>
        <translation>滚动到%1年</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>新建%1年</translation>
    </message>
    <message numerus="yes">
        <source>Or the frame only: the sections with %n empty places each.</source>
        <translation>
            <numerusform>也可以只搭框架：保留各栏目，每栏 %n 个空位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame only</source>
        <translation>只搭框架</translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearsWall</name>
    <message>
        <source>Years</source>
        <translation>各年报告</translation>
    </message>
    <message>
        <source>Covers of the years</source>
        <translation>各年封面</translation>
    </message>
    <message>
        <source>This archive has no year yet. Begin one, or import an old report.</source>
        <translation>档案库里还没有年度。新建一个，或导入一份旧报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 个年度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show as large as on paper</source>
        <translation>按纸面大小显示</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>单页或双页</translation>
    </message>
    <message>
        <source>Single page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom in percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>dashiji::app::cli::Words</name>
    <message>
        <source>Something is missing: %1 wants %2.</source>
        <translation>缺少参数：%1 要有 %2。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>多了一个参数：“%1”。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 要填 %2 到 %3 的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>Say which year: --year 2021.</source>
        <translation>没有说明年度。用 --year 2021 这样的写法指明。</translation>
    </message>
    <message>
        <source>New title of the entry, section or report.</source>
        <translation>条目、栏目或年度报告的新标题。</translation>
    </message>
    <message>
        <source>State of the entry: empty, writing or written.</source>
        <translation>条目状态：empty（空缺）、writing（在写）或 written（写成）。</translation>
    </message>
    <message>
        <source>First day the entry tells of, 2021-07-01, or none.</source>
        <translation>条目所记的首日，如 2021-07-01；none 表示不填。</translation>
    </message>
    <message>
        <source>Last day the entry tells of, or none.</source>
        <translation>条目所记的末日；none 表示不填。</translation>
    </message>
    <message>
        <source>Whether the entry is only a candidate: not ranked, not printed.</source>
        <translation>是否只作候选条目：不排名次，不印出。</translation>
    </message>
    <message>
        <source>Move the entry to this rank, or the section to this place.</source>
        <translation>把条目移到这一名次，或把栏目移到这一位置。</translation>
    </message>
    <message>
        <source>Move the entry to another section.</source>
        <translation>把条目移到另一个栏目。</translation>
    </message>
    <message>
        <source>Add an entry to the section, at --rank or at the end.</source>
        <translation>在栏目里添加条目，放在 --rank 处或末尾。</translation>
    </message>
    <message>
        <source>Add a section to the year.</source>
        <translation>给这一年添加栏目。</translation>
    </message>
    <message>
        <source>Kind of the section: events, highlights or other.</source>
        <translation>栏目类型：events（大事）、highlights（亮点）或 other（其他）。</translation>
    </message>
    <message>
        <source>New introduction of the section or report.</source>
        <translation>栏目或年度报告的新引言。</translation>
    </message>
    <message>
        <source>The line above the report&apos;s title.</source>
        <translation>年度报告的眉题（标题上方一行）。</translation>
    </message>
    <message>
        <source>Who signs, at the end of the report.</source>
        <translation>年度报告文末的落款。</translation>
    </message>
    <message>
        <source>Status of the report: draft, in_review, approved or published.</source>
        <translation>年度报告的状态：draft（草稿）、in_review（审阅中）、approved（核准）或 published（定稿）。</translation>
    </message>
    <message>
        <source>Remove the entry, section or report; undo brings it back.</source>
        <translation>删除条目、栏目或年度报告；用 undo 可找回。</translation>
    </message>
    <message>
        <source>a new entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>a new section</source>
        <translation>新栏目</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>--%1 does not go with %2; name what is meant with --section and --rank.</source>
        <translation>--%1 不能用于%2。用 --section 和 --rank 指明要改的是哪一项。</translation>
    </message>
    <message>
        <source>Say what to change of %1: %2.</source>
        <translation>没有说明改%1的什么。可用：%2。</translation>
    </message>
    <message>
        <source>Say of which section: --section events.</source>
        <translation>没有说明是哪个栏目。用 --section events 这样的写法指明。</translation>
    </message>
    <message>
        <source>Changed “%1” of %2.</source>
        <translation>已修改%2年的“%1”。</translation>
    </message>
    <message>
        <source>Nothing to change: “%1” stands so already.</source>
        <translation>没有改动：“%1”本来就是这样。</translation>
    </message>
    <message>
        <source>Changes an entry, a section or a report.</source>
        <translation>修改条目、栏目或年度报告。</translation>
    </message>
    <message>
        <source>What is changed is named by --section and --rank; all options together are one change that undo takes back.</source>
        <translation>改哪一项由 --section 和 --rank 指明；各选项合作一次修改，可用 undo 撤销。</translation>
    </message>
    <message>
        <source>Which year.</source>
        <translation>年度。</translation>
    </message>
    <message>
        <source>Which section: events, highlights, its title, or its number from 1.</source>
        <translation>栏目：events、highlights、栏目名，或从 1 起的序号。</translation>
    </message>
    <message>
        <source>Which entry of the section.</source>
        <translation>栏目中的第几条。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %2, %n pages.</source>
        <translation>
            <numerusform>已写出 %1：%2年，%n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions have no picture: a final print has their words alone.</source>
        <translation>
            <numerusform>%n 条图说缺图：正式打印只印图说。</numerusform>
        </translation>
    </message>
    <message>
        <source>No font of this computer has these characters: %1</source>
        <translation>本机字体里没有这些字：%1</translation>
    </message>
    <message>
        <source>Say which file to write: --to report.pdf.</source>
        <translation>没有说明写到哪个文件。用 --to report.pdf 这样的写法指明。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写出 %1…</translation>
    </message>
    <message>
        <source>%1 Needed.</source>
        <translation>%1必填。</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>输出一份 JSON，不输出文字。</translation>
    </message>
    <message>
        <source>Print this and do nothing.</source>
        <translation>显示本说明，不做别的。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Writes, publishes and looks back on an office&apos;s year, without a window.</source>
        <translation>不开窗口，写好、发布、回看一个单位的一年。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options and an example of a command: %1</source>
        <translation>看某个命令的选项和示例：%1</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the work failed and nothing was changed, or something is missing in the answer, 2 wrong use.</source>
        <translation>退出码：0 完成；1 没有做成，也没有改动，或者列出的内容有缺；2 用法不对。</translation>
    </message>
    <message>
        <source>%1  (undone)</source>
        <translation>%1  （已撤销）</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有修改过。</translation>
    </message>
    <message>
        <source>Prints what was changed, by whom and when, newest first.</source>
        <translation>列出修改记录：何人何时改了什么，新的在前。</translation>
    </message>
    <message>
        <source>Only changes of this year&apos;s report.</source>
        <translation>只列这一年度报告的修改。</translation>
    </message>
    <message>
        <source>At most this many (1000 if not said).</source>
        <translation>最多列出几条（不填为 1000）。</translation>
    </message>
    <message>
        <source>--dry-run reads one file and needs no archive.</source>
        <translation>--dry-run 只读一个文件，不要档案库。</translation>
    </message>
    <message>
        <source>%1 does not tell whose report it is. Say it with --organization.</source>
        <translation>%1 没有写明是哪个单位的报告。用 --organization 指明。</translation>
    </message>
    <message>
        <source>Say into which archive and which files: ARCHIVE FILE...</source>
        <translation>没有说明档案库和文件。按 ARCHIVE FILE... 填写。</translation>
    </message>
    <message>
        <source>Takes report files into an archive.</source>
        <translation>把报告文件导入档案库。</translation>
    </message>
    <message>
        <source>The year of the report, whatever its text says.</source>
        <translation>报告的年度，不论原文怎么写。</translation>
    </message>
    <message>
        <source>Replace a year that is there already; undo brings it back.</source>
        <translation>替换已有的年度；用 undo 可找回。</translation>
    </message>
    <message>
        <source>Only print what would be read from the one FILE; no archive is needed.</source>
        <translation>只显示从 FILE 会读到什么，不要档案库。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 and %2 are both of %3. Import one of them, or give it another year with --year.</source>
        <translation>%1 和 %2 都是%3年的。只导入其中一个，或用 --year 另给年度。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>published</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>%1  %2 (%3, %4)</source>
        <extracomment>%1 year, %2 title, %3 draft or another status, %4 &quot;20 entries&quot;</extracomment>
        <translation>%1  %2（%3，%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No report yet. Take one in with: dashiji-cli import %1 FILE</source>
        <translation>还没有年度报告。导入一份：dashiji-cli import %1 FILE</translation>
    </message>
    <message>
        <source>  (candidate)</source>
        <translation>  （候选）</translation>
    </message>
    <message numerus="yes">
        <source>  (%n pictures missing)</source>
        <translation>
            <numerusform>  （缺图 %n 张）</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the reports of an archive, or the sections and entries of a year.</source>
        <translation>列出档案库的各年度报告，或一年的栏目和条目。</translation>
    </message>
    <message>
        <source>List the sections and entries of this year.</source>
        <translation>列出这一年的栏目和条目。</translation>
    </message>
    <message>
        <source>Say what to do; the commands are listed by: dashiji-cli --help</source>
        <translation>没有说明做什么。看有哪些命令：dashiji-cli --help</translation>
    </message>
    <message>
        <source>There is no command “%1”; the commands are listed by: dashiji-cli --help</source>
        <translation>没有命令“%1”。看有哪些命令：dashiji-cli --help</translation>
    </message>
    <message>
        <source>There are no metrics in this text.</source>
        <translation>这段文字里没有数据。</translation>
    </message>
    <message>
        <source>Not counted, its measure word is not known: %1</source>
        <translation>没有计入，量词不认识：%1</translation>
    </message>
    <message>
        <source>Prints the numbers a plain text counts with.</source>
        <translation>列出纯文本里的数据。</translation>
    </message>
    <message>
        <source>No archive is needed; - reads standard input. Offsets are characters of the text.</source>
        <translation>不要档案库；- 表示从标准输入读取。位置按原文字数计。</translation>
    </message>
    <message>
        <source>The sample has an organization of its own: leave --organization out.</source>
        <translation>示例自带单位，不要填 --organization。</translation>
    </message>
    <message>
        <source>Say whose archive it is: --organization NAME.</source>
        <translation>没有说明是哪个单位的档案库。用 --organization NAME 指明。</translation>
    </message>
    <message>
        <source>Made %1 for %2.</source>
        <translation>已为%2建好 %1。</translation>
    </message>
    <message>
        <source>Makes an archive: one file for all years of an office.</source>
        <translation>新建档案库：一个单位的历年报告存一个文件。</translation>
    </message>
    <message>
        <source>Never overwrites a file.</source>
        <translation>从不覆盖已有文件。</translation>
    </message>
    <message>
        <source>Whose archive it is; needed but for the sample.</source>
        <translation>档案库所属的单位；除示例外必填。</translation>
    </message>
    <message>
        <source>Fill it with the three sample reports.</source>
        <translation>放入三份示例年度报告。</translation>
    </message>
    <message>
        <source>--%1 wants a day such as 2021-07-01, or none, not “%2”.</source>
        <translation>--%1 要填 2021-07-01 这样的日期，或 none，不能是“%2”。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 只填 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation>没有这个文件：%1。核对路径。</translation>
    </message>
    <message>
        <source>%1 is no archive of Dashiji. A report is taken into an archive with: dashiji-cli import ARCHIVE FILE</source>
        <translation>%1 不是大事记的档案库。导入报告：dashiji-cli import ARCHIVE FILE</translation>
    </message>
    <message>
        <source>There is already a report for %1. Replace it with --replace, or import as another year with --year.</source>
        <translation>已有%1年度报告。用 --replace 替换，或用 --year 作别的年度导入。</translation>
    </message>
    <message>
        <source>%1 does not tell its year. Say it with --year.</source>
        <translation>%1 没有写明年度。用 --year 指明。</translation>
    </message>
    <message>
        <source>No entries were found in %1. Start the heading of each with a number, such as “1. ”, on a line of its own.</source>
        <translation>%1 里没有找到条目。每条标题单独成行，以“1. ”这样的序号开头。</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第 %1 行：%2</translation>
    </message>
    <message>
        <source>      photo: %1</source>
        <translation>      照片：%1</translation>
    </message>
    <message>
        <source>Year: %1   Organization: %2</source>
        <translation>年度：%1   单位：%2</translation>
    </message>
    <message>
        <source>No entries were found.</source>
        <translation>没有找到条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at:</source>
        <translation>
            <numerusform>%n 处要看一看：</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1 as %2: %3, %4, %5.</source>
        <translation>已把 %1 导入为%2年度报告：%3，%4，%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n 个栏目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n 条图说</numerusform>
        </translation>
    </message>
    <message>
        <source>picture of %1 × %2</source>
        <translation>图片 %1 × %2</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>缺图</translation>
    </message>
    <message>
        <source>“%1” has no photos.</source>
        <translation>“%1”没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no photo %2; it has %n photos.</source>
        <translation>
            <numerusform>“%1”没有照片 %2，共 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>--remove goes with no other change.</source>
        <translation>--remove 不能与别的修改同用。</translation>
    </message>
    <message>
        <source>Lists the photos of an entry; adds, changes or removes one.</source>
        <translation>列出一条的照片；添加、修改或删除照片。</translation>
    </message>
    <message>
        <source>A picture goes to the caption it is given, or to the first that has no picture; where there is none, it is added at the end.</source>
        <translation>图片配给指明的图说，或第一条缺图的图说；都没有时，加在末尾。</translation>
    </message>
    <message>
        <source>List the photos; so does every change of them.</source>
        <translation>列出照片；每次修改后也会列出。</translation>
    </message>
    <message>
        <source>Add this picture (JPEG, PNG …); its bytes are kept as they are.</source>
        <translation>添加这张图片（JPEG、PNG 等），原图原样保存。</translation>
    </message>
    <message>
        <source>Its caption.</source>
        <translation>图说。</translation>
    </message>
    <message>
        <source>Who took it.</source>
        <translation>摄影。</translation>
    </message>
    <message>
        <source>Change this photo instead, numbered as in the list: its words, or with --add its picture.</source>
        <translation>改这张照片（按列表序号）：改文字，或用 --add 换图片。</translation>
    </message>
    <message>
        <source>Remove this photo with its caption, numbered as in the list.</source>
        <translation>删除这张照片和图说（按列表序号）。</translation>
    </message>
    <message>
        <source>%1 holds no report yet; take one in with: dashiji-cli import %1 FILE</source>
        <translation>%1 里还没有年度报告。导入一份：dashiji-cli import %1 FILE</translation>
    </message>
    <message>
        <source>%1 holds no report of %2; it has these years: %3.</source>
        <translation>%1 里没有%2年度报告，现有年度：%3。</translation>
    </message>
    <message>
        <source>%1 has no section “%2”; its sections are: %3.</source>
        <translation>%1年没有栏目“%2”，现有栏目：%3。</translation>
    </message>
    <message>
        <source>Several sections of %1 are called “%2”; say which by its number, --section 1.</source>
        <translation>%1年有几个栏目都叫“%2”。用序号指明，如 --section 1。</translation>
    </message>
    <message>
        <source>Say which entry: --rank 1.</source>
        <translation>没有说明是第几条。用 --rank 1 这样的写法指明。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no entry %2; it has %n entries.</source>
        <translation>
            <numerusform>“%1”没有第%2条，共 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>[picture] %1</source>
        <translation>［图］%1</translation>
    </message>
    <message>
        <source>[picture missing] %1</source>
        <translation>［缺图］%1</translation>
    </message>
    <message>
        <source>%1 (photo: %2)</source>
        <translation>%1（%2 摄）</translation>
    </message>
    <message>
        <source>Shows a year, one of its sections or one entry, whole.</source>
        <translation>完整显示一年、一个栏目或一个条目。</translation>
    </message>
    <message>
        <source>Only this one: events, highlights, its title, or its number from 1.</source>
        <translation>只看这个栏目：events、highlights、栏目名，或从 1 起的序号。</translation>
    </message>
    <message>
        <source>Only this entry of the section.</source>
        <translation>只看栏目中的这一条。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Does again what undo took back.</source>
        <translation>重做 undo 撤销的修改。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A record names one that is not there: %1</source>
        <translation>记录指向的内容不存在：%1</translation>
    </message>
    <message>
        <source>A picture is not what it was: %1</source>
        <translation>图片与原图不符：%1</translation>
    </message>
    <message>
        <source>The search index is out of date: %1</source>
        <translation>搜索索引已过时：%1</translation>
    </message>
    <message>
        <source>The history does not fit the records: %1</source>
        <translation>修改记录与内容不符：%1</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n flaws. Keep the file as it is and go on with a backup of it.</source>
        <translation>
            <numerusform>%1 有 %n 处损坏。原文件留着不动，改用它的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: file, references, pictures, search index and history.</source>
        <translation>%1 完好：文件、引用、图片、搜索索引和修改记录都没有问题。</translation>
    </message>
    <message>
        <source>Checks file, references, pictures, search index and history.</source>
        <translation>检查文件、引用、图片、搜索索引和修改记录。</translation>
    </message>
    <message>
        <source>Reads everything and changes nothing.</source>
        <translation>只读取，不改动。</translation>
    </message>
    <message>
        <source>Changed the report of %1.</source>
        <translation>已修改%1年度报告。</translation>
    </message>
    <message>
        <source>Say the years as 2019-2021, not “%1”.</source>
        <translation>年份写作 2019-2021，不是“%1”。</translation>
    </message>
    <message>
        <source>Say either --json or --csv.</source>
        <translation>--json 和 --csv 只能用一个。</translation>
    </message>
    <message>
        <source>%1 has no indicator “%2”.</source>
        <translation>%1 里没有指标“%2”。</translation>
    </message>
    <message>
        <source>No indicators yet: they come with the numbers of imported reports.</source>
        <translation>还没有指标：导入报告后，指标随其中的数据而来。</translation>
    </message>
    <message>
        <source>Prints what the numbers of all years measure, year by year.</source>
        <translation>逐年列出各项指标的数据。</translation>
    </message>
    <message>
        <source>Only this indicator, or those with NAME in theirs.</source>
        <translation>只列这项指标，或名称含 NAME 的指标。</translation>
    </message>
    <message>
        <source>Only these years.</source>
        <translation>只列这些年份。</translation>
    </message>
    <message>
        <source>Comma-separated, with a line of headings.</source>
        <translation>逗号分隔，首行为表头。</translation>
    </message>
    <message>
        <source>%1 to confirm: %2 of indicators known before, %3.</source>
        <translation>%1待确认：%2 个归入已有指标，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new indicators</source>
        <translation>
            <numerusform>新建 %n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers stand in several places and are one each.</source>
        <translation>
            <numerusform>有 %n 个数据在多处出现，各算一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>full keeps photos as they are; email makes them only as fine as they are printed, for a file that can be mailed.</source>
        <translation>full 保留照片原文件；email 按印出的大小缩小照片，便于邮件发送。</translation>
    </message>
    <message>
        <source>a1 (PDF/A-1a, for every archive) or a2ua (PDF/A-2a and PDF/UA-1, smaller and for screen readers).</source>
        <translation>a1（PDF/A-1a，各档案馆通用）或 a2ua（PDF/A-2a 兼 PDF/UA-1，文件更小，便于读屏软件朗读）。</translation>
    </message>
    <message>
        <source>There is no template “%1”; templates are %2, or a file.</source>
        <translation>没有模板“%1”；可用 %2，或指定模板文件。</translation>
    </message>
    <message>
        <source>%1 is no template. %2</source>
        <translation>%1不是可用的模板。%2</translation>
    </message>
    <message>
        <source>There is no part “%1”; parts are %2.</source>
        <translation>没有“%1”这个部分；可选 %2。</translation>
    </message>
    <message>
        <source>How the pages look: standard, annual, official, brief, poster, or a template file.</source>
        <translation>版面样式：standard、annual、official、brief、poster，或模板文件。</translation>
    </message>
    <message>
        <source>Besides the entries only these: cover,contents,introduction,photos,figures,charts,metrics.</source>
        <translation>除条目外只印这些：cover（封面）、contents（目录）、introduction（写在前面）、photos（照片）、figures（数说全年）、charts（历年指标）、metrics（数据总表）。</translation>
    </message>
    <message>
        <source>Number the lines and leave a wide margin for notes.</source>
        <translation>每行编号，右侧留宽边批注。</translation>
    </message>
    <message>
        <source>The archive has no report of %1–%2.</source>
        <translation>档案库里没有%1—%2年的年度报告。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which year, or from which to which.</source>
        <translation>哪一年，或从哪一年到哪一年。</translation>
    </message>
    <message>
        <source>Who does it, for the history; your own name if not said.</source>
        <translation>由谁所做，记入修改记录；不写则用本人姓名。</translation>
    </message>
    <message>
        <source>Whose report, where several organizations have one of the year.</source>
        <translation>多个单位都有该年报告时，指哪个单位的。</translation>
    </message>
    <message>
        <source>Whose report it is as it prints it, whatever the name.</source>
        <translation>报告上印出的单位名称，不论是何名称。</translation>
    </message>
    <message>
        <source>Make it the report of another year.</source>
        <translation>改为另一年的报告。</translation>
    </message>
    <message>
        <source>Make a published report a draft again; the reason is kept in the history.</source>
        <translation>把已发布的报告重新改为草稿；原因记入修改记录。</translation>
    </message>
    <message>
        <source>Give the organization of the report another name; without --year the archive&apos;s.</source>
        <translation>给报告的单位改名；不写 --year 则为档案库的单位改名。</translation>
    </message>
    <message>
        <source>The organization is called “%1” now.</source>
        <translation>单位现在名为“%1”。</translation>
    </message>
    <message>
        <source>Say either --all or --year.</source>
        <translation>--all 与 --year 只能写一个。</translation>
    </message>
    <message>
        <source>--all goes with a JSON file: --to reports.json.</source>
        <translation>--all 用于 JSON 文件：--to reports.json。</translation>
    </message>
    <message>
        <source>Writes a year, or a book of several, as PDF, or reports whole as JSON.</source>
        <translation>把一年、或几年合成的一册写成 PDF，或把报告完整地写成 JSON。</translation>
    </message>
    <message>
        <source>An export that fails leaves no file, and one that was there as it was. JSON holds every field, for import into another archive; pictures lie beside it in FILE.media.</source>
        <translation>导出失败不留文件，原有文件保持不变。JSON 含全部字段，可导入另一个档案库；图片在旁边的 FILE.media 文件夹里。</translation>
    </message>
    <message>
        <source>Every report there is, into a JSON file; instead of --year.</source>
        <translation>把全部报告写入一个 JSON 文件；代替 --year。</translation>
    </message>
    <message>
        <source>Wrote %1: %2, %3.</source>
        <translation>已写出 %1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of a candidate: gathered, shortlisted, kept or declined.</source>
        <translation>候选条目的去向：gathered（已收集）、shortlisted（入围）、kept（留存）或 declined（未采用）。</translation>
    </message>
    <message>
        <source>Whose report it is as it prints it; where there are several organizations, the name of one of them says whose report is meant.</source>
        <translation>报告上印出的单位名称；有多个单位时，写其中之一的名称即指该单位的报告。</translation>
    </message>
    <message>
        <source>What is to be seen, for who cannot see it.</source>
        <translation>图中内容，供看不见的人了解。</translation>
    </message>
    <message>
        <source>What is shown of it, left,top,width,height in ten-thousandths, or none.</source>
        <translation>显示的部分：左,上,宽,高，以万分之一计；或 none。</translation>
    </message>
    <message>
        <source>Degrees it is turned clockwise: 0, 90, 180 or 270.</source>
        <translation>顺时针旋转的度数：0、90、180 或 270。</translation>
    </message>
    <message>
        <source>How many paragraphs stand before it.</source>
        <translation>其前有几段文字。</translation>
    </message>
    <message>
        <source>Text of the field of this name; - reads standard input.</source>
        <translation>同名字段的文字；- 表示读标准输入。</translation>
    </message>
    <message>
        <source>The field of this name.</source>
        <translation>同名的字段。</translation>
    </message>
    <message>
        <source>--%1 wants left,top,width,height in ten-thousandths, or none, not “%2”.</source>
        <translation>--%1 应为以万分之一计的左,上,宽,高，或 none，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 is yes or no, not “%2”.</source>
        <translation>--%1 应为 yes 或 no，而不是“%2”。</translation>
    </message>
    <message>
        <source>redo of %1 (%2)</source>
        <translation>重做 %1（%2）</translation>
    </message>
    <message>
        <source>undo of %1 (%2)</source>
        <translation>撤销 %1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>    %1 %2, %3: %4 → %5</source>
        <extracomment>%1 kind of record, %2 its number, %3 field, %4 value before, %5 after</extracomment>
        <translation>    %1 %2，%3：%4 → %5</translation>
    </message>
    <message>
        <source>  (because: %1)</source>
        <translation>（原因：%1）</translation>
    </message>
    <message>
        <source>%1 has no entry %2. Say its uid, as show --json prints it, or its number in the history.</source>
        <translation>%1 中没有条目 %2。可写 show --json 给出的 uid，或修改记录中的编号。</translation>
    </message>
    <message>
        <source>Only changes of this section itself, or with --rank of one entry.</source>
        <translation>只列此栏目本身的改动；加 --rank 则为其中一个条目的。</translation>
    </message>
    <message>
        <source>Only changes of this entry itself.</source>
        <translation>只列此条目本身的改动。</translation>
    </message>
    <message>
        <source>Only changes of the entry with this uid, or this number in the history, also when it is removed.</source>
        <translation>只列有此 uid、或在修改记录中有此编号的条目的改动，已删除的也可以。</translation>
    </message>
    <message>
        <source>--dry-run reads a report of text; a JSON file says itself what is in it.</source>
        <translation>--dry-run 用于文字报告；JSON 文件本身已说明内容。</translation>
    </message>
    <message>
        <source>--without-metrics goes with a JSON file of reports.</source>
        <translation>--without-metrics 用于报告的 JSON 文件。</translation>
    </message>
    <message>
        <source>Whose report it is, whatever its text says; an organization of the archive, made if it is not there.</source>
        <translation>是哪个单位的报告，不论文中如何写；为档案库中的单位，没有则新建。</translation>
    </message>
    <message>
        <source>Of a JSON file: read no numbers in texts of reports that bring none.</source>
        <translation>导入 JSON 文件时：没有带数据的报告，不从文字中识别数据。</translation>
    </message>
    <message>
        <source>%1 is no file of reports. %2</source>
        <translation>%1 不是报告文件。%2</translation>
    </message>
    <message>
        <source>%1 holds no reports.</source>
        <translation>%1 中没有报告。</translation>
    </message>
    <message>
        <source>%1 holds several reports; --year goes with one.</source>
        <translation>%1 中有多份报告；--year 只用于一份。</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>正在导入 %1……</translation>
    </message>
    <message>
        <source>Not known, and left out: %1</source>
        <translation>未能识别，已略去：%1</translation>
    </message>
    <message>
        <source>A JSON file of reports is taken in by itself: ARCHIVE FILE.json.</source>
        <translation>报告的 JSON 文件须单独导入：ARCHIVE FILE.json。</translation>
    </message>
    <message>
        <source>The report of %1 is published and sealed. Reopen it first with: dashiji-cli edit ARCHIVE --year %1 --reopen REASON</source>
        <translation>%1年的报告已经发布并封存。先重新打开：dashiji-cli edit ARCHIVE --year %1 --reopen 原因</translation>
    </message>
    <message>
        <source>Say what to change of the photo: --add, %1.</source>
        <translation>须说明改照片的什么：--add, %1。</translation>
    </message>
    <message>
        <source>%1 belong to a picture (--add FILE) or a photo that is there (--photo N).</source>
        <translation>%1 用于要加的图片（--add FILE）或已有的照片（--photo N）。</translation>
    </message>
    <message>
        <source>%1 has no organization “%2”; it has: %3.</source>
        <translation>%1 中没有单位“%2”；有：%3。</translation>
    </message>
    <message>
        <source>Several organizations have a report of %1: %2. Say whose with --organization NAME.</source>
        <translation>多个单位有%1年的报告：%2。用 --organization 单位名称 说明是哪个。</translation>
    </message>
    <message>
        <source>%1 has no change %2; the changes are listed by: dashiji-cli history %1 --json</source>
        <translation>%1 中没有改动 %2；查看改动：dashiji-cli history %1 --json</translation>
    </message>
    <message>
        <source>Takes back your newest change, or one by its number.</source>
        <translation>撤销本人最近的改动，或按编号撤销一次改动。</translation>
    </message>
    <message>
        <source>What somebody has written on since is not taken back.</source>
        <translation>此后有人写过的地方不撤销。</translation>
    </message>
    <message>
        <source>Take back this change, whoever made it; history tells its number.</source>
        <translation>撤销这次改动，不论是谁所做；编号见修改记录。</translation>
    </message>
    <message>
        <source>New text of the entry, one paragraph a line; - reads standard input. Also: --body-file.</source>
        <translation>条目的新正文，一行一段；- 表示读标准输入。也可写 --body-file。</translation>
    </message>
    <message>
        <source>The shortest length of the entry, one sentence.</source>
        <translation>条目的最短文本，一句话。</translation>
    </message>
    <message>
        <source>The length between sentence and text, one paragraph a line.</source>
        <translation>介于一句话与正文之间的文本，一行一段。</translation>
    </message>
    <message>
        <source>Who reports the entry.</source>
        <translation>报送条目的部门。</translation>
    </message>
    <message>
        <source>Whom to ask about the entry.</source>
        <translation>条目的联系人。</translation>
    </message>
    <message>
        <source>What the entry is taken from.</source>
        <translation>条目的来源。</translation>
    </message>
    <message>
        <source>Note for the editors, never printed.</source>
        <translation>给编辑看的备注，不印出。</translation>
    </message>
    <message>
        <source>Whether entries of the section carry their rank in print.</source>
        <translation>栏目的条目印出时是否带序号。</translation>
    </message>
    <message>
        <source>Document number of the report.</source>
        <translation>报告的发文字号。</translation>
    </message>
    <message>
        <source>Whom the report is sent to, one a line.</source>
        <translation>报告的主送单位，一行一个。</translation>
    </message>
    <message>
        <source>Who signs the report off.</source>
        <translation>报告的签发人。</translation>
    </message>
    <message>
        <source>Day the report is issued, 2021-12-31, or none.</source>
        <translation>报告的印发日期，如 2021-12-31，或 none。</translation>
    </message>
    <message>
        <source>Notes at the end of the report.</source>
        <translation>报告末尾的附注。</translation>
    </message>
    <message>
        <source>Which charts, in order: uids of indicators, one a line.</source>
        <translation>用哪些图表及其顺序：指标的 uid，一行一个。</translation>
    </message>
    <message>
        <source>Day it was taken, 2021-07-01, or none.</source>
        <translation>拍摄日期，如 2021-07-01，或 none。</translation>
    </message>
    <message>
        <source>Print what each change did to every record; --json always does for changes of up to a hundred records.</source>
        <translation>列出每次改动对各条记录做了什么；--json 对不超过一百条记录的改动总会列出。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>Say why it is reopened: --reopen REASON.</source>
        <translation>须说明重新打开的原因：--reopen 原因。</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>--reading goes with one file.</source>
        <translation>--reading 只能用于一份文件。</translation>
    </message>
    <message>
        <source>Of one text: take the N-th way to read it, as --dry-run lists them.</source>
        <translation>一份文本：取第 N 种读法，--dry-run 会列出各种读法。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be read in %n ways. Choose one of them with --reading.</source>
        <translation>
            <numerusform>%1 有 %n 种读法，用 --reading 选其中一种。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to read it, the likeliest first; --reading chooses one:</source>
        <translation>各种读法，最像的在前；用 --reading 选一种：</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format. One that is there is replaced. Several years become one book; with a folder, or {year} in the name, a file each.</source>
        <translation>要写的文件，格式由扩展名决定；原有的会被替换。几年合成一册；写文件夹，或文件名中有 {year}，则每年一个文件。</translation>
    </message>
    <message>
        <source>Nothing holds “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --limit shows them.</source>
        <translation>
            <numerusform>……还有 %n 处，用 --limit 多看一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>With --stdin the queries are read from there, none is an argument.</source>
        <translation>用了 --stdin，要找的词从标准输入读，不再写在参数里。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>要写明找什么。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>读不了标准输入。</translation>
    </message>
    <message>
        <source>Finds words in all years.</source>
        <translation>在各年里查找词语。</translation>
    </message>
    <message>
        <source>All words of a query have to be there, however they are written: width, case, traditional and simplified characters and white space make no difference. &quot;…&quot; keeps words together. year:2019, year:2019..2021, section:events, section:TITLE, unit:场, state:draft and org:NAME narrow.</source>
        <translation>写几个词，就要几个词都有；全角半角、大小写、繁简、空格不计。用引号括起的词连在一起找。year:2019、year:2019..2021、section:events、section:栏目名、unit:场、state:draft、org:单位名 用来缩小范围。</translation>
    </message>
    <message>
        <source>At most this many hits (50 if not said).</source>
        <translation>最多列出这么多处（不写是 50）。</translation>
    </message>
    <message>
        <source>Read a query from every line of standard input; each has its answer at once, with --json in one line.</source>
        <translation>从标准输入每行读一个查询，读一个答一个；用 --json 时一个答一行。</translation>
    </message>
    <message>
        <source>“%1” stays as it is in the archive; your text is where you gave it.</source>
        <translation>“%1”在档案库里保持原样；自己的文字还在原处。</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, and nothing was stored: your text is where you gave it, the other one is in the archive (dashiji-cli show). Give the command again with --mine or --theirs.</source>
        <translation>“%1”已被别处改过，这次没有写入：自己的文字还在原处，另一份在档案库里（dashiji-cli show 可看）。加上 --mine 或 --theirs 再执行一次，定下留哪一份。</translation>
    </message>
    <message>
        <source>The text as you had read it: if it is another one by now, nothing is stored unless --mine or --theirs says which one stays.</source>
        <translation>改之前读到的文字：档案库里若已是另一份，就不写入，除非用 --mine 或 --theirs 定下留哪一份。</translation>
    </message>
    <message>
        <source>Your text stays, whatever was written since; undo brings that back.</source>
        <translation>留自己的文字，不管别处后来写了什么；撤销可取回别处写的。</translation>
    </message>
    <message>
        <source>What was written since stays; your text is where you gave it.</source>
        <translation>留别处后来写的；自己的文字还在原处。</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>--mine 与 --theirs 只能用一个。</translation>
    </message>
    <message>
        <source>--mine and --theirs go with a text that is changed.</source>
        <translation>--mine 和 --theirs 要同改动的文字一起用。</translation>
    </message>
    <message>
        <source>--base goes with one text that is changed.</source>
        <translation>--base 要同一处改动的文字一起用。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken in with their photos.</source>
        <translation>
            <numerusform>收入 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the file were left out: they stand in no entry, or are of a kind that is not shown.</source>
        <translation>
            <numerusform>文件中有 %n 张图片未收入：不在任何条目中，或格式无法显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which two years: --years 2020 2021.</source>
        <translation>说明哪两年：--years 2020 2021。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>去</translation>
    </message>
    <message>
        <source>    copied: %1</source>
        <translation>    沿用：%1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Lays two years beside each other.</source>
        <translation>两年对照。</translation>
    </message>
    <message>
        <source>Entries are paired by the name of what comes every year, then by likeness; a pairing chosen in the window goes first. Told are new and gone entries, what differs in their words, sentences that were only copied, and what became of every number.</source>
        <translation>先按每年都有的名目配对，再按相似程度；窗口里改过的配对优先。列出新增和不再出现的条目、文字差异、一字未改的句子和每个数的变化。</translation>
    </message>
    <message>
        <source>The two years, the earlier one first.</source>
        <translation>两个年份，先写较早的。</translation>
    </message>
    <message>
        <source>Only entries in which a number differs, and only numbers marked.</source>
        <translation>只列数字有变的条目，只标数字。</translation>
    </message>
    <message>
        <source>Write it as a file instead: html or pdf, by its ending.</source>
        <translation>写成文件：按扩展名为 html 或 pdf。</translation>
    </message>
    <message>
        <source>    not chosen in %1: %2</source>
        <translation>    %1年未选：%2</translation>
    </message>
    <message>
        <source>Say which year to roll over: --from YEAR.</source>
        <translation>说明从哪一年滚动：--from YEAR。</translation>
    </message>
    <message>
        <source>--to is a year after %1, not %2.</source>
        <translation>--to 应晚于%1年，不能是%2年。</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n entries to write.</source>
        <translation>
            <numerusform>%1年将有%n个条目待写。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n entries to write.</source>
        <translation>
            <numerusform>%1年有%n个条目待写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes next year&apos;s report out of one.</source>
        <translation>从一年滚动出下一年的报告。</translation>
    </message>
    <message>
        <source>The year to roll over.</source>
        <translation>从哪一年滚动。</translation>
    </message>
    <message>
        <source>The new year; the next one if not said.</source>
        <translation>新年份；不写就是下一年。</translation>
    </message>
    <message>
        <source>Only print what would be made.</source>
        <translation>只列出将要生成的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read %2: in %n title(s).</source>
        <translation>
            <numerusform>%1 的拼音是 %2：%n 个标题里有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in reports of this organization; org:NAME goes by a part of its name.</source>
        <translation>只在这个单位的报告里找；org:NAME 按名称的一部分找。</translation>
    </message>
    <message>
        <source>The new report has the sections of the old one and, still to be written, the entries that come every year. Listed are the words that count the year, with what they would read, the last values of the indicators, and what was not chosen. A year that is there is filled if it has no entries, and refused if it has some. The old year stays as it is; undo takes the new one back.</source>
        <translation>新报告有旧报告的栏目，每年都有的条目留待写。列出计年的文字和它们将写成什么、各项指标的上年数，以及没有选上的候选条目。已有的年度没有条目就填进去，有条目就不滚动。旧的一年不变；用 undo 可撤回新的一年。</translation>
    </message>
    <message>
        <source>Say the entry as 2020/events/3, not “%1”.</source>
        <translation>条目写作 2020/events/3，不是“%1”。</translation>
    </message>
    <message>
        <source>A candidate is in no year yet; choose it first.</source>
        <translation>候选条目还没有选入哪一年；先选上它。</translation>
    </message>
    <message>
        <source>No other year tells of the same.</source>
        <translation>其他年度没有写同一件事的条目。</translation>
    </message>
    <message>
        <source>Prints what other years tell of the same as an entry.</source>
        <translation>列出其他年度写同一件事的条目。</translation>
    </message>
    <message>
        <source>Series (第四届, 第三届) and like words tell which entries they are; --same and --not say it better and are kept, for comparing and rolling over too.</source>
        <translation>按届次（第四届、第三届）和相近的文字找出；--same 和 --not 指明，并一直有效，比较和滚动时也照用。</translation>
    </message>
    <message>
        <source>The entry&apos;s year.</source>
        <translation>条目所在的年度。</translation>
    </message>
    <message>
        <source>Its section: events, highlights, a title, or a number from 1.</source>
        <translation>它的栏目：events、highlights、栏目标题，或从 1 起的序号。</translation>
    </message>
    <message>
        <source>Its rank in the section.</source>
        <translation>它在栏目里是第几条。</translation>
    </message>
    <message>
        <source>This entry of another year tells of the same.</source>
        <translation>另一年的这一条写的是同一件事。</translation>
    </message>
    <message>
        <source>This entry of another year tells of something else.</source>
        <translation>另一年的这一条写的是另一件事。</translation>
    </message>
    <message>
        <source>Say the day as 05-20, not “%1”.</source>
        <translation>日子写作 05-20，不是“%1”。</translation>
    </message>
    <message>
        <source>No text tells of an anniversary from %1 to %2.</source>
        <translation>各年文字里没有写到 %1 至 %2 年逢五逢十的周年和届次。</translation>
    </message>
    <message>
        <source>Only the years of this organization.</source>
        <translation>只看这个单位的年度。</translation>
    </message>
    <message>
        <source>Prints the entries that have a day, by their days.</source>
        <translation>按日子列出带日期的条目。</translation>
    </message>
    <message>
        <source>Only these: 2021, or 2019-2021.</source>
        <translation>只看这些年：2021，或 2019-2021。</translation>
    </message>
    <message>
        <source>Only what was on this day of any year.</source>
        <translation>只看历年这一天的事。</translation>
    </message>
    <message>
        <source>Prints what comes round: 成立20周年, 第十届.</source>
        <translation>列出将到的周年和届次：成立20周年、第十届。</translation>
    </message>
    <message>
        <source>Counted from years of founding, from ages that were told (15周年) and from series that go on, by the last sentence that tells of them. Round is what five divides.</source>
        <translation>由成立年份、写过的周年（15周年）和还在办的届次推算，以最近写到它的一句为准。逢五逢十。</translation>
    </message>
    <message>
        <source>In which years: 2022, or 2022-2024; from now on, or from the newest year, if not said.</source>
        <translation>哪些年：2022，或 2022-2024；不写就从今年或最新的年度算起。</translation>
    </message>
    <message>
        <source>The archive is made if it is not there. What a file is, its content tells, not its name. Of a folder or a ZIP archive every text is taken, with the pictures beside it. A JSON file of reports (export --to X.json) is taken in with its pictures in X.json.media.</source>
        <translation>档案库不存在时会新建。文件是什么看内容，不看名称。文件夹或 ZIP 压缩包里的每份文本都导入，连同放在旁边的图片。报告的 JSON 文件（export --to X.json）连同 X.json.media 里的图片一起导入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n texts. Name one of them.</source>
        <translation>
            <numerusform>%1 里有 %n 份文本。指定其中一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>(by its text: %1)</source>
        <translation>（据文中“%1”）</translation>
    </message>
    <message>
        <source>An entry without a day is put where its text says: by the first date of its title or body that is in the report&apos;s year.</source>
        <translation>没有日期的条目按文中所说排列：取标题或正文里第一个属于报告年份的日期。</translation>
    </message>
    <message>
        <source>Copying to %1 …</source>
        <translation>正在复制到 %1…</translation>
    </message>
    <message>
        <source>Wrote %1 (%2) and verified it.</source>
        <translation>已写出 %1（%2），打开验过。</translation>
    </message>
    <message>
        <source>All texts are the same.</source>
        <translation>文字完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since</source>
        <translation>
            <numerusform>此后改 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups with their pictures, %1, in %2.</source>
        <translation>
            <numerusform>共 %n 份备份，连照片 %1，存放在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a backup, opens and verifies it.</source>
        <translation>存一份备份，写完即打开验过。</translation>
    </message>
    <message>
        <source>With TO, a file or a folder, a whole copy that opens anywhere; without, one beside the automatic ones, which share their pictures. Never overwrites a file.</source>
        <translation>写明 TO（文件或文件夹）时，存一份完整副本，在哪里都能打开；不写时，与自动备份存在一处，照片共用。从不覆盖文件。</translation>
    </message>
    <message>
        <source>Lists the backups of an archive.</source>
        <translation>列出一个档案库的备份。</translation>
    </message>
    <message>
        <source>Reads each whole and tells whether it is what was verified. Kept are the last of each of 7 days, 5 weeks and 12 months, and those made by hand. The archive may be damaged or gone.</source>
        <translation>逐份通读，说明是否与验过时相同。留 7 天、5 周、12 个月各自最后一份，以及手存的各份。档案库损坏或丢失时也能列出。</translation>
    </message>
    <message>
        <source>Tell what this one says otherwise than the archive now.</source>
        <translation>说明这一份与现在的档案库有哪些文字不同。</translation>
    </message>
    <message>
        <source>The backup has no report of %1.</source>
        <translation>备份里没有%1年度的报告。</translation>
    </message>
    <message>
        <source>The backup has %1 of several organizations: say whose by --organization.</source>
        <translation>备份里有几个单位的%1年度报告：用 --organization 写明是哪个单位的。</translation>
    </message>
    <message>
        <source>A picture could not be found: %1</source>
        <translation>有一张照片找不到：%1</translation>
    </message>
    <message>
        <source>%1 is as it was in %2.</source>
        <translation>%1 已取回为 %2 当时的样子。</translation>
    </message>
    <message>
        <source>%1 is as it was in %2; what it was until now is kept as %3.</source>
        <translation>%1 已取回为 %2 当时的样子；此前的内容保留为 %3。</translation>
    </message>
    <message>
        <source>“%1” is as it was; undo takes that back.</source>
        <translation>“%1”已恢复原样；用 undo 可以撤销。</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>%1 a year, %2 the day of the backup it comes from: the name of an organization</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is there as it was, of “%2”; undo takes that back.</source>
        <translation>%1年度已按当时的样子放回，单位为“%2”；用 undo 可以撤销。</translation>
    </message>
    <message>
        <source>Say of which year: --year YEAR.</source>
        <translation>写明年度：--year YEAR。</translation>
    </message>
    <message>
        <source>%1 is damaged; the one before is used.</source>
        <translation>%1 有损坏，改用前一份。</translation>
    </message>
    <message>
        <source>Brings an archive, a year or an entry back from a backup.</source>
        <translation>从备份取回整个档案库、一个年度或一个条目。</translation>
    </message>
    <message>
        <source>The whole takes the place of the archive, which is kept beside it under another name; close it in other programs first. A year stands beside the present one, an entry in its place: one change, which undo takes back.</source>
        <translation>取回整个档案库时，现在的文件改名保留在旁边；先在其他程序里关闭它。年度放在现有年度旁边，条目放回原处：记作一次修改，用 undo 可以撤销。</translation>
    </message>
    <message>
        <source>A name the backups are listed with, or a file; the newest sound one if not said.</source>
        <translation>备份列表里的名称，或一个文件；不写时用最新的完好的一份。</translation>
    </message>
    <message>
        <source>Only this year, beside the present one.</source>
        <translation>只取回这个年度，放在现有年度旁边。</translation>
    </message>
    <message>
        <source>The year takes the place of the present one, which stays in the history.</source>
        <translation>用这个年度替换现有年度，现有的留在修改记录里。</translation>
    </message>
    <message>
        <source>Only an entry: its section in the backup, by kind, title or number.</source>
        <translation>只取回一个条目：它在备份里的栏目，写类别、标题或序号。</translation>
    </message>
    <message>
        <source>Its rank there, from 1.</source>
        <translation>它在那里的名次，从 1 起。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n rows of %2.</source>
        <translation>
            <numerusform>已写出 %1，收进 %2 的 %n 行记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file could not be read.</source>
        <translation>
            <numerusform>文件有 %n 页读不出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>丢失：</translation>
    </message>
    <message>
        <source>Made again as the history tells it:</source>
        <translation>按修改记录重建：</translation>
    </message>
    <message>
        <source>Empty, so that what belongs to it has a place:</source>
        <translation>补的空记录，让所属内容有处可放：</translation>
    </message>
    <message>
        <source>There, but not what was written:</source>
        <translation>还在，但与写入时不符：</translation>
    </message>
    <message>
        <source>Pictures without their bytes:</source>
        <translation>缺少内容的照片：</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失。</translation>
    </message>
    <message>
        <source>Puts what can be read of a damaged archive into a new one.</source>
        <translation>把损坏的档案库里读得出的收进一个新库。</translation>
    </message>
    <message>
        <source>Reads every page by itself, makes again what only the history knows, and lists what could not be had. The damaged file stays as it is.</source>
        <translation>逐页读取，只有修改记录知道的按记录重建，取不回的列成清单。损坏的文件不动。</translation>
    </message>
    <message>
        <source>There is no backup of %1 on this computer. Give the path of one by --from.</source>
        <translation>本机没有 %1 的备份。用 --from 写明一份备份的路径。</translation>
    </message>
    <message>
        <source>The backups %1 are damaged. What can be read of the archive itself is put into a new one by: dashiji-cli salvage %2 NEW</source>
        <translation>备份 %1 有损坏。把档案库本身读得出的收进新库：dashiji-cli salvage %2 NEW</translation>
    </message>
    <message>
        <source>There is no backup %1; they are listed by: dashiji-cli backups %2</source>
        <translation>没有备份 %1；列出备份：dashiji-cli backups %2</translation>
    </message>
    <message>
        <source>Only the sections, with as many empty places as are planned.</source>
        <translation>只建栏目，按计划条数留出空位。</translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken in, so none was. %1</source>
        <extracomment>%1: a sentence a file</extracomment>
        <translation>
            <numerusform>%n 个文件收不进来，因此一个也没有导入。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>No text names a person, an organization or a document.</source>
        <translation>没有文字写到人员、单位或文件。</translation>
    </message>
    <message>
        <source>Prints the people, organizations and documents the reports name.</source>
        <translation>列出各年报告写到的人员、单位和文件。</translation>
    </message>
    <message>
        <source>Only these: person, organization or document.</source>
        <translation>只列其中一类：person（人员）、organization（单位）或 document（文件）。</translation>
    </message>
    <message>
        <source>Which text of the entries: full, short or sentence; the next longer one where there is none.</source>
        <translation>条目用哪种文字：full（全文）、short（短文）或 sentence（一句话）；没有时用长一档的。</translation>
    </message>
</context>
</TS>
