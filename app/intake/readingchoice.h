// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways a text can be read, as cards over the preview: a click or Alt with its number takes another.
#pragma once

#include <QWidget>

class QLabel;

namespace dashiji::app
{

class CardStrip;
class ImportDraft;

/// Shown where there is more than one way.
class ReadingChoice : public QWidget
{
    Q_OBJECT

public:
    /// @param draft outlives the widget
    explicit ReadingChoice(ImportDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void updateLooks();

    ImportDraft &m_draft;
    QLabel *m_hint;
    CardStrip *m_ways;
};

} // namespace dashiji::app
