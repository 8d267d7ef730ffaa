// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the rows of FoundModel.
#pragma once

#include <QStyledItemDelegate>

namespace dashiji::app
{

class FoundModel;

/// A text in bold words, a place as its sentence with the words that go and come.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param model outlives this
    FoundDelegate(const FoundModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const FoundModel &m_model;
};

} // namespace dashiji::app
