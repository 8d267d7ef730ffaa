// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/importdialog.h"

#include "app/intake/filestrip.h"
#include "app/intake/importheader.h"
#include "app/intake/outlinemodel.h"
#include "app/intake/paragraphmodel.h"
#include "app/intake/paragraphview.h"
#include "app/support/doubttext.h"
#include "app/support/errortext.h"
#include "app/support/prompts.h"
#include "core/intake/folder/folder.h"
#include "core/workflow/archives.h"
#include "core/workflow/draftnumbers.h"
#include "core/workflow/importing.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace dashiji::app
{

namespace
{

/// As the draft counts them: what both the reader and the outline doubt once.
int doubtsIn(const intake::Source &source, const intake::Outline &outline)
{
    auto doubts = source.doubts;
    for (const auto &doubt : outline.doubts)
        if (std::ranges::find(doubts, doubt) == doubts.end())
            doubts.push_back(doubt);
    return static_cast<int>(doubts.size());
}

} // namespace

ImportDialog::ImportDialog(archive::Archive &archive, const QStringList &paths, Prompts &prompts,
                           QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_prompts(prompts)
    , m_standing(archive)
    , m_lexicon(workflow::lexiconOf(archive))
    , m_paragraphs(new ParagraphModel(m_draft, this))
    , m_outline(new OutlineModel(m_draft, this))
{
    build();
    m_fields->setStanding(m_standing);

    connect(m_strip, &FileStrip::fileChosen, this,
            [this](int file) { showFile(static_cast<std::size_t>(file)); });
    connect(m_strip, &FileStrip::takenByUser, this, [this](int file, bool taken) {
        m_files[static_cast<std::size_t>(file)].taken = taken;
        refresh();
    });
    connect(&m_draft, &ImportDraft::outlineChanged, this, &ImportDialog::countNumbers);
    connect(&m_draft, &ImportDraft::outlineChanged, this, &ImportDialog::refresh);
    connect(m_fields, &ImportFields::changed, this, &ImportDialog::refresh);
    connect(m_fields, &ImportFields::yearTyped, this,
            [this] { m_draft.settleFile(intake::DoubtKind::YearGuessed); });
    connect(m_fields, &ImportFields::organizationTyped, this,
            [this] { m_draft.settleFile(intake::DoubtKind::OrganizationGuessed); });
    connect(m_header, &ImportHeader::nextDoubt, this, [this] { goToDoubt(true); });
    connect(m_header, &ImportHeader::previousDoubt, this, [this] { goToDoubt(false); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ImportDialog::followText);
    connect(m_text->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::followText);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::followOutline);
    load(paths);
}

ImportDialog::~ImportDialog() = default;

// --- the file ---

void ImportDialog::load(const QStringList &paths)
{
    for (const QString &path : paths)
        m_files.push_back({.path = path});
    m_strip->setCount(static_cast<int>(paths.size()), 0);
    showCurrent();
    for (File &file : m_files)
        read(file);
}

void ImportDialog::read(File &file)
{
    file.asked = ++m_asked;
    m_readingThread.run(
        [path = file.path] {
            std::vector<FoundFile> found;
            for (auto &[place, source] : intake::readSources(path))
                found.push_back({place, std::move(source).map([](intake::Source text) {
                                     auto outline = intake::buildOutline(text);
                                     return ReadFile{std::move(text), std::move(outline)};
                                 })});
            return found;
        },
        [this, asked = file.asked](std::vector<FoundFile> found) { take(asked, std::move(found)); });
}

/// Files take the place of the folder they were found in.
void ImportDialog::take(int asked, std::vector<FoundFile> found)
{
    const auto place = std::ranges::find(m_files, asked, &File::asked);
    const auto number = static_cast<std::size_t>(place - m_files.begin());
    const std::size_t further = found.size() - 1;
    m_files.insert(place + 1, further, File{});
    if (m_current > number)
        m_current += further;
    for (std::size_t at = 0; at < found.size(); ++at) {
        m_files[number + at].path = found[at].path;
        fill(m_files[number + at], std::move(found[at].file));
    }
    if (further > 0)
        m_strip->setCount(static_cast<int>(m_files.size()), static_cast<int>(m_current));
    if (number == m_current)
        showCurrent();
    showCards();
    if (std::ranges::all_of(m_files, &File::read)) {
        if (m_files.size() > 1)
            takeThoseThatCan();
        refresh();
        emit loaded();
    }
}

void ImportDialog::fill(File &file, Result<ReadFile> read)
{
    file.read = true;
    if (read) {
        for (const auto &section : read->outline.sections)
            file.entries += static_cast<int>(section.entries.size());
        file.doubts = doubtsIn(read->source, read->outline);
        file.yearRead = read->outline.year;
        file.organizationRead = read->outline.organization;
        file.draft.source = std::move(read->source);
    } else {
        file.error = read.error();
    }
}

/// Of several files those are taken that nothing stands against; of two of one year the first.
void ImportDialog::takeThoseThatCan()
{
    for (File &file : m_files)
        file.taken = false;
    for (std::size_t number = 0; number < m_files.size(); ++number)
        m_files[number].taken = obstacleOf(number).isEmpty();
}

/// Puts away what is shown, and shows another file as it was left.
void ImportDialog::showFile(std::size_t number)
{
    if (number == m_current || number >= m_files.size())
        return;
    if (m_stack->currentIndex() == 1) {
        current().fields = m_fields->state();
        m_stack->setCurrentIndex(0); // what the draft says from here on is not of this file
        current().draft = m_draft.takeState();
    }
    m_current = number;
    showCurrent();
}

void ImportDialog::showCurrent()
{
    File &file = current();
    const QString name = QFileInfo(file.path).fileName();
    setWindowTitle(tr("Import %1").arg(name));
    m_stack->setCurrentIndex(0);
    if (file.error) {
        showFailure(*file.error);
    } else if (!file.read) {
        m_message->setText(tr("Reading %1…").arg(name));
        m_other->hide();
    } else {
        m_header->setSource(file.draft.source);
        m_fields->setState(file.fields);
        m_draft.setState(std::move(file.draft));
        file.draft = {};
        m_tree->expandAll();
        m_stack->setCurrentIndex(1);
        m_text->goToRow(m_draft.nextDoubt(-1, true).value_or(0));
        if (!m_strip->hasFocus())
            m_text->setFocus();
    }
    refresh();
}

void ImportDialog::showFailure(const Error &error)
{
    m_message->setText(errorText(error));
    m_other->show();
    m_other->setFocus();
    m_stack->setCurrentIndex(0);
}

QString ImportDialog::fileFilter()
{
    return tr("Reports (%1)")
               .arg(QStringLiteral(
                   "*.docx *.docm *.doc *.wps *.rtf *.odt *.pdf *.htm *.html *.xhtml *.mht *.mhtml "
                   "*.txt *.text *.md *.zip")) +
           QStringLiteral(";;") + tr("All files (*)");
}

void ImportDialog::chooseOtherFile()
{
    const QString path = m_prompts.openFile(this, tr("Import a report"), fileFilter(),
                                            QFileInfo(current().path).absolutePath());
    if (path.isEmpty())
        return;
    current() = {.path = path};
    showCurrent();
    read(current());
}

// --- mending ---

void ImportDialog::refresh()
{
    const intake::Outline &outline = m_draft.outline();
    const bool shown = isShown(m_current);
    {
        // The fields tell of their change, which leads here again.
        const QSignalBlocker quiet(m_fields);
        m_fields->suggest(outline.year, m_standing.ownerFor(outline.organization), outline.organization);
        QStringList notes;
        for (const auto &doubt : m_draft.fileDoubts())
            notes.append(doubtText(doubt));
        m_fields->setNotes(notes.join(QLatin1Char(' ')));
    }
    showFacts();
    m_treeStack->setCurrentIndex(m_draft.entryCount() > 0 ? 0 : 1);
    m_fields->setShown(shown);
    if (shown) {
        current().entries = m_draft.entryCount();
        current().doubts = m_draft.doubtCount();
        current().yearRead = outline.year;
        current().organizationRead = outline.organization;
    }
    m_header->setDoubts(m_draft.doubtCount(), doubtsElsewhere());
    showCards();
    showButton();
}

bool ImportDialog::isShown(std::size_t number) const
{
    return number == m_current && m_stack->currentIndex() == 1;
}

ImportTarget ImportDialog::targetOf(std::size_t number) const
{
    if (isShown(number))
        return m_fields->target();
    const File &file = m_files[number];
    return {file.fields.year ? ImportFields::yearOf(*file.fields.year) : file.yearRead,
            file.fields.owner ? file.fields.owner->simplified() : m_standing.ownerFor(file.organizationRead),
            file.fields.replace};
}

/// Why a file cannot be stored as it is; empty when it can.
QString ImportDialog::obstacleOf(std::size_t number) const
{
    const File &file = m_files[number];
    if (!file.read)
        return tr("It is being read.");
    if (file.error)
        return errorText(*file.error);
    if (file.stored)
        return tr("It is stored.");
    if (file.entries == 0)
        return tr("There is no entry to import.");
    const ImportTarget target = targetOf(number);
    if (const QString obstacle = m_standing.obstacle(target); !obstacle.isEmpty())
        return obstacle;
    for (std::size_t other = 0; other < m_files.size(); ++other) {
        if (other == number || !m_files[other].taken || m_files[other].stored)
            continue;
        const ImportTarget taken = targetOf(other);
        if (taken.year == target.year && taken.owner == target.owner)
            return tr("Same year as %1").arg(QFileInfo(m_files[other].path).fileName());
    }
    return {};
}

void ImportDialog::showCards()
{
    for (std::size_t number = 0; number < m_files.size() && m_files.size() > 1; ++number) {
        const File &file = m_files[number];
        const QString obstacle = obstacleOf(number);
        m_strip->setCard(
            static_cast<int>(number),
            {.name = QFileInfo(file.path).fileName(),
             .year = targetOf(number).year,
             .words = !obstacle.isEmpty() ? obstacle
                      : file.doubts == 0  ? tr("no doubts")
                                          : tr("%n doubt(s)", nullptr, file.doubts),
             .entries = obstacle.isEmpty() ? tr("%n entry(s)", nullptr, file.entries) : QString(),
             .sure = file.stored || (file.doubts == 0 && obstacle.isEmpty()),
             .takeable = file.read && !file.error && !file.stored,
             .taken = file.taken});
    }
}

void ImportDialog::showButton()
{
    int entries = 0;
    int files = 0;
    QString obstacle;
    for (std::size_t number = 0; number < m_files.size(); ++number) {
        const File &file = m_files[number];
        if (!file.taken || file.stored)
            continue;
        ++files;
        entries += file.entries;
        if (obstacle.isEmpty())
            obstacle = obstacleOf(number);
    }
    if (files == 0)
        obstacle = tr("No file is ticked.");
    const QString ofEntries = tr("Import %n entry(s)", nullptr, entries);
    m_import->setText(
        entries == 0 ? tr("Import")
        : m_files.size() == 1
            ? ofEntries
            : tr("%1 of %2", "import entries, files").arg(ofEntries, tr("%n file(s)", nullptr, files)));
    m_import->setEnabled(obstacle.isEmpty());
    m_import->setToolTip(!obstacle.isEmpty() ? obstacle
                         : m_files.size() == 1
                             ? tr("Stores the report as one change (Ctrl+Enter)")
                             : tr("Stores every report as a change of its own (Ctrl+Enter)"));
}

void ImportDialog::showFacts()
{
    const auto sections = static_cast<int>(m_draft.outline().sections.size());
    const QString ofSections = tr("%n section(s)", nullptr, sections);
    const QString entries = tr("%n entry(s)", nullptr, m_draft.entryCount());
    const QString numbers = m_numbers ? tr("%n number(s)", nullptr, *m_numbers) : tr("counting numbers…");
    QStringList facts{ofSections, entries, numbers};
    if (const int captions = m_draft.captionCount(); captions > 0)
        facts.append(tr("%n caption(s)", nullptr, captions));
    if (const auto pictures = m_draft.source().pictures.size(); pictures > 0) {
        const auto leftOver = m_draft.pictures().leftOver.size();
        facts.append(tr("%n picture(s)", nullptr, static_cast<int>(pictures) - static_cast<int>(leftOver)));
        if (const auto missing = m_draft.pictures().missing.size(); missing > 0)
            facts.append(tr("%n missing", "pictures", static_cast<int>(missing)));
        if (leftOver > 0)
            facts.append(tr("%n left over", "pictures", static_cast<int>(leftOver)));
    }
    m_outlineHint->setText(facts.join(tr(", ", "between sections, entries, numbers")));
}

/// In a worker, once at a time: what is mended meanwhile is counted after it.
void ImportDialog::countNumbers()
{
    m_numbers.reset();
    m_outline->setNumbers({});
    m_countAgain = m_counting;
    if (m_counting)
        return;
    m_counting = true;
    m_countingThread.run(
        [outline = m_draft.outline(), lexicon = m_lexicon] { return workflow::numbersIn(outline, lexicon); },
        [this](const std::vector<int> &numbers) {
            m_counting = false;
            if (m_countAgain) {
                countNumbers();
                return;
            }
            m_numbers = std::accumulate(numbers.begin(), numbers.end(), 0);
            m_outline->setNumbers(numbers);
            showFacts();
            emit numbersCounted();
        });
}

bool ImportDialog::focusFieldInDoubt()
{
    for (const intake::ReadingDoubt &doubt : m_draft.fileDoubts()) {
        if (doubt.kind == intake::DoubtKind::YearGuessed)
            m_fields->focusYear();
        else if (doubt.kind == intake::DoubtKind::OrganizationGuessed)
            m_fields->focusOrganization();
        else
            continue; // it is read below the fields, no field of them answers it
        return true;
    }
    return false;
}

void ImportDialog::goToDoubt(bool forward)
{
    const int from = m_text->currentIndex().isValid() ? m_text->currentRow() : -1;
    const auto row = m_draft.nextDoubt(from, forward);
    // After the last row in doubt (before the first), what is in doubt about the file comes first.
    const bool wraps = !row || (forward ? *row <= from : *row >= from);
    if (wraps && m_text->hasFocus() && focusFieldInDoubt())
        return;
    if (wraps && goToFileInDoubt(forward))
        return;
    if (row) {
        m_text->goToRow(*row);
        m_text->setFocus(Qt::ShortcutFocusReason);
    }
}

/// Shows the next (previous) of the other files that is in doubt, at its first (last) one.
bool ImportDialog::goToFileInDoubt(bool forward)
{
    const std::size_t count = m_files.size();
    for (std::size_t step = 1; step < count; ++step) {
        const std::size_t number = (m_current + (forward ? step : count - step)) % count;
        if (!m_files[number].read || m_files[number].error || m_files[number].doubts == 0)
            continue;
        m_strip->setCurrentRow(static_cast<int>(number));
        if (const auto row = m_draft.nextDoubt(forward ? -1 : m_draft.rowCount(), forward))
            m_text->goToRow(*row);
        m_text->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

int ImportDialog::doubtsElsewhere() const
{
    int doubts = 0;
    for (std::size_t number = 0; number < m_files.size(); ++number)
        doubts += number == m_current ? 0 : m_files[number].doubts;
    return doubts;
}

void ImportDialog::followText()
{
    if (m_following || m_draft.rowCount() == 0)
        return;
    const QScopedValueRollback following(m_following, true);
    // The current row leads while it is in sight, else the row at the top.
    const QRect current = m_text->visualRect(m_text->currentIndex());
    const bool inSight = m_text->currentIndex().isValid() && m_text->viewport()->rect().intersects(current);
    const int top = m_text->rowAt(0);
    const int row = inSight ? m_text->currentRow() : top;
    if (row < 0)
        return;
    const QModelIndex entry = m_outline->indexOfRow(row);
    if (inSight)
        m_tree->setCurrentIndex(entry);
    if (entry.isValid())
        m_tree->scrollTo(entry,
                         inSight ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtTop);
}

void ImportDialog::followOutline(const QModelIndex &index)
{
    // While the text is mended the tree's current row moves by itself; that must not carry the text away.
    if (m_following || !index.isValid() || !m_tree->hasFocus())
        return;
    const int row = m_draft.rowOfLine(index.data(OutlineModel::LineRole).toInt());
    if (row < 0)
        return;
    const QScopedValueRollback following(m_following, true);
    m_text->goToRow(row, true);
}

// --- storing ---

void ImportDialog::importNow()
{
    if (!m_import->isEnabled())
        return;
    for (std::size_t number = 0; number < m_files.size(); ++number) {
        if (!m_files[number].taken || m_files[number].stored)
            continue;
        if (const auto stored = store(number); !stored) {
            m_strip->setCurrentRow(static_cast<int>(number));
            m_prompts.showError(this, stored.error());
            refresh();
            return;
        }
    }
    accept();
}

Result<void> ImportDialog::store(std::size_t number)
{
    File &file = m_files[number];
    const bool shown = number == m_current;
    const ImportTarget target = targetOf(number);
    workflow::ImportOptions options;
    options.year = target.year;
    options.owner = target.owner;
    options.organization =
        shown ? m_fields->organization() : file.fields.organization.value_or(QString()).trimmed();
    options.onExisting = target.replace ? archive::OnExistingYear::Replace : archive::OnExistingYear::Refuse;
    const auto outline = shown ? m_draft.outline() : intake::buildOutline(file.draft.source);
    m_imported.push_back(TRY(workflow::importOutline(m_archive, outline, options)));
    file.stored = true;
    m_standing = StandingYears(m_archive);
    m_fields->setStanding(m_standing);
    return {};
}

} // namespace dashiji::app
