// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a template that a person would change; every other line of its text stays as it is.
#pragma once

#include "core/publish/templates/template.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QFormLayout;
class QWidget;

namespace dashiji::app
{

class Prompts;
class TemplateLines;

class TemplateForm : public QScrollArea
{
    Q_OBJECT

public:
    /// @param prompts outlives the form
    explicit TemplateForm(Prompts &prompts, QWidget *parent = nullptr);

    /// Fills the fields. Fonts and colours get a field for every role the template has.
    void showDesign(const publish::Template &design);

signals:
    /// A field was changed. @param value as it stands in a template's text
    void changed(const QString &section, const QString &key, const QString &value);

private:
    using Show = std::function<void(const TemplateLines &lines)>;

    QFormLayout *addGroup(const QString &title);
    void addText(QFormLayout &rows, const QString &section, const QString &key, const QString &words);
    void addCheck(QFormLayout &rows, const QString &section, const QString &key, const QString &words);
    /// @param choices as the template's text has them, and in words
    void addChoice(QFormLayout &rows, const QString &section, const QString &key, const QString &words,
                   const std::vector<std::pair<QString, QString>> &choices);
    void addSize(QFormLayout &rows, const QString &section, const QString &key, const QString &words);
    void addBodySize(QFormLayout &rows);
    void addMargins(QFormLayout &rows);
    void rebuildRoles(const publish::Template &design);
    void addFont(const publish::FontRole &role);
    void addColor(const publish::ColorRole &role);

    Prompts &m_prompts;
    QWidget *m_page;
    QFormLayout *m_fonts = nullptr;
    QFormLayout *m_colors = nullptr;
    std::vector<Show> m_fields;
    std::vector<Show> m_roleFields;
    QStringList m_roles; ///< the fields of fonts and colours are of these
    bool m_showing = false;
};

} // namespace dashiji::app
