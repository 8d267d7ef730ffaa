// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of an archive as covers: the newest first.
#pragma once

#include "app/widgets/rowdelegate.h"
#include "core/lookback/years.h"

#include <QAbstractListModel>

namespace dashiji::app
{

class CoverPictures;

struct Cover {
    ReportId report;
    int year = 0;
    QString title;
    QString organization;
    ReportStatus status = ReportStatus::Draft;
    int sections = 0;
    int entries = 0;                ///< chosen ones
    std::optional<MediaId> picture; ///< the first there is
    friend bool operator==(const Cover &, const Cover &) = default;
};
[[nodiscard]] Cover coverOf(const Report &report);

class CoversModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setYears(const lookback::Years &years);
    [[nodiscard]] const Cover &cover(int row) const { return m_covers[static_cast<size_t>(row)]; }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(ReportId report) const;
    /// "2 sections, 20 entries"
    [[nodiscard]] static QString countText(const Cover &cover);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Cover> m_covers;
};

/// Paints a cover: its photo, or its year in large figures as on a bound volume.
class CoverDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// @param pictures outlives this
    CoverDelegate(const CoversModel &model, CoverPictures &pictures, QObject *parent);

    /// Around a cover, within its cell.
    [[nodiscard]] static int gap(const QWidget *widget);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;

private:
    void paintFace(Row &row, const QRect &face, const Cover &cover) const;

    const CoversModel &m_model;
    CoverPictures &m_pictures;
};

} // namespace dashiji::app
