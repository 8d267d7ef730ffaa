// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldsaver.h"

#include "app/fields/parkedtexts.h"
#include "app/fields/textfield.h"

#include <QScopedValueRollback>

#include <utility>

namespace dashiji::app
{

FieldSaver::FieldSaver(TextField &field, ParkedTexts &parked)
    : QObject(&field), m_field(field), m_parked(parked)
{
    for (QTimer *timer : {&m_rest, &m_limit, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FieldSaver::save);
    }
    m_rest.setInterval(kRestMs);
    m_limit.setInterval(kLimitMs);
    m_retry.setInterval(kRetryMs);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FieldSaver::followPause);
    connect(&field, &TextField::edited, this, &FieldSaver::followEdit);
    connect(&field, &TextField::stepEnded, this, &FieldSaver::endStep);
    connect(&field, &TextField::left, this, &FieldSaver::leave);
    connect(&field, &TextField::composed, this, [this] {
        if (m_pending)
            refresh(*std::exchange(m_pending, std::nullopt));
    });
    m_parked.watch(*this);
}

void FieldSaver::open(FieldPlace place, const QString &stored)
{
    close();
    m_place = std::move(place);
    m_base = stored;
    if (const std::optional<ParkedText> parked = m_parked.take(m_place.key)) {
        m_base = parked->base;
        m_field.showText(parked->text);
        setState(State::Waiting);
        save();
        return;
    }
    m_field.showText(stored);
    setState(State::Saved);
}

void FieldSaver::close()
{
    if (!isOpen())
        return;
    if (!leave())
        m_parked.park({m_place, m_base, m_field.text()});
    m_place = {};
    m_pending.reset();
    m_retry.stop();
    setState(State::Saved);
}

void FieldSaver::refresh(const QString &stored)
{
    // While writing, the archive tells of our own words.
    if (m_storing || !isOpen())
        return;
    if (m_field.composing()) {
        m_pending = stored;
        return;
    }
    if (stored == (m_state == State::Conflict ? theirs() : m_base))
        return;
    if (m_field.text() == m_field.shown(stored)) {
        m_base = stored;
        setState(State::Saved);
    } else if (!isChanged()) {
        m_base = stored;
        m_field.changeTextTo(stored);
        m_run.close();
        setState(State::Saved);
    } else {
        // The verb decides: it writes if the base has come back, and else tells all three texts.
        write(m_base, m_field.text());
    }
}

bool FieldSaver::save()
{
    m_rest.stop();
    m_limit.stop();
    m_retry.stop();
    if (!isOpen() || !isChanged()) {
        if (m_state == State::Conflict && !m_field.composing()) {
            // The typing was taken back by hand: nothing stands against the archive's words any more.
            m_base = theirs();
            m_field.changeTextTo(m_base);
        }
        setState(State::Saved);
        return true;
    }
    if (m_state == State::Conflict || m_storing)
        return false;
    return write(m_base, m_field.text());
}

bool FieldSaver::leave()
{
    m_field.commitComposition();
    const bool stored = save();
    finishRun();
    return stored;
}

void FieldSaver::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

bool FieldSaver::keepMine()
{
    if (m_state != State::Conflict)
        return save();
    return write(theirs(), m_field.text());
}

bool FieldSaver::takeTheirs()
{
    if (m_state != State::Conflict)
        return save();
    const QString kept = theirs();
    // Written and taken back, so that undo still finds the words that give way.
    if (!keepMine())
        return false;
    finishRun();
    if (!write(m_base, kept))
        return false;
    finishRun();
    m_field.changeTextTo(kept);
    return true;
}

QString FieldSaver::theirs() const
{
    return m_error && m_error->conflict ? m_error->conflict->theirs : QString();
}

void FieldSaver::followEdit()
{
    if (!isOpen())
        return;
    // Of an edit that begins a run the words before it are written first, alone.
    if (m_run.begins(m_field.textBefore(), m_field.text(), m_field.composing())) {
        const TypingRun begun = m_run;
        endRun(m_field.textBefore());
        m_run = begun;
    }
    m_pause.start();
    if (m_run.endsSentence()) {
        save();
        return;
    }
    if (m_state == State::Saved)
        setState(State::Waiting);
    m_rest.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void FieldSaver::followPause()
{
    // Not inside a composition: the words it hands over begin another run.
    if (m_field.composing())
        m_run.close();
    else
        endStep();
}

void FieldSaver::endStep()
{
    if (isOpen() && m_run.isOpen())
        endRun(m_field.text());
}

void FieldSaver::endRun(const QString &text)
{
    if (m_state != State::Conflict && !m_storing && text != m_field.shown(m_base))
        write(m_base, text);
    finishRun();
}

void FieldSaver::finishRun()
{
    m_pause.stop();
    m_run.end();
    if (m_place.endRun)
        m_place.endRun();
    emit runEnded();
}

bool FieldSaver::isChanged() const
{
    return m_field.text() != m_field.shown(m_base);
}

bool FieldSaver::write(const QString &base, const QString &text)
{
    const Result<void> result = [&] {
        const QScopedValueRollback storing(m_storing, std::optional(text));
        return m_place.write(base, text);
    }();
    if (result) {
        m_base = text;
        setState(State::Saved);
        emit saved();
        return true;
    }
    if (result.error().code == ErrorCode::EditConflict && result.error().conflict) {
        setState(State::Conflict, result.error());
    } else {
        setState(State::Failed, result.error());
        m_retry.start();
    }
    return false;
}

void FieldSaver::setState(State state, std::optional<Error> error)
{
    const bool changed = state != m_state || state == State::Failed || state == State::Conflict;
    m_state = state;
    m_error = std::move(error);
    if (changed)
        emit stateChanged();
}

} // namespace dashiji::app
