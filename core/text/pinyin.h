// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How characters are read, and what letters spell them: kjg and kejiguan are 科技馆.
#pragma once

#include <QStringList>
#include <QStringView>

#include <vector>

namespace dashiji::text
{

/// All syllables a simplified character is read as, without tones, ü as v. None: it has no common reading.
[[nodiscard]] QStringList readingsOf(char32_t character);

/// Characters with a reading that begins with a letter, in no order.
[[nodiscard]] std::vector<char32_t> charactersBeginning(QChar letter);

/// How many of the letters may spell a character, beginning with the first: its initial (one letter, or two
/// of zh, ch, sh), a whole syllable, or as much of one as there are letters. None: they do not spell it.
[[nodiscard]] std::vector<int> spelledBy(char32_t character, QStringView letters);

} // namespace dashiji::text
