// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/rowdelegate.h"
#include "tests/support/printers.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

namespace
{

/// Words at the left, "18/20" at the right; remembers what was told of the row.
class NamesDelegate : public RowDelegate
{
public:
    NamesDelegate() : RowDelegate(8, 2, nullptr) {}

    mutable int width = 0;
    mutable QRect left;

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        row.drawGround(row.rect, row.selected);
        row.inset(0.3, 0.9);
        row.sayAtEnd(u"18/20"_s, row.font(TextSize::Hint), row.colors.text2, 0.6);
        left = row.room;
        width = row.say(row.room, index.data().toString(), row.font(TextSize::Text), row.colors.text);
        row.drawFocus();
    }
};

class RowDelegateTest : public testing::Test
{
protected:
    void SetUp() override
    {
        option.rect = QRect(0, 0, 200, 30);
        option.palette = paletteFor(Scheme::Light);
        model.appendRow(new QStandardItem(u"一条不长的标题"_s));
        model.appendRow(new QStandardItem(QString(60, u'长')));
    }

    QImage painted(QStyle::State state, int row = 0)
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(c.base);
        QPainter painter(&image);
        option.state = state | QStyle::State_Enabled;
        delegate.paint(&painter, option, model.index(row, 0));
        return image;
    }

    const Colors &c = colorsFor(Scheme::Light);
    QStyleOptionViewItem option;
    QStandardItemModel model;
    NamesDelegate delegate;
};

TEST_F(RowDelegateTest, ASelectedRowHasABarOnlyWhileItsListHasTheFocus)
{
    const QPoint edge(1, 15);
    const QPoint ground(195, 25);
    EXPECT_EQ(painted({}).pixelColor(ground), c.base);
    EXPECT_EQ(painted(QStyle::State_MouseOver).pixelColor(ground), c.hover);
    const QImage unfocused = painted(QStyle::State_Selected | QStyle::State_MouseOver);
    EXPECT_EQ(unfocused.pixelColor(ground), c.sel);
    EXPECT_EQ(unfocused.pixelColor(edge), c.sel);
    const QImage focused = painted(QStyle::State_Selected | QStyle::State_HasFocus);
    EXPECT_EQ(focused.pixelColor(ground), c.sel);
    EXPECT_EQ(focused.pixelColor(edge), c.accentText);
}

TEST_F(RowDelegateTest, TheRingIsDrawnForTheKeyboardOnly)
{
    const QPoint ring(100, 2);
    EXPECT_EQ(painted(QStyle::State_HasFocus).pixelColor(ring), c.base);
    EXPECT_EQ(painted(QStyle::State_KeyboardFocusChange).pixelColor(ring), c.base);
    EXPECT_EQ(painted(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange).pixelColor(ring),
              c.accentText);
}

TEST_F(RowDelegateTest, WordsEndBeforeWhatStandsAtTheEnd)
{
    painted({});
    const int end = QFontMetrics(textFont(option.font, TextSize::Hint)).horizontalAdvance(u"18/20"_s);
    EXPECT_EQ(delegate.left.left(), ems(option.font, 0.3));
    EXPECT_EQ(delegate.left.right(),
              option.rect.right() - ems(option.font, 0.9) - end - ems(option.font, 0.6));
    EXPECT_EQ(delegate.width,
              QFontMetrics(option.font).horizontalAdvance(model.index(0, 0).data().toString()));
    painted({}, 1);
    EXPECT_LE(delegate.width, delegate.left.width()) << "long words are shortened";
    EXPECT_GT(delegate.width, delegate.left.width() / 2);
}

TEST_F(RowDelegateTest, GrowsWithTheFontAndNeverShrinksBelowATarget)
{
    option.font.setPixelSize(20);
    EXPECT_EQ(delegate.sizeHint(option, {}), QSize(ems(option.font, 8), ems(option.font, 2)));
    option.font.setPixelSize(6);
    EXPECT_EQ(delegate.sizeHint(option, {}).height(), kMinimumTarget);
}

} // namespace
