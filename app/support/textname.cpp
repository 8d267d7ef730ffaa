// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/textname.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

struct TextName {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::TextName)
};

} // namespace

QString textName(Column column)
{
    switch (column) {
    case Column::Title:
        return TextName::tr("Title");
    case Column::Kicker:
        return TextName::tr("Line above the title");
    case Column::Introduction:
        return TextName::tr("Introduction");
    case Column::Signature:
        return TextName::tr("Signature at the end");
    case Column::Body:
        return TextName::tr("Text");
    case Column::Sentence:
        return TextName::tr("One sentence");
    case Column::Summary:
        return TextName::tr("Short text");
    case Column::Note:
    case Column::Notes:
        return TextName::tr("Note");
    case Column::Caption:
        return TextName::tr("Caption");
    case Column::Credit:
        return TextName::tr("Credit");
    default:
        return TextName::tr("Other field");
    }
}

} // namespace dashiji::app
