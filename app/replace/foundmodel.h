// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that were found, each with its sentence as it is and as it would be.
#pragma once

#include "app/widgets/tickedtree.h"
#include "core/text/differences.h"
#include "core/workflow/replacing.h"

namespace dashiji::app
{

/// A row a text, and below it one a place. A tick says that the place takes the other words.
class FoundModel : public TickedTree
{
    Q_OBJECT

public:
    explicit FoundModel(QObject *parent = nullptr);

    /// All are ticked but those of published years, which cannot be.
    void setFound(std::vector<workflow::FoundText> found);
    /// What would be written. @param by not set: nothing, one only looks
    void setReplacement(const std::optional<QString> &by) { m_by = by; }

    /// The texts with the places that are ticked.
    [[nodiscard]] std::vector<workflow::FoundText> ticked() const;
    [[nodiscard]] int placeCount() const;
    [[nodiscard]] int tickedCount() const;
    /// Of published years.
    [[nodiscard]] int sealedCount() const;
    [[nodiscard]] int textCount() const { return static_cast<int>(m_found.size()); }

    [[nodiscard]] bool isText(const QModelIndex &index) const;
    /// Of a place, its words; of a text, the first of them.
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    /// The sentence around a place.
    [[nodiscard]] text::Blackline sentence(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const workflow::FoundText &textAt(const QModelIndex &index) const;
    [[nodiscard]] QString headOf(const workflow::FoundText &found) const;

    std::vector<workflow::FoundText> m_found;
    std::optional<QString> m_by;
    bool m_ofSeveral = false; ///< organizations
};

} // namespace dashiji::app
