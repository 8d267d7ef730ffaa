// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of buttons of which one is chosen, drawn as one control.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace dashiji::app
{

/// Segments stand side by side; arrow keys move between them.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// Replaces all segments. @param stretch all are equally wide and fill the row
    void setTexts(const QStringList &texts, bool stretch = false);
    /// Chooses without telling. @param index -1 for none
    void setChosen(int index);
    [[nodiscard]] int chosen() const;
    /// What segments of these texts would be wide.
    [[nodiscard]] int widthOf(const QStringList &texts) const;
    [[nodiscard]] int count() const;

signals:
    /// The user chose another segment.
    void chosenByUser(int index);

private:
    QButtonGroup *m_group;
};

} // namespace dashiji::app
