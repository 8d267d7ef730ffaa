// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a template, changed value by value: comments and the order of the lines stay.
#pragma once

#include "core/publish/templates/template.h"

namespace dashiji::app
{

class TemplateLines
{
public:
    explicit TemplateLines(QByteArray text) : m_text(std::move(text)) {}

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// What stands behind "key =" under "[section]"; nothing if the text leaves it to the template below it.
    [[nodiscard]] std::optional<QString> value(QStringView section, QStringView key) const;
    /// Writes it in its line, or in a new one at the end of the section.
    void setValue(QStringView section, QStringView key, const QString &value);
    /// 1-based; 0 if the text does not say it.
    [[nodiscard]] int lineOf(QStringView section, QStringView key) const;

private:
    QByteArray m_text;
};

} // namespace dashiji::app
