// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a paragraph looks in the import preview: number, role as a chip, words, and what is in doubt under
// them.
#pragma once

#include "app/intake/paragraphfolds.h"
#include "app/widgets/rowdelegate.h"

#include <vector>

namespace dashiji::app
{

class ParagraphDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// @param folds outlives the delegate
    explicit ParagraphDelegate(const ParagraphFolds &folds, QObject *parent = nullptr)
        : RowDelegate(0, 2.3, parent), m_folds(folds)
    {
    }

    /// The row whose words are shown whole, on as many lines as they take.
    void setOpenRow(int row) { m_openRow = row; }
    /// Of a row, folded, open or plain. @param width of the column of the text
    [[nodiscard]] int heightOf(const QModelIndex &index, const QFont &font, int width) const;

    [[nodiscard]] static int rowHeight(const QFont &font, bool inDoubt);
    /// Width of the column of chips.
    [[nodiscard]] static int chipColumnWidth(const QFont &font);
    /// The chip in its cell.
    [[nodiscard]] static QRect chipRect(const QRect &cell, const QFont &font);
    /// The words of the actions in the cell of the text, one after the other; what has no room is left out.
    /// @param whole  of the open row, where they stand under a long doubt
    [[nodiscard]] static std::vector<QRect> actionRects(const QRect &cell, const QFont &font,
                                                        const QString &doubt, const QStringList &actions,
                                                        bool whole = false);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;

private:
    void paintFold(Row &row, const QModelIndex &index, const ParagraphFolds::Stretch &stretch) const;

    const ParagraphFolds &m_folds;
    int m_openRow = -1;
};

} // namespace dashiji::app
