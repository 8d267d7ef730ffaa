// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a year can go: a list of two lines each, at the left of the export dialog.
#pragma once

#include "app/publish/exportchoices.h"

#include <QListWidget>

namespace dashiji::app
{

class FormatList : public QListWidget
{
    Q_OBJECT

public:
    explicit FormatList(QWidget *parent = nullptr);

    void choose(const ExportFormat &format);
    [[nodiscard]] ExportFormat format() const;

signals:
    void formatChosen(const QString &format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();
};

} // namespace dashiji::app
