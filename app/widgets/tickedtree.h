// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree of two levels in which one ticks what is meant.
#pragma once

#include <QStandardItemModel>

namespace dashiji::app
{

/// The tick of a head is that of all rows below it that have one.
class TickedTree : public QStandardItemModel
{
    Q_OBJECT

public:
    explicit TickedTree(QObject *parent = nullptr);

signals:
    void tickedChanged();

protected:
    /// While it lives, ticks are set by the program: nothing follows them and nothing is told.
    class Filling
    {
    public:
        explicit Filling(TickedTree &tree) : m_tree(tree) { m_tree.m_quiet = true; }
        ~Filling() { m_tree.m_quiet = false; }
        Q_DISABLE_COPY_MOVE(Filling)

    private:
        TickedTree &m_tree;
    };

private:
    void follow(QStandardItem *item);

    bool m_quiet = false;
};

} // namespace dashiji::app
