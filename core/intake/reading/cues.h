// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that tell what a line is: of captions, section names, titles, page furniture. Never of one report.
#pragma once

#include <QStringView>

#include <optional>

namespace dashiji::intake
{

// Every text below is folded by text::foldUnits.

/// "图为…", "图1", "（摄影：…）", "▲…", "Photo: …": says itself that it belongs to a picture. 0 none, 1
/// perhaps, 2 surely
[[nodiscard]] int captionCue(QStringView words);

/// Ends in what is photographed: a meeting, a ceremony, a group.
[[nodiscard]] bool endsInOccasion(QStringView words);

/// How plainly a short line names a list of a report: 0 not, 1 perhaps (…工作), 2 likely (…亮点), 3 surely
/// (十件大事).
[[nodiscard]] int sectionCue(QStringView words);

/// 存在的问题, 下一步打算: what a report ends with, in text or in a list.
[[nodiscard]] bool namesOutlook(QStringView words);

/// 名词解释, notes, references: what follows explains the report and tells nothing of the year.
[[nodiscard]] bool namesNotes(QStringView words);

/// 编者按, 引言, 前言, 概述: what a part of any text is called; no title, and nothing of the year.
[[nodiscard]] bool isPartLabel(QStringView words);

/// 总结, 致谢, what's next: what the last part of any text is called.
[[nodiscard]] bool closesText(QStringView words);

/// How plainly a short line is the title of a year's report or chronicle, 0..6.
[[nodiscard]] int titleCue(QStringView words);

/// "来源：…", "发布时间…", "[图片]", "第 3 页", "目录": of the page it stood on, not of the report.
[[nodiscard]] bool isFurniture(QStringView line);

/// "当前位置：首页 > 工作动态": where on a site a page stands; above it is the site's menu.
[[nodiscard]] bool isBreadcrumb(QStringView words);

/// "某社某地12月30日电（记者…）", "本报讯": news begins.
[[nodiscard]] bool isDateline(QStringView words);

/// "12月4日下午，某商会……": the day and its part open news, or a chronicle's line.
[[nodiscard]] bool opensWithPartOfDay(QStringView words);

/// 目录, contents: a table of contents begins.
[[nodiscard]] bool isContentsHeading(QStringView words);

/// "（供稿：办公室）", "责任编辑：…", "作者：…": who wrote it.
[[nodiscard]] bool isByline(QStringView words);

/// A line that is nothing but a date: "2022年1月10日", "二〇二二年一月".
[[nodiscard]] bool isDateLine(QStringView words);

/// How many things a line promises: 十大亮点 → 10, "Top 5 stories" → 5.
[[nodiscard]] std::optional<int> promisedCount(QStringView words);

/// 大事, 事件, major events; 亮点, highlights.
[[nodiscard]] bool speaksOfEvents(QStringView words);
[[nodiscard]] bool speaksOfHighlights(QStringView words);

} // namespace dashiji::intake
