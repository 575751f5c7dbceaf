import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { type ExhibitBlock, figureBlock, type ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { focusInBlock } from '../focus-block.ts';
import styles from '../report.module.css';
import { useTargets } from '../report-context.ts';
import { fullNameOfBlock } from '../report-labels.ts';
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
  if (block.kind === 'heading') return <HeadingBlock block={block} languages={languages} />;
  if (block.kind === 'text') return <TextBlock languages={languages} id={block.id} kind="text" texts={block.text} />;
  if (block.kind === 'callout') return <CalloutBlock block={block} languages={languages} />;
  return (
    <div className={styles.pair} data-pair={languages.length > 1} data-content>
      {languages.map((language) =>
        block.kind === 'exhibit' ? (
          <ExhibitContent key={language} block={block} label={label} language={language} />
        ) : block.kind === 'scenario' ? (
          <ScenarioContent key={language} block={block} label={label} language={language} />
        ) : (
          <WrittenOnExport key={language} block={block} language={language} />
        ),
      )}
    </div>
  );
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
      <div className={styles.pageBreak}>
        <span>{t('report.kind.page-break')}</span>
      </div>
    );
  if (block.kind === 'annex')
    return (
      <div className={styles.written} lang={language}>
        <h3>{words('report.kind.annex')}</h3>
        <ul>
          {block.parts.map((part) => (
            <li key={part}>{words(`report.annex.${part}`)}</li>
          ))}
        </ul>
        <p className="soft">{t('report.madeOnExport')}</p>
      </div>
    );
  if (block.kind === 'contents') return <Contents of={block.of} language={language} />;
  return (
    <div className={styles.written} lang={language}>
      <h3>{fullNameOfBlock(block, named, words)}</h3>
      <p className="soft">{t('report.madeOnExport')}</p>
    </div>
  );
}

const LISTED = { headings: 'heading', figures: 'figure', tables: 'table' } as const;

/** A list of headings, figures or tables as they are now; pages come with the export. */
function Contents({ of, language }: { readonly of: keyof typeof LISTED; readonly language: Language }) {
  const targets = useTargets().filter(({ kind }) => kind === LISTED[of]);
  return (
    <div className={styles.contents} lang={language}>
      <p>
        <strong>{translator(language)(`report.contents.${of}`)}</strong>
      </p>
      <ul>
        {targets.map(({ id, level, name }) => (
          <li key={id} data-level={level}>
            <button type="button" onClick={() => focusInBlock(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
