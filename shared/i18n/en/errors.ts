import type { ErrorCode } from '../../core/error-codes.ts';

/** One sentence per failure code: what happened, where, what to do. The key is `error.` + the code. */
export const errors = {
  'error.unexpected': 'Something went wrong that Jalon did not foresee: {detail}. Your work is unchanged.',
  'error.shell/edited-meanwhile':
    '“{name}” was not opened, because the open workbench was changed meanwhile. Open it again.',
  'error.cancelled': 'Cancelled. Nothing was changed.',
  'error.clipboard/refused':
    'Nothing was copied: the clipboard could not be reached. Press the button again, or save it as a file.',
  'error.engine/out-of-memory':
    'This calculation needs more memory than Jalon may use. Narrow the years, areas or indicators, or load smaller files, and try again.',
  'error.engine/failed':
    'The data engine could not run this step: {detail}. Check the statement or the source it reads.',
  'error.engine/stopped':
    'The data engine stopped and is starting again. Your work is unchanged; repeat the last step.',
  'error.engine/table-cut': 'A table ended before its last row, so it was not taken in. Repeat the step.',
  'error.engine/parquet-limit':
    'The table holds {found, number} {measure, select, rows {rows} columns {columns} row {MB in one row} other {MB}}; Jalon reads up to {limit, number}. Keep only the columns and years needed, or load it in parts.',
  'error.engine/parquet-unreadable':
    'The Parquet table is damaged and cannot be read. Ask whoever made it for it again.',
  'error.engine/result-unreadable':
    'The result holds values that Jalon cannot show, such as dates beyond every calendar. Turn them into text with CAST(… AS VARCHAR), or leave their columns out.',
  'error.engine/one-select':
    'Only one SELECT statement can be run, without “;” inside it: {detail}. Shorten it to a single query.',
  'error.export/pdf':
    'The PDF could not be made: {detail}. Nothing was written. Choose another format, and report this sentence.',
  'error.export/pdf-file':
    'The PDF could not be made, as it refers to “{name}”, which is not part of it. Remove what refers to it and export again.',
  'error.export/pdf-program':
    'The program that makes PDFs could not be loaded. Check the connection and export again, or choose another format.',
  'error.export/pdf-stopped':
    'Making the PDF stopped, as the program that does it ran out of memory or was ended. Your work is untouched: export again.',
  'error.export/png-broken':
    'The image could not be written as PNG: what was drawn is not a complete image. Export it again, or as SVG.',
  'error.export/rows-shortened':
    '{count, plural, one {A very long table shows only its} other {{count, number} very long tables show only their}} first {rows, number} rows in this file. All rows are in the data annex: export “Numbers in Excel (.xlsx)”.',
  'error.export/svg-unsafe':
    'The SVG was not written: it holds script or refers to something outside itself. Remove links and pictures from the chart and export again.',
  'error.file/no-space':
    'There is no room on the disk to save “{name}”. The file is as it was and your work is still open. Free some space, or save it elsewhere.',
  'error.file/no-permission':
    '“{name}” may not be read or changed here. Your work is still open. Save it under another name or in another folder, or ask who manages this folder.',
  'error.file/busy':
    '“{name}” is in use by another program. The file is as it was and your work is still open. Close it there and try again, or save under another name.',
  'error.file/gone':
    '“{name}” or its folder is no longer there: it was moved, deleted or its drive is disconnected. Save your work elsewhere, or look for the file under its new name.',
  'error.file/changed-on-disk':
    'Another program changed “{name}” since you opened it, so it was not overwritten. Save your work under another name and compare the two.',
  'error.file/not-a-file': '“{name}” is a folder or a device, not a file. Choose a file.',
  'error.file/name-too-long': 'The name “{name}” is too long for this disk. Choose a shorter one.',
  'error.file/disk':
    'The disk could not read or write “{name}” ({detail}). The file is as it was and your work is still open. Try again, or save it on another disk.',
  'error.file/unknown-token':
    'This file may no longer be read or written from this window. Open it again, or use Save as.',
  'error.file/unknown-recent': 'This file is no longer in the list of recent files. Choose Open to look for it.',
  'error.file/incomplete':
    'Not all of “{name}” arrived, so it was not replaced. Your work is still open; save it again.',
  'error.file/unknown-generation':
    'This earlier version of “{name}” is no longer kept. Choose another one from the list.',
  'error.journal/full':
    'The journal of unsaved changes is full. Your work is still open; save it now, so that a crash loses nothing.',
  'error.journal/held': 'These unsaved changes are open in another window. Go to that window, or close it first.',
  'error.journal/unavailable':
    'Unsaved changes cannot be kept safe from a crash here, because this browser stores nothing for this page (a private window, for example). Save often.',
  'error.journal/unknown': 'These unsaved changes are no longer kept: they were saved or given up.',
  'error.journal/unreadable':
    'The journal of these unsaved changes is damaged from its start and cannot be read. Open the last saved file, or one of its earlier versions.',
  'error.bridge/refused':
    'The window asked for something it may not do ({request}). Nothing was changed. Close the window and start Jalon again.',
  'error.bridge/bad-input':
    'The window asked for “{request}” in a form that Jalon does not understand. Nothing was changed. Please report this.',
  'error.intake/bundled-missing': 'The bundled data are incomplete: {file} is missing. Install Jalon again.',
  'error.share/not-a-share-file': 'This is not a Jalon file. Choose a file that was saved with Jalon (.jalon).',
  'error.share/truncated':
    'The file is truncated: it ends inside part {part}. Ask the sender for it again; your work is unchanged.',
  'error.share/truncated-end':
    'The file is truncated: its table of contents, at the end, is missing. Ask the sender for it again; your work is unchanged.',
  'error.share/extra-bytes':
    'The file holds bytes that Jalon did not write, so it was not opened. Ask the sender for it again; your work is unchanged.',
  'error.share/out-of-order':
    'The file is not packed as Jalon packs it: part {part} is not in its place. It was not opened; ask the sender for it again.',
  'error.share/part-altered':
    'Part {part} was altered after the file was saved, so it is not shown. Ask the sender for the file again; your work is unchanged.',
  'error.share/part-missing':
    'Part {part} is missing from the file. Ask the sender for it again; your work is unchanged.',
  'error.share/foreign-part':
    'The file holds a part that Jalon did not write ({part}), so it was not opened. Ask the sender for it again.',
  'error.share/duplicate-part': 'The file holds part {part} twice, so it was not opened. Ask the sender for it again.',
  'error.share/too-large':
    'Part {part} is larger than Jalon opens, so the file was not opened. Ask the sender for a file with fewer or smaller sources.',
  'error.share/too-new': 'The file was saved by a newer Jalon (format {needed}). Install a newer version to open it.',
  'error.share/early-seal':
    'A file from before the first release cannot be sealed: its code does not cover all of it. Open it, save it, and seal what was saved.',
  'error.seal/broken-key':
    'Nothing was saved: the key kept on this computer makes no seal that holds. Restore its file from a backup, or save without a seal.',
  'error.seal/name-taken':
    'Another key is kept under the name “{name}”. Ask {name} which one is theirs; remove the other first, or choose another name.',
  'error.certificate/unreadable':
    '“{path}” is not a certificate of recomputed figures that Jalon knows. Choose a file that jalon verify --recompute --certificate or the Review view has written.',
  'error.seal/no-key':
    '“{path}” holds no key or list of keys that Jalon knows. Choose another file; a key is made with jalon seal W.jalon --key NEW.json --name NAME.',
  'error.seal/other-name':
    '“{path}” is the key of {name}. Leave out --name, or make a key of your own in another file.',
  'error.seal/unavailable':
    'This browser can neither make nor check seals (Ed25519 is missing). Use a newer one or the desktop application; saving without a seal works as always.',
  'error.share/cannot-keep':
    'Nothing was saved: at “{where}” the workbench holds what a file cannot keep, such as a text beyond 100,000 characters or a year that is no whole number. Change it and save again.',
  'error.share/cannot-keep-size':
    'Nothing was saved: {part, select, document {the document} page {the page to read without Jalon} table {one of the tables} other {all of it together}} takes {size, number} MB, and a file holds {most, number} MB of that. Remove what is not needed, or keep it in two workbenches; your changes are still here.',
  'error.share/document':
    'The document inside the file is not one that Jalon understands (at “{where}”). Ask the sender for it again.',
  'error.intake/pledge-register':
    '“{name}” is a register of pledges (columns {columns}): each row is a promise, not the value of an area and year, so its numbers are not read. Sum or count its pledges by area and year and load that table, or choose only the columns that hold such values; the command line reads its pledges with --as pledges.',
  'error.intake/no-pledges':
    'No pledge could be read from “{name}”: no row has an identifier, a title or an entity. Correct the roles of the columns.',
  'error.intake/register-open':
    '“{name}” is not read yet: {count, plural, one {# question needs} other {# questions need}} an answer first. Each is said above with the option that answers it.',
  'error.intake/no-observations':
    'No observation could be made from “{name}”: no row has an area, a year and a value. Correct the roles of the columns.',
  'error.intake/empty': 'The file holds no text. Choose another file.',
  'error.intake/binary':
    'The file is not a text table (CSV, TSV). Save it as CSV in the program it comes from and load that.',
  'error.intake/blank-area':
    'Column “{column}” is blank in {rows, plural, one {# row (row} other {# rows (rows}} {examples}) beside areas that are in no list ({others}). In a file about one country these are the country: say which one (on the command line --area KEN), or leave these rows out by a condition.',
  'error.intake/no-table':
    'No columns were found: the text is not cut by commas, semicolons, tabs or bars. Save it as CSV and load that.',
  'error.intake/role-missing':
    'The file cannot be loaded yet: no column is the {role, select, area {reference area} time {time} other {value}}. Say which column it is{role, select, area {, or the area of the whole file (on the command line --area KEN)} time {, or the year of the whole file (on the command line --year 2024)} other {}}.',
  'error.intake/not-a-recipe': 'The recipe is not one that Jalon understands (at “{where}”). Save it again from Jalon.',
  'error.tidy/column-missing':
    'The table has no column “{column}” (it has: {found}). Add the column, or correct its name in the first line.',
  'error.tidy/empty': 'The table has a header but no rows. Add rows and try again.',
  'error.tidy/not-a-number':
    'Row {row}, column “{column}”: “{text}” is not a number. Write numbers with a point and no spaces, and leave the cell blank where there is none.',
  'error.tidy/not-a-year': 'Row {row}, column “{column}”: “{text}” is not a year. Write the year in four digits.',
  'error.tidy/cell-missing': 'Row {row} has no “{column}”. Fill the cell or remove the row.',
  'error.tidy/group-repeated':
    'Row {row}: group “{group}” stands in the table already. Give every group one row, or add its rows up first.',
  'error.tidy/population-negative':
    'Row {row}, column “population”: a population cannot be below 0. Correct it, or leave the cell blank.',
  'error.tidy/no-values': 'No group has a value that can be compared. Fill the column “value”.',
  'error.cli/measure': 'There is no measure “{measure}” here. Use one of: {known}.',
  'error.cli/direction': '--direction: “{direction}” is not a direction. Write up or down.',
  'error.cli/no-group': '--reference: no group is called “{group}”. Write it as in the table.',
  'error.tidy/not-a-direction':
    'Row {row}, column “direction”: “{text}” is not a direction. Write up, down or conditional.',
  'error.share/rows-differ':
    'Part {part} holds {rows, number} rows where the document says {stated, number}. Ask the sender for the file again.',
  'error.share/column-type':
    'Part {part}, column “{column}”: {cells, plural, one {# cell holds} other {# cells hold}} something of another kind than the column. Ask the sender for the file again.',
  'error.share/column-missing': 'Part {part} has no column “{column}”. Ask the sender for the file again.',
  'error.share/part-unreadable': 'Part {part} cannot be read as a table. Ask the sender for the file again.',
  'error.share/part-limit':
    'Part {part} holds {found, number} {measure, select, rows {rows} columns {columns} row {MB in one row} other {MB}}, more than the {limit, number} that Jalon opens. Ask the sender for a file with smaller sources.',
  'error.share/too-many-sources':
    'The file has {found, number} sources, more than the {limit, number} that Jalon opens. Remove some, or divide the work between files.',
  'error.share/too-many-rows':
    'The sources of the file hold {found, number} rows together, more than the {limit, number} that Jalon opens. Remove some, or divide the work between files.',
  'error.share/part-by-hand':
    'Part {part} passes data off as values given by hand, so the file was not opened. Ask the sender for it again.',
  'error.share/unknown-indicator':
    '“{item}” refers to indicator “{indicator}”, which is not in the framework of the file. Correct it or remove it.',
  'error.share/unknown-scenario':
    'A block of the report ({block}) shows a scenario that is not in the file. Remove the block.',
  'error.cli/no-code': '--root: “{text}” is no code. Write it as its sender reads it: four groups of five signs.',
  'error.cli/no-area': '--area: no area is called “{text}”. Write its code, such as KEN.',
  'error.cli/no-file': '“{path}” was not found. Check the path.',
  'error.cli/not-json': '“{path}” is not JSON. Save the recipe again.',
  'error.cli/no-benchmarks':
    '“{path}” holds no benchmark for what is asked. Set benchmarks in the window, or give them with --benchmarks B.csv.',
  'error.cli/none-judged':
    '{count, plural, =0 {No series of the input meets a benchmark} one {The one series has no benchmark} other {None of the # series has a benchmark}}, so nothing was assessed. Compare series, area and group of the benchmarks with the codes of the series.',
  'error.cli/none-tested':
    '{count, plural, one {The one series has} other {All # series have}} fewer than nine values, so nothing could be tested on the past. Give longer series or a shorter --horizon.',
  'error.cli/not-a-table':
    '“{path}” is a share file; this command reads a CSV table. Write one out with jalon query “{path}” "SELECT …".',
  'error.cli/not-text': '“{path}” is not text in UTF-8. Save the table as CSV (UTF-8) and give that.',
  'error.cli/nothing':
    'Nothing was found for what is asked, so nothing is written. Ask for other areas, or compare the codes with those of the input.',
  'error.cli/report-empty':
    'The report of “{path}” has no part. Write one in the Report view, or name a template with --template.',
  'error.cli/unknown-command': 'There is no command “{name}”. Use one of: {known}.',
  'error.cli/unknown-option': 'This command has no option {option}. See jalon --help.',
  'error.cli/option-value':
    'Option {option} is not written as it must be: see jalon --help for whether it takes a value.',
  'error.cli/option-needed': 'This command needs the option {option}. See jalon --help.',
  'error.cli/option-number': '{option}: “{text}” is not a number from {least} to {most}. Correct it.',
  'error.cli/operands':
    'This command takes {what}, not {count, plural, =0 {nothing} one {# name} other {# names}}. See jalon --help.',
  'error.cli/date': '--date: “{text}” is not a date. Write it as YYYY-MM-DD, such as 2025-12-15.',
  'error.cli/dimension': '--by: pledges are not told apart by “{dimension}”. Use some of: {known}.',
  'error.cli/too-many-groups':
    '--by would make {count, number} pairs of a pledge and a group, more than {most, number}, since pledges are of several of each. Leave a dimension out.',
  'error.cli/interval': '--interval: there is no interval “{interval}”. Use one of: {known}.',
  'error.cli/invented-pledges':
    '{count, plural, one {The one pledge of this file is} other {All # pledges of this file are}} invented for demonstration, so nothing is said about them. Give a workbench with a register of real pledges.',
  'error.cli/no-pledges':
    '“{path}” holds no register of pledges, so nothing is said about them. Give a workbench with a register.',
  'error.cli/no-goals':
    'No series has a goal, so there are no goals and no index. Give the benchmark table a column “goal”.',
  'error.cli/method': 'There is no method “{method}” here. Use one of: {known}.',
  'error.cli/domain': '--domain: “{domain}” is not a domain. Write auto, positive, real or bounded:LOWER:UPPER.',
  'error.intake/archive-broken': 'The compressed file is damaged or cut short. Fetch it again and load it.',
  'error.intake/archive-locked':
    'The compressed file is protected by a password. Unpack it yourself and load what is inside.',
  'error.intake/archive-too-large':
    'The compressed file unpacks to more than Jalon reads at once. Unpack it yourself and load the table you need.',
  'error.intake/archive-no-table':
    '“{name}” holds no table that Jalon reads. Load a CSV, a spreadsheet, JSON or Parquet.',
  'error.intake/sheet-broken':
    'The spreadsheet cannot be read: it is damaged. Open it where it was made, save it again and load that.',
  'error.intake/sheet-too-large':
    'The spreadsheet holds {size, number} MB of cells; Jalon reads up to {limit, number} MB. Save the table you need as CSV and load that.',
  'error.intake/sheet-declarations':
    'The spreadsheet carries declarations that no spreadsheet needs and that can do harm. Open it where it was made, save it again and load that.',
  'error.intake/sheet-links':
    'The spreadsheet takes values from {count, plural, one {another file} other {# other files}}, which cannot be checked. Break the links where it was made, or save the table as CSV, and load that.',
  'error.intake/sheet-locked':
    'The spreadsheet is protected by a password, or of the format before 2007. Save it as XLSX without a password and load that.',
  'error.intake/json-broken': 'The file is not JSON: line {line} cannot be read. Fetch it again, or save it as CSV.',
  'error.intake/json-too-deep':
    'The records are nested deeper than {limit, number} levels, which is no table. Save the part you need as CSV.',
  'error.intake/columnar-broken':
    'The Parquet or Arrow file cannot be read: it is damaged or cut short. Fetch it again and load it.',
  'error.intake/markup-no-table':
    'The file is XML or HTML ({root}) without a table or observations that Jalon reads. Open it in a spreadsheet program and save it as XLSX, or ask for the data as CSV.',
  'error.intake/cube-broken':
    'The file announces {cells, number} cells and holds {values, number} values. Fetch it again, or ask for the data as CSV.',
  'error.intake/statistical-file':
    '{program, select, office {This is a document of a word processor, not a table. Copy its table into a spreadsheet, save that,} other {This is a file of {program}. Save it as CSV there, with the labels of its codes,}} and load the result.',
  'error.intake/pdf': 'A PDF holds pages, not a table. Ask for the table behind it as CSV or XLSX.',
  'error.intake/database-broken':
    'The DuckDB file cannot be opened: it is cut, encrypted or of a later version. Write its table out as Parquet and load that.',
  'error.intake/decimal-open':
    'Column “{column}”: nothing in the file says whether {text} is {decimals} or {thousands}. Say which its decimal mark is: when loading, with --decimal "." or --decimal ",", or in a recipe as "decimal" beside "marks": "given".',
  'error.intake/scale-unknown':
    'Column “{column}” says what values are multiplied by, in a way that is not known ({texts}). Write thousands, millions or a power of ten there, or leave the column out.',
  'error.intake/mixed-percent':
    'Column “{column}” holds percentages ({text}) beside numbers up to 1 without a percent sign, and nothing says whether those are shares or percentages. Write all of them in one way.',
  'error.intake/mixed-units':
    'Column “{column}” holds values in several units ({units}), which are not to be compared. Put them into columns of their own, or the unit into a column beside them.',
  'error.intake/package-alone':
    'This file only describes a data package. Load the files it names, or the package as one zip.',
  'error.intake/too-large':
    '“{name}” has {size, number} MB; Jalon reads files of this kind up to {limit, number} MB. Keep only the columns and years needed, load it in parts, or save the few columns as CSV.',
  'error.formula/syntax':
    'The formula cannot be read at place {at, number}. Write for example 1000 * [first] / [second].',
  'error.formula/function': '“{name}” is no function. Use one of: {known}.',
  'error.formula/number': '{name} needs a whole number after a comma, for example {name}([indicator], 3).',
  'error.formula/unknown': 'No indicator is called “{name}”. Choose it from the list.',
  'error.formula/too-large':
    'Written out, the formula of “{name}” has more than 10,000 parts. Make it from fewer formulas.',
  'error.formula/cycle': 'The formula comes back to “{name}”, which needs it itself. Leave one of them out.',
  'error.intake/header-only': 'The file has names of columns and no rows below them. Export it again with its rows.',
  'error.intake/nul-bytes':
    'The text holds a NUL byte (the first is byte {at, number}): it is damaged or no text. Export it again.',
  'error.intake/too-many-columns':
    'The table has {columns, number} columns; Jalon reads up to {limit, number}. Keep those needed, or turn it so that rows and columns change places.',
  'error.intake/database': 'SQLite databases are not read. Write the table out as CSV or Parquet and load that.',
  'error.cli/no-indicator':
    '“{name}” is no indicator of this input, neither as its id nor as its code. Use one of: {known}.',
  'error.cli/no-table': 'The file has no table “{table}”. Use one of: {known}.',
  'error.catalogue/has-nodes':
    '“{code}” cannot be removed: {count, plural, one {# entry stands} other {# entries stand}} under it. Move or remove {count, plural, one {it} other {them}} first.',
  'error.catalogue/has-derived':
    'This indicator cannot be removed: {count, plural, one {# other indicator is} other {# other indicators are}} made of it. Remove {count, plural, one {that one} other {those}} first.',
  'error.catalogue/unhcr-taken': 'The UNHCR code {code} belongs to area {area}. Correct it, or leave it blank.',
  'error.catalogue/no-members': 'Choose at least one area.',
  'error.catalogue/world': 'The world holds every area and cannot be removed.',
  'error.catalogue/code-missing': 'Give it a code.',
  'error.catalogue/code-too-long': 'The code is longer than {longest} characters. Choose a shorter one.',
  'error.catalogue/code-taken': 'The code “{code}” is taken already. Choose another one.',
  'error.intake/other-file':
    '{file} is not the file that {name} was loaded from: its content differs. Choose that file, or use Refresh to take over a newer one.',
  'error.formula/mixed-units':
    '{left} and {right} cannot be added or taken from each other. Convert one by an indicator of rates first.',
  'error.cli/source': 'Say which source the newer file is for with --source: {known}.',
  'error.intake/condition':
    '“{text}” is no condition. Write a column, then = and texts with | between them, or >= or <= and a number. Columns: {known}.',
  'error.intake/reader-stopped':
    'Reading “{name}” stopped, most likely for want of memory. Save the sheet you need as CSV, or split the file, and try again.',
  'error.intake/recipe-lost':
    '“{name}” lacks what the recipe works on: {steps} Correct the file or the recipe, or add --override to read it all the same.',
  'error.cli/not-together': '{one} cannot be given together with {other}; leave one of them out.',
  'error.cli/only-with': '{option} has a meaning only with {other}; add that, or leave {option} out.',
  'error.intake/columns': 'The file has no column “{text}”. Columns: {known}.',
  'error.intake/too-many-observations':
    '“{name}” would make about {expected, number} observations; Jalon holds up to {limit, number} of one source. Leave out value columns that are not needed, or read only the rows you need (“Rows to read”, or --where).',
  'error.link/other-workbench': 'This link leads into another workbench. Open that workbench, then the link.',
  'error.link/too-long':
    'A link to this view would be longer than {limit, number} characters. Save the chart or the scenario first: the link then names it.',
  'error.link/too-new': 'This link was made with a later version of Jalon. Update Jalon to open it.',
  'error.link/unknown-item': 'This link names something that the open workbench does not hold.',
  'error.link/unreadable': 'This is not a link to a view of Jalon.',
  'error.matching/stopped': 'Matching the pledges stopped. Leave the view and come back to try again.',
  'error.merge/edited-meanwhile':
    '“{name}” was not merged, because the open workbench was changed meanwhile. Merge it again.',
  'error.merge/other-workbench':
    '“{name}” does not come from the first workbench, so there is nothing to merge it with. Choose three files of one workbench: the one both began from, yours and theirs.',
  'error.names/stopped': 'Comparing the names stopped. Leave the view and come back to try again.',
  'error.projection/stopped':
    'The projection stopped before it was finished, most likely for want of memory. Your work is unchanged. Shorten the horizon or compare fewer scenarios, and try again.',
  'error.chart/not-json': 'The chart file is not JSON. Open it in a text editor and correct it, or write it again.',
  'error.chart/file': 'The chart file does not fit at “{where}”: {problem}. Correct that place and try again.',
  'error.cli/chart-ending': 'A chart cannot be written to “{path}”: its ending must be one of {known}.',
  'error.cli/chart-table': 'This chart is a table and has no picture. Write it to a .csv file.',
  'error.cli/no-charts': '“{path}” holds no saved chart. Save one in Explore, or describe one and use jalon chart.',
  'error.scenario/not-json':
    'The scenario file is not JSON. Open it in a text editor and correct it, or write it again.',
  'error.report/edition-too-large':
    'The edition “{name}” is too large to be kept in the workbench. Show fewer figures, or fewer rows of long tables, and freeze again.',
  'error.report/editions-full':
    'The workbench keeps {count} editions of the report and no more. Remove one that is no longer needed, then freeze again.',
  'error.report/frozen-damaged':
    'The frozen edition “{name}” is not what was frozen: its contents do not fit its hash, or are no report. Take it from an undamaged copy of the workbench, or let the report follow the data again.',
  'error.report/template':
    'This file is no template of a report: something is wrong at {where}. Choose a file that Jalon saved as a template.',
  'error.report/writer-stopped':
    'The part of Jalon that writes files of reports stopped. Export the report again; the report itself is unchanged.',
  'error.review/begun':
    'Nothing was sent: {count, plural, one {a comment or a verdict is begun and not added. Add it, or press “Send back” again to leave it out} other {{count, number} comments or verdicts are begun and not added. Add them, or press “Send back” again to leave them out}}.',
  'error.review/nothing': 'There is nothing to send back yet. Give a verdict or add a comment first.',
  'error.review/file':
    '“{name}” is not a review Jalon can read (at “{where}”). Ask the reviewer to send it back again; your work is unchanged.',
  'error.review/other-workbench':
    '“{name}” is a review of another workbench, “{title}”. Open that one and add the review there.',
  'error.review/cannot-keep-size':
    'The review was not written: its comments and verdicts take {size, number} MB, and a review holds {most, number} MB at most. Send the workbench itself back instead; it holds them all.',
  'error.review/too-large': '“{name}” is too large for a review. Ask the reviewer to send it back again.',
  'error.review/too-new': '“{name}” was written by a newer Jalon. Open it with that version.',
  'error.scenario/file': 'The scenario file does not fit at “{where}”: {problem}. Correct that place and try again.',
  'error.scenario/no-series':
    'The scenario “{name}” finds no series to act on: neither the indicator nor the area it names is in the input. Correct the names.',
} as const satisfies Readonly<Record<`error.${ErrorCode}`, string>>;
