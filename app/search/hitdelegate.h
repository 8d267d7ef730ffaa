// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a search: heads of years, hits of two lines with their marks, commands.
#pragma once

#include "app/widgets/rowdelegate.h"

namespace dashiji::app
{

class HitModel;

class HitDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// @param model outlives this
    HitDelegate(const HitModel &model, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;

private:
    void paintHead(Row &row, int place) const;
    void paintHit(Row &row, int place) const;
    void paintCommand(Row &row, int place) const;
    void paintSuggestion(Row &row, int place) const;

    const HitModel &m_model;
};

} // namespace dashiji::app
