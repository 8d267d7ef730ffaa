// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings everybody looks for: who writes, how the window looks, where files lie.
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace dashiji::app
{

class Workbench;

class GeneralSettings : public QWidget
{
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit GeneralSettings(Workbench &bench);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(QFormLayout &form, const QString &text);
    void addAuthor(QFormLayout &form);
    void addLooks(QFormLayout &form);
    void addFolder(QFormLayout &form);
    void showSample(int percent);

    Workbench &m_bench;
    QLabel *m_sample;
};

} // namespace dashiji::app
