// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replace/replacedialog.h"

#include "app/replace/founddelegate.h"
#include "app/support/measures.h"
#include "app/widgets/segments.h"
#include "app/workbench/workbench.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kOpenAtOnce = 400; ///< texts, above which only their heads are shown at first

} // namespace

ReplaceDialog::ReplaceDialog(Workbench &bench, const QString &words, Scope scope, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_words(new QLineEdit(words, this))
    , m_by(new QLineEdit(this))
    , m_scopes(new Segments(this))
    , m_exact(new QCheckBox(tr("E&xactly as typed"), this))
    , m_count(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_replace(new QPushButton(this))
    , m_goTo(new QPushButton(tr("&Go there"), this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace"));
    build();
    offerScopes(scope);
    m_words->selectAll();
    connect(m_words, &QLineEdit::textChanged, this, &ReplaceDialog::ask);
    connect(m_by, &QLineEdit::textChanged, this, [this] {
        m_found.setReplacement(m_by->text());
        m_list->viewport()->update();
        say();
    });
    connect(m_exact, &QCheckBox::toggled, this, &ReplaceDialog::ask);
    connect(m_scopes, &Segments::chosenByUser, this, &ReplaceDialog::ask);
    connect(&m_found, &FoundModel::tickedChanged, this, &ReplaceDialog::say);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(m_goTo, &QPushButton::clicked, this, &ReplaceDialog::goToCurrent);
    connect(m_list, &QTreeView::activated, this, &ReplaceDialog::goToCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReplaceDialog::say);
    resizeWithin(*this, {ems(this, 60), ems(this, 44)});
    ask();
}

void ReplaceDialog::build()
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_by->setObjectName(QStringLiteral("replaceBy"));
    m_scopes->setObjectName(QStringLiteral("replaceScope"));
    m_scopes->setAccessibleName(tr("Where to look"));
    m_exact->setObjectName(QStringLiteral("exactly"));
    m_exact->setToolTip(
        tr("Otherwise full and half width, upper and lower case, traditional and simplified are the same"));
    m_count->setObjectName(QStringLiteral("foundCount"));
    m_count->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new FoundDelegate(m_found, m_list));
    m_list->setTextElideMode(Qt::ElideRight);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_goTo->setObjectName(QStringLiteral("goThere"));
    m_goTo->setDefault(true); // Enter writes nothing
    m_replace->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->addRow(tr("&Find"), m_words);
    form->addRow(tr("&Replace with"), m_by);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_scopes);
    choices->addSpacing(space(this, Space::Normal));
    choices->addWidget(m_exact);
    choices->addStretch(1);
    form->addRow(tr("Where"), choices);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->addButton(m_goTo, QDialogButtonBox::ActionRole);
    buttons->addButton(m_replace, QDialogButtonBox::AcceptRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

void ReplaceDialog::offerScopes(Scope wanted)
{
    const Place here = m_bench.place();
    QStringList names;
    if (here.entry.isValid()) {
        m_offered.push_back(Scope::Entry);
        names << tr("This entry");
    }
    if (here.report.isValid()) {
        m_offered.push_back(Scope::Year);
        names << tr("Year %1").arg(m_bench.year());
    }
    m_offered.push_back(Scope::AllYears);
    names << tr("All years");
    m_scopes->setTexts(names);
    const auto offered = std::ranges::find(m_offered, wanted);
    m_scopes->setChosen(static_cast<int>((offered == m_offered.end() ? 0 : offered - m_offered.begin())));
}

Place ReplaceDialog::scope() const
{
    const Place here = m_bench.place();
    switch (m_offered[static_cast<size_t>(m_scopes->chosen())]) {
    case Scope::Entry:
        return {here.report, here.section, here.entry, {}};
    case Scope::Year:
        return placeOf(here.report);
    case Scope::AllYears:
        break;
    }
    return {};
}

text::Likeness ReplaceDialog::likeness() const
{
    return m_exact->isChecked() ? text::Likeness::Exact : text::Likeness::Folded;
}

void ReplaceDialog::ask()
{
    const int asked = ++m_asked;
    m_replace->setEnabled(false);
    m_worker.run(
        [here = m_bench.archive()->address(), scope = scope(), words = m_words->text(),
         likeness = likeness()]() -> Result<std::vector<workflow::FoundText>> {
            if (text::trimmed(words).isEmpty())
                return std::vector<workflow::FoundText>();
            const auto reader = TRY(archive::Reader::open(here));
            return workflow::findWords(*reader, scope, words, likeness);
        },
        [this, asked](Result<std::vector<workflow::FoundText>> found) {
            if (asked != m_asked) // what was typed since is asked already
                return;
            if (!m_bench.accept(found))
                return;
            m_found.setReplacement(m_by->text());
            m_found.setFound(std::move(*found));
            if (m_found.textCount() <= kOpenAtOnce)
                m_list->expandAll();
            m_list->setCurrentIndex(m_found.index(0, 0));
            emit answered();
        });
}

void ReplaceDialog::say()
{
    const int places = m_found.placeCount();
    const int ticked = m_found.tickedCount();
    QString sentence = places == 0 ? tr("Type what to look for.")
                                   : tr("%1 in %2", "places, texts")
                                         .arg(tr("%n place(s)", nullptr, places),
                                              tr("%n text(s)", nullptr, m_found.textCount()));
    if (places == 0 && !m_words->text().trimmed().isEmpty())
        sentence = tr("Nothing holds “%1”.").arg(m_words->text());
    if (const int sealed = m_found.sealedCount(); sealed > 0)
        sentence +=
            QStringLiteral("; ") + tr("%n of them published, which stay as they are", nullptr, sealed);
    m_count->setText(sentence);
    m_replace->setText(ticked == 0              ? tr("Replace")
                       : m_by->text().isEmpty() ? tr("&Take out %n place(s)", nullptr, ticked)
                                                : tr("&Replace %n place(s)", nullptr, ticked));
    m_replace->setEnabled(ticked > 0 && m_bench.writer() != nullptr && m_by->text() != m_words->text());
    m_goTo->setEnabled(m_list->currentIndex().isValid());
}

void ReplaceDialog::replace()
{
    const std::vector<workflow::FoundText> ticked = m_found.ticked();
    if (ticked.empty() || m_bench.writer() == nullptr)
        return;
    if (!m_bench.accept(workflow::replaceWords(*m_bench.archive(), ticked, m_words->text(), m_by->text()))) {
        ask(); // somebody has written meanwhile: what stands there now
        return;
    }
    accept();
    m_bench.offerUndo();
}

void ReplaceDialog::goToCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Place place = m_found.placeOf(current);
    reject();
    m_bench.enter(place);
}

} // namespace dashiji::app
