import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { shorten } from '../../charts/text.ts';
import { formatDate } from '../../core/format.ts';
import type { ReportDocument } from '../../report/document.ts';
import type { WordContext } from './context.ts';
import { PAGE, TEXT_WIDTH, twips, WIDE_TEXT } from './measures.ts';
import { letters, wordText } from './text.ts';

/** Characters of a title that fit on the line at the top of a page. */
const RUNNING_TITLE = 90;

/** Date and code of a report, one after the other. */
export const statedLine = ({ date, code, language }: ReportDocument): string =>
  [formatDate(date, language), code].filter(Boolean).join(' · ');

/** How the pages of a section are held, and whether the first of them is that of the report. */
interface PageShape {
  readonly isWide: boolean;
  readonly isFirst: boolean;
}

/** A4 with the title at the top of every page but the first of the report, date, code and page number at the foot. */
export function pageOptions(
  document: ReportDocument,
  context: WordContext,
  { isWide, isFirst }: PageShape,
): Omit<ISectionOptions, 'children'> {
  const title = shorten(wordText(document.title), RUNNING_TITLE, letters);
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(isWide ? WIDE_TEXT : TEXT_WIDTH) }],
        children: [context.run(statedLine(document)), context.run('', { children: [new Tab()] }), ...pageRuns(context)],
      }),
    ],
  });
  return {
    headers: {
      default: new Header({ children: [new Paragraph({ style: 'Header', children: [context.run(title)] })] }),
      ...(isFirst ? { first: new Header({ children: [new Paragraph({ children: [] })] }) } : {}),
    },
    footers: { default: footer, ...(isFirst ? { first: footer } : {}) },
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          // The library turns both itself.
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          ...(isWide ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.side),
          right: twips(PAGE.side),
          header: twips(PAGE.edge),
          footer: twips(PAGE.edge),
        },
      },
    },
  };
}

/** “Page 2 of 9”. */
function pageRuns(context: WordContext): TextRun[] {
  const said = context.t('report.word.page', { page: '\ue000', pages: '\ue001' });
  return said
    .split(/([\ue000\ue001])/)
    .filter(Boolean)
    .map((part) =>
      part === '\ue000' || part === '\ue001'
        ? new TextRun({
            language: { value: context.tag },
            children: [part === '\ue000' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
          })
        : context.run(part),
    );
}
