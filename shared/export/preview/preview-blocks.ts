import { canonicalJson } from '../../core/canonical-json.ts';
import { formatDate, formatNumber } from '../../core/format.ts';
import type { LocalText } from '../../core/language.ts';
import type { Translator } from '../../i18n/translator.ts';
import { judgedFigures } from '../../review/figures.ts';
import { placeName } from '../../review/place-names.ts';
import { answersTo, standingVerdicts, threadsOf } from '../../review/threads.ts';
import { chartOfBlock, figureBlock, PAGE_WIDTH_MM, type ReportBlock, tableBlock } from '../../workbench/report.ts';
import type { Comment, JudgedPlace, Verdict } from '../../workbench/review.ts';
import { type RichInline, type RichText, richOf } from '../../workbench/rich-text.ts';
import { partsOfSource, type Workbench } from '../../workbench/workbench.ts';

/** What of a workbench its report does not show, as blocks of a report: saved charts and scenarios, verdicts, comments, sources. */
export const previewBlocks = (workbench: Workbench, t: Translator): readonly ReportBlock[] => [
  ...underHeading('charts', chartBlocks(workbench), t),
  ...underHeading('scenarios', scenarioBlocks(workbench), t),
  ...underHeading('verdicts', verdictLines(workbench, t), t),
  ...underHeading('comments', commentLines(workbench, t), t),
  ...underHeading('sources', sourceLines(workbench, t), t),
];

type Section = 'charts' | 'scenarios' | 'verdicts' | 'comments' | 'sources';

/** The same words in whichever language the page is written. */
const both = (text: string): LocalText => ({ en: text, fr: text });
const lines = (id: string, all: readonly RichText[]): readonly ReportBlock[] =>
  all.map((text, at) => ({ id: `preview-${id}-${at}`, kind: 'text', text: { en: text, fr: text } }));

const underHeading = (section: Section, blocks: readonly ReportBlock[], t: Translator): readonly ReportBlock[] =>
  blocks.length === 0
    ? []
    : [{ id: `preview-${section}`, kind: 'heading', level: 1, text: both(t(`preview.${section}`)) }, ...blocks];

/** Saved charts that no figure of the report shows as they are, each with its table. */
function chartBlocks({ charts, report }: Workbench): readonly ReportBlock[] {
  const shown = new Set(
    report.blocks.flatMap((block) => {
      const chart = block.kind === 'exhibit' && block.shows === 'figure' ? chartOfBlock(block) : null;
      return chart ? [canonicalJson({ ...chart, id: '' })] : [];
    }),
  );
  return charts
    .filter((chart) => !shown.has(canonicalJson({ ...chart, id: '' })))
    .flatMap((chart) => {
      const source = { of: 'chart' as const, chart };
      return [
        { ...figureBlock(`preview-figure-${chart.id}`, source), table: 'none' as const },
        tableBlock(`preview-table-${chart.id}`, source),
      ];
    });
}

function scenarioBlocks({ scenarios, report }: Workbench): readonly ReportBlock[] {
  const shown = new Set(report.blocks.flatMap((block) => (block.kind === 'scenario' ? [block.scenario] : [])));
  return scenarios
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      id: `preview-scenario-${id}`,
      kind: 'scenario',
      scenario: id,
      widthMm: PAGE_WIDTH_MM,
      caption: null,
      seen: null,
    }));
}

/** A line in bold, then what follows it. */
function titled(title: string, body: string): RichText {
  const [first, ...rest] = richOf(body).content;
  const begin: readonly RichInline[] = [
    { type: 'text', text: title, marks: [{ type: 'bold' }] },
    ...(first ? [{ type: 'hardBreak' } as const] : []),
  ];
  const own = first?.type === 'paragraph' ? (first.content ?? []) : [];
  return { type: 'doc', content: [{ type: 'paragraph', content: [...begin, ...own] }, ...rest] };
}

/** Verdicts of each person that stand, on the whole and then on each figure. */
function verdictLines(workbench: Workbench, t: Translator): readonly ReportBlock[] {
  const { verdicts = [], comments } = workbench;
  const places: readonly { readonly place: JudgedPlace; readonly name: string }[] = [
    { place: { on: 'whole' }, name: t('reviewing.about.whole') },
    ...judgedFigures(workbench, t),
  ];
  const said = ({ id, author, at, verdict, reason }: Verdict): string =>
    [
      t('preview.said', {
        author,
        date: formatDate(at, t.language),
        what: t(`reviewing.verdict.${verdict}`),
      }),
      reason,
      ...answersTo(id, comments).map((answer) => answerText(answer, t)),
    ]
      .filter((line) => line.trim() !== '')
      .join('\n');
  return lines(
    'verdict',
    places.flatMap(({ place, name }) => {
      const standing = standingVerdicts(place, verdicts);
      return standing.length === 0 ? [] : [titled(name, standing.map(said).join('\n'))];
    }),
  );
}

const answerText = ({ author, at, text, settles }: Comment, t: Translator): string =>
  t('preview.said', {
    author,
    date: formatDate(at, t.language),
    what: [settles ? t(`reviewing.answer.${settles}`) : '', text].filter(Boolean).join('. '),
  });

function commentLines(workbench: Workbench, t: Translator): readonly ReportBlock[] {
  const threads = threadsOf(workbench.comments, workbench.verdicts);
  return lines(
    'comment',
    threads.map(({ comment, answers, isResolved }) => {
      const place = comment.anchor?.place;
      const on = !place || place.on === 'whole' ? t('reviewing.about.whole') : placeName(place, workbench, t);
      const title = isResolved ? t('preview.settled', { name: on }) : on;
      return titled(title, [comment, ...answers].map((one) => answerText(one, t)).join('\n'));
    }),
  );
}

/** Every source of the workbench, whether something shows it or not. */
function sourceLines({ sources }: Workbench, t: Translator): readonly ReportBlock[] {
  const line = (label: string, value: string): string => (value ? t('fields.line', { label, value }) : '');
  return lines(
    'source',
    sources.map((source) => {
      const { kind, name, attribution, licence, retrieved, sha256 } = source;
      const rows = partsOfSource(source).reduce((sum, part) => sum + part.rows, 0);
      const facts = [
        attribution,
        line(t('data.licenceAlone'), licence),
        line(t('data.retrieved'), retrieved ? formatDate(retrieved, t.language) : ''),
        line(t('review.rows'), formatNumber(rows, t.language)),
        line('SHA-256', sha256),
      ];
      return titled(kind === 'bundled' ? t('data.bundled') : name, facts.filter(Boolean).join('\n'));
    }),
  );
}
