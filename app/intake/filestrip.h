// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of one import side by side, a card each: its year, what it holds, and whether it is taken.
#pragma once

#include "app/widgets/cardstrip.h"

#include <optional>

namespace dashiji::app
{

/// What a card says.
struct FileCard {
    QString name;            ///< of the file
    std::optional<int> year; ///< it will be stored as
    QString words;           ///< what is in doubt, or why it cannot be taken
    QString entries = {};    ///< how many; empty: none to tell
    bool sure = true;        ///< nothing in it asks for a look
    bool takeable = false;
    bool taken = false;
};

class FileStrip : public CardStrip
{
    Q_OBJECT

public:
    explicit FileStrip(QWidget *parent = nullptr);

    /// How many files there are, and which of them is shown; it is not told again.
    void setCount(int count, int current);
    void setCard(int file, const FileCard &card);

signals:
    void fileChosen(int file);
    /// Its tick was set or taken by the user.
    void takenByUser(int file, bool taken);

private:
    bool m_setting = false; ///< a card is set by the program
};

} // namespace dashiji::app
