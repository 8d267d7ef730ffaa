// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/parkedtexts.h"

#include <algorithm>
#include <utility>

namespace dashiji::app
{

ParkedTexts::ParkedTexts(QObject *parent) : QObject(parent)
{
    m_retry.setInterval(FieldSaver::kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &ParkedTexts::save);
    connect(this, &ParkedTexts::changed, this, &ParkedTexts::stateChanged);
}

void ParkedTexts::park(ParkedText text)
{
    m_texts.push_back(std::move(text));
    m_retry.start();
    emit changed();
}

std::optional<ParkedText> ParkedTexts::take(const QString &key)
{
    const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                    [&](const ParkedText &text) { return text.place.key == key; });
    if (found == m_texts.end())
        return std::nullopt;
    std::optional<ParkedText> text(std::move(*found));
    m_texts.erase(found);
    if (m_texts.empty())
        m_retry.stop();
    emit changed();
    return text;
}

bool ParkedTexts::save()
{
    const auto before = m_texts.size();
    // Storing tells the windows, which may park or take: work on what was here when it began.
    std::vector<ParkedText> texts = std::exchange(m_texts, {});
    for (ParkedText &text : texts) {
        if (!text.place.write(text.base, text.text))
            m_texts.push_back(std::move(text));
    }
    if (m_texts.empty())
        m_retry.stop();
    if (m_texts.size() != before)
        emit changed();
    return m_texts.empty();
}

void ParkedTexts::clear()
{
    m_texts.clear();
    m_retry.stop();
    emit changed();
}

void ParkedTexts::watch(FieldSaver &saver)
{
    std::erase(m_savers, nullptr);
    m_savers.emplace_back(&saver);
    connect(&saver, &FieldSaver::stateChanged, this, &ParkedTexts::stateChanged);
    connect(&saver, &QObject::destroyed, this, &ParkedTexts::stateChanged);
}

TypedState ParkedTexts::state() const
{
    TypedState worst = m_texts.empty() ? TypedState::Saved : TypedState::Failed;
    for (const FieldSaver *saver : m_savers)
        if (saver != nullptr)
            worst = std::max(worst, saver->state());
    return worst;
}

} // namespace dashiji::app
