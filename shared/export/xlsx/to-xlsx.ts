import { writeXlsx } from 'hucre/xlsx';
import { translator } from '../../i18n/translator.ts';
import type { DocumentExhibit, ReportDocument } from '../../report/document.ts';
import { fixedZip, packageParts, partText, textPart } from '../fixed-zip.ts';
import { officeText } from '../office-text.ts';
import { contentsSheet, startOf } from './contents-sheet.ts';
import { exhibitLabel, exhibitSheet } from './exhibit-sheet.ts';
import { sheetNames } from './sheet-names.ts';

const CORE = 'docProps/core.xml';

/** The date of a document as a moment; what is no date is the first day of 1980, as in the package. */
export function documentMoment(date: string): Date {
  const moment = new Date(date);
  return Number.isNaN(moment.getTime()) ? new Date(Date.UTC(1980, 0, 1)) : moment;
}

/** The data annex: a sheet of contents, then one for every figure and table of the report. Equal reports are equal bytes. */
export async function toXlsx(report: ReportDocument): Promise<Uint8Array> {
  const t = translator(report.language);
  const exhibits = report.blocks.filter(
    (block): block is DocumentExhibit => block.kind === 'figure' || block.kind === 'table',
  );
  const [contents = '', ...names] = sheetNames([t('reportFiles.contents'), ...exhibits.map(exhibitLabel)]);
  const date = documentMoment(report.date);
  const bytes = await writeXlsx({
    sheets: [
      contentsSheet(report, exhibits, contents, names, t),
      ...exhibits.map((exhibit, at) => exhibitSheet(exhibit, names[at] ?? '', startOf(contents), t)),
    ],
    properties: { title: officeText(report.title), creator: officeText(report.authors), created: date, modified: date },
    defaultFont: { name: 'Arial', size: 10 },
  });
  const parts = packageParts(bytes);
  const core = partText(parts[CORE]).replace(
    '</cp:coreProperties>',
    `<dc:language>${report.language === 'fr' ? 'fr-FR' : 'en-GB'}</dc:language></cp:coreProperties>`,
  );
  return fixedZip({ ...parts, [CORE]: textPart(core) });
}
