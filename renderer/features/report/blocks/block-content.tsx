import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { type ExhibitBlock, figureBlock, type ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import styles from '../report.module.css';
import { fullNameOfBlock, nameOfBlock } from '../report-labels.ts';
import { CalloutBlock } from './callout-block.tsx';
import { ExhibitContent } from './exhibit-content.tsx';
import { HeadingBlock } from './heading-block.tsx';
import { TextBlock } from './text-block.tsx';

interface BlockContentProps {
  readonly block: ReportBlock;
  readonly label: string;
  readonly languages: readonly Language[];
}

/** What a block shows on its page. */
export function BlockContent({ block, label, languages }: BlockContentProps) {
  const [first = 'en'] = languages;
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} languages={languages} />;
    case 'text':
      return <TextBlock languages={languages} id={block.id} kind="text" texts={block.text} />;
    case 'callout':
      return <CalloutBlock block={block} languages={languages} />;
    case 'exhibit':
      return <ExhibitContent block={block} label={label} language={first} />;
    case 'scenario':
      return <ScenarioContent block={block} label={label} language={first} />;
    default:
      return <WrittenOnExport block={block} language={first} />;
  }
}

/** A scenario is shown by the chart that was saved with it. */
function ScenarioContent({
  block,
  label,
  language,
}: {
  readonly block: Extract<ReportBlock, { kind: 'scenario' }>;
  readonly label: string;
  readonly language: Language;
}) {
  const t = useT();
  const { charts, scenarios } = useDocument('charts', 'scenarios');
  const chart = charts.find((one) => one.kind === 'fan' && one.scenario === block.scenario);
  if (!scenarios.some(({ id }) => id === block.scenario)) return <p role="note">{t('report.gone.scenario')}</p>;
  if (!chart) return <WrittenOnExport block={block} language={language} />;
  const { id, widthMm, caption } = block;
  const shown: ExhibitBlock = { ...figureBlock(id, { of: 'chart', chart }), widthMm, caption, table: 'none' };
  return <ExhibitContent block={shown} label={label} language={language} />;
}

/** What Jalon writes itself when the report leaves: its kind, what it is of, and that. */
function WrittenOnExport({ block, language }: { readonly block: ReportBlock; readonly language: Language }) {
  const t = useT();
  const named = useDocument('catalogue', 'scenarios');
  const words = translator(language);
  if (block.kind === 'page-break')
    return (
      <div className={styles.pageBreak} data-content>
        <span>{t('report.kind.page-break')}</span>
      </div>
    );
  if (block.kind === 'annex')
    return (
      <div className={styles.written} data-content>
        <h3>{words('report.kind.annex')}</h3>
        <ul>
          {block.parts.map((part) => (
            <li key={part}>{words(`report.annex.${part}`)}</li>
          ))}
        </ul>
        <p className="soft">{t('report.madeOnExport')}</p>
      </div>
    );
  return (
    <div className={styles.written} data-content>
      <h3>
        {block.kind === 'contents'
          ? nameOfBlock(block, named, words) || words('report.contents.headings')
          : fullNameOfBlock(block, named, words)}
      </h3>
      <p className="soft">{t('report.madeOnExport')}</p>
    </div>
  );
}
