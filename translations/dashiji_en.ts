<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dashiji::app::BackupsDialog</name>
    <message numerus="yes">
        <source>On opening and every day, verified when written; %n kept, %1 with their pictures</source>
        <translation>
            <numerusform>On opening and every day, verified when written; %n kept, %1 with their pictures</numerusform>
            <numerusform>On opening and every day, verified when written; %n kept, %1 with their pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy on another drive, %1, is %n days old.</source>
        <translation>
            <numerusform>The copy on another drive, %1, is %n day old.</numerusform>
            <numerusform>The copy on another drive, %1, is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1: %n places changed.</source>
        <translation>
            <numerusform>Since %1: %n place changed.</numerusform>
            <numerusform>Since %1: %n places changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ticked entries</source>
        <translation>
            <numerusform>The %n ticked entry</numerusform>
            <numerusform>The %n ticked entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n entries back</source>
        <translation>
            <numerusform>Take %n entry back</numerusform>
            <numerusform>Take %n entries back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be found.</source>
        <translation>
            <numerusform>%n picture could not be found.</numerusform>
            <numerusform>%n pictures could not be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are as they were.</source>
        <translation>
            <numerusform>%n entry is as it was.</numerusform>
            <numerusform>%n entries are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ChangesModel</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ComparePage</name>
    <message numerus="yes">
        <source>%n sentence(s) word for word: “%1”</source>
        <translation>
            <numerusform>%n sentence word for word: “%1”</numerusform>
            <numerusform>%n sentences word for word: “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n text(s) differ.</source>
        <translation>
            <numerusform>%n text differs.</numerusform>
            <numerusform>%n texts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::CopyScale</name>
    <message numerus="yes">
        <source>Every month, %n kept</source>
        <translation>
            <numerusform>Every month, %n kept</numerusform>
            <numerusform>Every month, %n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every week, %n kept</source>
        <translation>
            <numerusform>Every week, %n kept</numerusform>
            <numerusform>Every week, %n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every day, %n kept</source>
        <translation>
            <numerusform>Every day, %n kept</numerusform>
            <numerusform>Every day, %n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::CoversModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::DoubtText</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::EditorPage</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::EntryForm</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n characters</source>
        <translation>
            <numerusform>%1/%n character</numerusform>
            <numerusform>%1/%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ExportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) handed to the printer.</source>
        <translation>
            <numerusform>%n page handed to the printer.</numerusform>
            <numerusform>%n pages handed to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Printer, paper and copies are chosen next.</source>
        <translation>
            <numerusform>%n page. Printer, paper and copies are chosen next.</numerusform>
            <numerusform>%n pages. Printer, paper and copies are chosen next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be replaced.</source>
        <translation>
            <numerusform>%n file will be replaced.</numerusform>
            <numerusform>%n files will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>Replace %n file</numerusform>
            <numerusform>Replace %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are being written</source>
        <translation>
            <numerusform>%n file is being written</numerusform>
            <numerusform>%n files are being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) left out: the export was stopped.</source>
        <translation>
            <numerusform>%n year left out: the export was stopped.</numerusform>
            <numerusform>%n years left out: the export was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n %1 file(s)</source>
        <translation>
            <numerusform>Export %n %1 file</numerusform>
            <numerusform>Export %n %1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ExportPreview</name>
    <message numerus="yes">
        <source>%n picture(s) missing: a final print has the captions alone</source>
        <translation>
            <numerusform>%n picture missing: a final print has the caption alone</numerusform>
            <numerusform>%n pictures missing: a final print has the captions alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::FindBand</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::HitDelegate</name>
    <message numerus="yes">
        <source>Read as “%1”, in %n title(s)</source>
        <translation>
            <numerusform>Read as “%1”, in %n title</numerusform>
            <numerusform>Read as “%1”, in %n titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ImportDialog</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n caption</numerusform>
            <numerusform>%n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entry(s)</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left over</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n left over</numerusform>
            <numerusform>%n left over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ImportHeader</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::IndicatorsDialog</name>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n numbers</source>
        <translation>
            <numerusform>Split off %n number</numerusform>
            <numerusform>Split off %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were found; look at them and confirm.</source>
        <translation>
            <numerusform>%n number was found; look at it and confirm.</numerusform>
            <numerusform>%n numbers were found; look at them and confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::LeftLogBand</name>
    <message numerus="yes">
        <source>%n change(s) of %1 are not in this file.</source>
        <translation>
            <numerusform>%n change of %1 is not in this file.</numerusform>
            <numerusform>%n changes of %1 are not in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>%n change was taken in.</numerusform>
            <numerusform>%n changes were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::LeftOverPictures</name>
    <message numerus="yes">
        <source>%n picture(s) of no entry. Drag one to its entry or caption, or press Enter on it. What stays here is not imported.</source>
        <translation>
            <numerusform>%n picture of no entry. Drag it to its entry or caption, or press Enter on it. What stays here is not imported.</numerusform>
            <numerusform>%n pictures of no entry. Drag one to its entry or caption, or press Enter on it. What stays here is not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricText</name>
    <message numerus="yes">
        <source>%n parts of other numbers</source>
        <translation>
            <numerusform>%n part of another number</numerusform>
            <numerusform>%n parts of other numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told elsewhere</source>
        <translation>
            <numerusform>%n told elsewhere</numerusform>
            <numerusform>%n told elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n totals</source>
        <translation>
            <numerusform>%n total</numerusform>
            <numerusform>%n totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other values of a year</source>
        <translation>
            <numerusform>%n other value of a year</numerusform>
            <numerusform>%n other values of a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that measure something else</source>
        <translation>
            <numerusform>%n that measures something else</numerusform>
            <numerusform>%n that measure something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be added</source>
        <translation>
            <numerusform>%n that cannot be added</numerusform>
            <numerusform>%n that cannot be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of candidates</source>
        <translation>
            <numerusform>%n of a candidate</numerusform>
            <numerusform>%n of candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose text is gone</source>
        <translation>
            <numerusform>%n whose text is gone</numerusform>
            <numerusform>%n whose text is gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricsDesk</name>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics were confirmed.</source>
        <translation>
            <numerusform>%n metric was confirmed.</numerusform>
            <numerusform>%n metrics were confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::MetricsPanel</name>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost their text</source>
        <translation>
            <numerusform>%n lost its text</numerusform>
            <numerusform>%n lost their text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::Navigator</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::NumberCard</name>
    <message numerus="yes">
        <source>Confirm all %n of the entry</source>
        <translation>
            <numerusform>Confirm all %n of the entry</numerusform>
            <numerusform>Confirm all %n of the entry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::NumbersPage</name>
    <message numerus="yes">
        <source>%n still to confirm</source>
        <translation>
            <numerusform>%n still to confirm</numerusform>
            <numerusform>%n still to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::OpenBand</name>
    <message numerus="yes">
        <source>%n things to do yet: %1</source>
        <translation>
            <numerusform>%n thing to do yet: %1</numerusform>
            <numerusform>%n things to do yet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::OutlineModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%n caption</numerusform>
            <numerusform>%n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::OverviewPage</name>
    <message numerus="yes">
        <source>begin %n entries</source>
        <translation>
            <numerusform>begin %n entry</numerusform>
            <numerusform>begin %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish %n entries</source>
        <translation>
            <numerusform>finish %n entry</numerusform>
            <numerusform>finish %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>find %n photos</source>
        <translation>
            <numerusform>find %n photo</numerusform>
            <numerusform>find %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n numbers</source>
        <translation>
            <numerusform>confirm %n number</numerusform>
            <numerusform>confirm %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions without a picture</source>
        <translation>
            <numerusform>%n caption without a picture</numerusform>
            <numerusform>%n captions without a picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers in all</source>
        <translation>
            <numerusform>%n number in all</numerusform>
            <numerusform>%n numbers in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without their words</source>
        <translation>
            <numerusform>%n without its words</numerusform>
            <numerusform>%n without their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> days over</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day over</numerusform>
            <numerusform> days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::PageField</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::PairsModel</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <comment>that changed</comment>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>%n copied</numerusform>
            <numerusform>%n copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ParagraphDelegate</name>
    <message numerus="yes">
        <source>… lines %1–%2: %n paragraph(s) without doubt</source>
        <translation>
            <numerusform>… lines %1–%2: %n paragraph without doubt</numerusform>
            <numerusform>… lines %1–%2: %n paragraphs without doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n differ(s) in other readings</source>
        <translation>
            <numerusform>%1, %n differs in other readings</numerusform>
            <numerusform>%1, %n differ in other readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ParagraphModel</name>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <comment>paragraph, its pictures</comment>
        <translation>
            <numerusform>%1, %n picture</numerusform>
            <numerusform>%1, %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::PhotoStrip</name>
    <message numerus="yes">
        <source>%n captions without a picture</source>
        <translation>
            <numerusform>%n caption without a picture</numerusform>
            <numerusform>%n captions without a picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReaderPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n font(s)</source>
        <translation>
            <numerusform>%n font</numerusform>
            <numerusform>%n fonts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>%n picture missing</numerusform>
            <numerusform>%n pictures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReadingChoice</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them published, which stay as they are</source>
        <translation>
            <numerusform>%n of them published, which stays as it is</numerusform>
            <numerusform>%n of them published, which stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Replace %n place</numerusform>
            <numerusform>&amp;Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %n place(s)</source>
        <translation>
            <numerusform>&amp;Take out %n place</numerusform>
            <numerusform>&amp;Take out %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::SearchPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n place(s)</source>
        <translation>
            <numerusform>more than %n place</numerusform>
            <numerusform>more than %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::SectionTile</name>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n written</numerusform>
            <numerusform>%n written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <translation>
            <numerusform>%n in work</numerusform>
            <numerusform>%n in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to choose from</source>
        <translation>
            <numerusform>%n candidate to choose from</numerusform>
            <numerusform>%n candidates to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::SumsView</name>
    <message numerus="yes">
        <source>%n of the numbers are not confirmed yet.</source>
        <translation>
            <numerusform>%n of the numbers is not confirmed yet.</numerusform>
            <numerusform>%n of the numbers are not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::TimelineView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a day</source>
        <translation>
            <numerusform>%n entry with a day</numerusform>
            <numerusform>%n entries with a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by their texts</source>
        <translation>
            <numerusform>%n by its text</numerusform>
            <numerusform>%n by their texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::WaitingBand</name>
    <message numerus="yes">
        <source>%n texts written elsewhere could not be stored yet. They are kept and tried again every few seconds.</source>
        <translation>
            <numerusform>A text written elsewhere could not be stored yet. It is kept and tried again every few seconds.</numerusform>
            <numerusform>%n texts written elsewhere could not be stored yet. They are kept and tried again every few seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearRollOver</name>
    <message numerus="yes">
        <source>%n entries come again and are to be written; this year stays as it is.</source>
        <translation>
            <numerusform>%n entry comes again and is to be written; this year stays as it is.</numerusform>
            <numerusform>%n entries come again and are to be written; this year stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Or the frame only: the sections with %n empty places each.</source>
        <translation>
            <numerusform>Or the frame only: the sections with %n empty place each.</numerusform>
            <numerusform>Or the frame only: the sections with %n empty places each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::YearsWall</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashiji::app::cli::Words</name>
    <message numerus="yes">
        <source>Wrote %1: %2, %n pages.</source>
        <translation>
            <numerusform>Wrote %1: %2, %n page.</numerusform>
            <numerusform>Wrote %1: %2, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions have no picture: a final print has their words alone.</source>
        <translation>
            <numerusform>%n caption has no picture: a final print has its words alone.</numerusform>
            <numerusform>%n captions have no picture: a final print has their words alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  (%n pictures missing)</source>
        <translation>
            <numerusform>  (%n picture missing)</numerusform>
            <numerusform>  (%n pictures missing)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places to look at:</source>
        <translation>
            <numerusform>%n place to look at:</numerusform>
            <numerusform>%n places to look at:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n caption</numerusform>
            <numerusform>%n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no photo %2; it has %n photos.</source>
        <translation>
            <numerusform>“%1” has no photo %2; it has %n photo.</numerusform>
            <numerusform>“%1” has no photo %2; it has %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no entry %2; it has %n entries.</source>
        <translation>
            <numerusform>“%1” has no entry %2; it has %n entry.</numerusform>
            <numerusform>“%1” has no entry %2; it has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n flaws. Keep the file as it is and go on with a backup of it.</source>
        <translation>
            <numerusform>%1 has %n flaw. Keep the file as it is and go on with a backup of it.</numerusform>
            <numerusform>%1 has %n flaws. Keep the file as it is and go on with a backup of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new indicators</source>
        <translation>
            <numerusform>%n new indicator</numerusform>
            <numerusform>%n new indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers stand in several places and are one each.</source>
        <translation>
            <numerusform>%n number stands in several places and is one.</numerusform>
            <numerusform>%n numbers stand in several places and are one each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can be read in %n ways. Choose one of them with --reading.</source>
        <translation>
            <numerusform>%1 can be read in one way only.</numerusform>
            <numerusform>%1 can be read in %n ways. Choose one of them with --reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --limit shows them.</source>
        <translation>
            <numerusform>… and %n more; --limit shows it.</numerusform>
            <numerusform>… and %n more; --limit shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken in with their photos.</source>
        <translation>
            <numerusform>%n picture was taken in with its photo.</numerusform>
            <numerusform>%n pictures were taken in with their photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the file were left out: they stand in no entry, or are of a kind that is not shown.</source>
        <translation>
            <numerusform>%n picture of the file was left out: it stands in no entry, or is of a kind that is not shown.</numerusform>
            <numerusform>%n pictures of the file were left out: they stand in no entry, or are of a kind that is not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n entries to write.</source>
        <translation>
            <numerusform>%1 would have %n entry to write.</numerusform>
            <numerusform>%1 would have %n entries to write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n entries to write.</source>
        <translation>
            <numerusform>%1 has %n entry to write.</numerusform>
            <numerusform>%1 has %n entries to write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is read %2: in %n title(s).</source>
        <translation>
            <numerusform>%1 is read %2: in %n title.</numerusform>
            <numerusform>%1 is read %2: in %n titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n texts. Name one of them.</source>
        <translation>
            <numerusform>%1 holds %n text. Name one of them.</numerusform>
            <numerusform>%1 holds %n texts. Name one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups with their pictures, %1, in %2.</source>
        <translation>
            <numerusform>%n backup with its pictures, %1, in %2.</numerusform>
            <numerusform>%n backups with their pictures, %1, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n rows of %2.</source>
        <translation>
            <numerusform>Wrote %1 with %n row of %2.</numerusform>
            <numerusform>Wrote %1 with %n rows of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file could not be read.</source>
        <translation>
            <numerusform>%n page of the file could not be read.</numerusform>
            <numerusform>%n pages of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be taken in, so none was. %1</source>
        <extracomment>%1: a sentence a file</extracomment>
        <translation>
            <numerusform>%n file cannot be taken in, so none was. %1</numerusform>
            <numerusform>%n files cannot be taken in, so none was. %1</numerusform>
        </translation>
    </message>
</context>
</TS>
