// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typed texts that could not be stored yet and whose field shows something else by now.
#pragma once

#include "app/fields/fieldsaver.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace dashiji::app
{

/// A text that waits.
struct ParkedText {
    FieldPlace place;
    QString base; ///< what the archive held when the typing began
    QString text;
};

/// Nothing typed is dropped because its field had to show another entry: it waits here, is tried again every
/// few seconds, and comes back into its field when that is shown again.
class ParkedTexts : public QObject
{
    Q_OBJECT

public:
    explicit ParkedTexts(QObject *parent = nullptr);

    void park(ParkedText text);
    /// Takes the text of a place out; none if nothing waits there.
    [[nodiscard]] std::optional<ParkedText> take(const QString &key);
    /// Tries to store every text. @return true when nothing waits any more
    bool save();
    [[nodiscard]] const std::vector<ParkedText> &texts() const { return m_texts; }
    /// Drops what waits: its archive is closed.
    void clear();

    /// A field whose texts come here when they cannot be stored; each saver tells of itself.
    void watch(FieldSaver &saver);
    /// What became of all that was typed: in the fields, and in what waits here.
    [[nodiscard]] TypedState state() const;

signals:
    void changed();
    void stateChanged();

private:
    std::vector<ParkedText> m_texts;
    std::vector<QPointer<FieldSaver>> m_savers;
    QTimer m_retry;
};

} // namespace dashiji::app
