// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A card around a list of the overview: heading, a note beside it, a sentence below.
#pragma once

#include "app/overview/overviewlist.h"
#include "app/widgets/cardframe.h"

class QLabel;

namespace dashiji::app
{

class ShortLabel;

class ListCard : public CardFrame
{
    Q_OBJECT

public:
    /// @param name of the list; the labels are named after it
    ListCard(const QString &name, const QString &title, OverviewList::Shows shows, QWidget *parent);

    [[nodiscard]] OverviewList &list() const { return *m_list; }
    void setNote(const QString &note);
    void setFoot(const QString &sentence);

private:
    QLabel *m_title;
    ShortLabel *m_note;
    OverviewList *m_list;
    QLabel *m_foot;
};

} // namespace dashiji::app
