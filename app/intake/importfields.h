// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the report goes: year, organization, and what becomes of a year that is there already.
#pragma once

#include "core/archive/writer.h"

#include <QLineEdit>
#include <QWidget>

#include <optional>
#include <set>

class QCheckBox;
class QLabel;

namespace dashiji::app
{

/// The year is required. What the user typed is not overwritten by what the text says later.
class ImportFields : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFields(QWidget *parent = nullptr);

    /// Years the archive has.
    void setExistingYears(std::set<int> years);
    /// What the text says; shown unless the user typed something else.
    void suggest(std::optional<int> year, const QString &organization);
    /// Sentences about the file as a whole.
    void setNotes(const QString &notes);

    /// What was typed and chosen, to be shown again later.
    struct State {
        std::optional<QString> year;         ///< as typed
        std::optional<QString> organization; ///< as typed
        bool replace = false;
    };
    [[nodiscard]] State state() const;
    void setState(const State &state);
    /// The year a text gives; none unless it has four digits.
    [[nodiscard]] static std::optional<int> yearOf(const QString &text);

    [[nodiscard]] std::optional<int> year() const { return yearOf(m_year->text()); }
    [[nodiscard]] QString organization() const;
    [[nodiscard]] archive::OnExistingYear onExisting() const;
    /// Why importing is not possible yet; empty when it is.
    [[nodiscard]] QString obstacle() const;

    void focusYear();
    void focusOrganization();

signals:
    void changed();
    void yearTyped();
    void organizationTyped();

private:
    void refresh();

    std::set<int> m_existing;
    bool m_yearTyped = false;
    bool m_organizationTyped = false;
    QLineEdit *m_year;
    QLineEdit *m_organization;
    QCheckBox *m_replace;
    QLabel *m_note;
    QString m_notes;
};

} // namespace dashiji::app
