// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The band above a field whose text is not in the archive: what happened, and the ways out.
#pragma once

#include "app/fields/noticeband.h"

namespace dashiji::app
{

class FieldSaver;
class TextField;

/// Shows itself while its saver is in State::Failed or State::Conflict, and only then.
class FieldBand : public NoticeBand
{
    Q_OBJECT

public:
    /// @param name of the field in the sentence ("Caption 2"); empty when the place tells it
    FieldBand(FieldSaver &saver, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);

private:
    void follow();
    void showBoth(bool show);

    FieldSaver &m_saver;
    QString m_name;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QPushButton *m_retry;
    QPushButton *m_copy;
    TextField *m_other;
};

} // namespace dashiji::app
