// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dashed frame that tells files may be dropped on the window.
#pragma once

#include <QFrame>

namespace dashiji::app
{

class DropHint : public QFrame
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace dashiji::app
