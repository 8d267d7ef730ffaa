// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The foot of the preview: where the report goes (year, organization, the name printed, what becomes of a
// year that is there already), and below it the buttons.
#pragma once

#include "app/intake/standingyears.h"

#include <QLineEdit>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace dashiji::app
{

/// The year is required. What the user typed is not overwritten by what the text says later.
class ImportFields : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFields(QWidget *parent = nullptr);

    void setStanding(StandingYears standing);
    /// What the text says; shown unless the user typed something else.
    /// @param owner        organization of the archive
    /// @param organization as it is printed; empty: as the archive calls it
    void suggest(std::optional<int> year, const QString &owner, const QString &organization);
    /// Sentences about the file as a whole.
    void setNotes(const QString &notes);

    /// What was typed and chosen, to be shown again later.
    struct State {
        std::optional<QString> year;         ///< as typed
        std::optional<QString> owner;        ///< as typed or chosen
        std::optional<QString> organization; ///< as typed
        bool replace = false;
    };
    [[nodiscard]] State state() const;
    void setState(const State &state);
    /// The year a text gives; none unless it has four digits.
    [[nodiscard]] static std::optional<int> yearOf(const QString &text);

    [[nodiscard]] ImportTarget target() const;
    /// The name to be printed.
    [[nodiscard]] QString organization() const;

    /// Stands at the end of the lower line, which is there whatever is shown.
    void addButton(QPushButton *button);
    /// Whether there is a report to say it of.
    void setShown(bool shown);

    void focusYear();
    void focusOrganization();

signals:
    void changed();
    void yearTyped();
    void organizationTyped();

private:
    void refresh();

    StandingYears m_standing;
    bool m_yearTyped = false;
    bool m_ownerTyped = false;
    bool m_organizationTyped = false;
    QWidget *m_fields;
    QLineEdit *m_year;
    QComboBox *m_owner;
    QLineEdit *m_organization;
    QCheckBox *m_replace;
    QLabel *m_note;
    QHBoxLayout *m_below;
    QString m_notes;
};

} // namespace dashiji::app
