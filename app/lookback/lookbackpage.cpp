// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/lookbackpage.h"

#include "app/lookback/comparepage.h"
#include "app/lookback/timelineview.h"
#include "app/lookback/yearsshelf.h"
#include "app/lookback/yearswall.h"
#include "app/support/measures.h"
#include "app/support/settings.h"
#include "app/widgets/hairline.h"
#include "app/widgets/organizationchoice.h"
#include "app/widgets/segments.h"
#include "app/workbench/workbench.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kNameShown = 16; ///< characters of an organization's name
const QString kViewSetting = QStringLiteral("lookback/view");

} // namespace

LookbackPage::LookbackPage(Workbench &bench, YearsShelf &shelf, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_choice(new Segments(this))
    , m_organizations(new OrganizationChoice(this))
    , m_stack(new QStackedWidget(this))
    , m_views{new YearsWall(bench, shelf, this), new TimelineView(bench, shelf, this),
              new ComparePage(bench, this)}
{
    setObjectName(QStringLiteral("lookbackPage"));
    setAccessibleName(tr("Look back"));
    m_choice->setObjectName(QStringLiteral("lookbackViews"));
    m_choice->setAccessibleName(tr("Ways of looking back"));
    m_choice->setTexts({tr("Years"), tr("Timeline"), tr("Compare")});
    m_organizations->setObjectName(QStringLiteral("lookbackOrganization"));
    m_organizations->setMinimumContentsLength(kNameShown);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(this, Space::Small), space(this, Space::Tight), space(this, Space::Small),
                             space(this, Space::Tight));
    head->setSpacing(space(this, Space::Small));
    head->addWidget(m_choice);
    head->addWidget(m_organizations);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    for (LookbackView *view : m_views) {
        m_stack->addWidget(view);
        const auto pass = [this, view](auto signal) {
            return [this, view, signal](const auto &told) {
                if (view == &current())
                    emit(this->*signal)(told);
            };
        };
        connect(view, &Page::placeShown, this, pass(&Page::placeShown));
        connect(view, &Page::statusChanged, this, pass(&Page::statusChanged));
    }
    connect(m_choice, &Segments::chosenByUser, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_organizations, &OrganizationChoice::chosenByUser, this, [this] {
        for (LookbackView *view : m_views)
            view->showOrganization(m_organizations->chosen());
    });
    connect(&shelf, &YearsShelf::read, this, &LookbackPage::offerOrganizations);
    const int last = bench.settings().view(kViewSetting, 0).toInt();
    showView(static_cast<View>(std::clamp(last, 0, static_cast<int>(m_views.size()) - 1)));
}

LookbackView &LookbackPage::current() const
{
    return *m_views[static_cast<size_t>(view())];
}

LookbackPage::View LookbackPage::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

ComparePage *LookbackPage::comparison() const
{
    return qobject_cast<ComparePage *>(&current());
}

void LookbackPage::showView(View view)
{
    const int index = static_cast<int>(view);
    m_choice->setChosen(index);
    m_bench.settings().setView(kViewSetting, index);
    if (m_stack->currentIndex() != index) {
        m_stack->setCurrentIndex(index);
        if (const Place place = m_bench.place(); place.isValid())
            current().showPlace(place);
    }
    setFocusProxy(m_stack->currentWidget());
    offerOrganizations();
    emit viewShown();
    emit statusChanged(statusText());
}

void LookbackPage::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    m_organizations->choose({});
    for (LookbackView *view : m_views) {
        view->setArchive(archive);
        view->showOrganization({});
    }
    offerOrganizations();
}

void LookbackPage::offerOrganizations()
{
    const auto reports = m_archive ? m_archive->reports() : Result<std::vector<archive::ReportSummary>>();
    if (reports && !reports->empty())
        m_organizations->offer(*m_archive, *reports);
    else
        m_organizations->hide();
    if (!current().hasOrganizations())
        m_organizations->hide();
}

void LookbackPage::showPlace(const Place &place)
{
    current().showPlace(place);
}

Place LookbackPage::place() const
{
    return current().place();
}

void LookbackPage::enter()
{
    current().enter();
}

QString LookbackPage::statusText() const
{
    return current().statusText();
}

} // namespace dashiji::app
