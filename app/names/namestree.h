// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree of names as it is painted and driven by keys.
#pragma once

#include <QTreeView>

namespace dashiji::app
{

class NamesModel;

class NamesTree : public QTreeView
{
    Q_OBJECT

public:
    /// @param model outlives this
    explicit NamesTree(NamesModel &model, QWidget *parent = nullptr);

    /// What is said when there is nothing.
    void setEmptyText(const QString &words);

signals:
    void confirmAsked();
    void renameAsked();
    void dismissAsked();
    /// A place was clicked, or chosen by Enter.
    void placeAsked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    NamesModel &m_names;
    QString m_emptyText;
};

} // namespace dashiji::app
