import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type { ReportBlock } from '#shared/workbench/report';
import { ComposedContent, ExhibitContent } from '../../../exhibits/exhibit-content.tsx';
import { useT } from '../../../queries/hooks.ts';
import { type ComposedBlock, isComposed } from '../../../queries/use-block-parts.ts';
import { focusInBlock } from '../focus-block.ts';
import styles from '../report.module.css';
import { useTargets } from '../report-context.ts';
import { AnnexContent } from './annex-content.tsx';
import { CalloutBlock } from './callout-block.tsx';
import { HeadingBlock } from './heading-block.tsx';
import { TextBlock } from './text-block.tsx';

interface BlockContentProps {
  readonly block: ReportBlock;
  /** Of its figures and tables in each of `languages`. */
  readonly labels: readonly (readonly string[])[];
  readonly languages: readonly Language[];
}

/** What a block shows on its page. */
export function BlockContent({ block, labels, languages }: BlockContentProps) {
  if (block.kind === 'heading')
    return <HeadingBlock block={block} number={labels[0]?.[0] ?? ''} languages={languages} />;
  if (block.kind === 'text') return <TextBlock languages={languages} id={block.id} kind="text" texts={block.text} />;
  if (block.kind === 'callout') return <CalloutBlock block={block} languages={languages} />;
  return (
    <div className={styles.bilingual} data-pair={languages.length > 1} data-content>
      {languages.map((language, at) =>
        block.kind === 'exhibit' ? (
          <ExhibitContent key={language} block={block} labels={labels[at] ?? []} language={language} />
        ) : isComposed(block) ? (
          <ComposedContent key={language} block={block} labels={labels[at] ?? []} language={language} />
        ) : (
          <WrittenOnExport key={language} block={block} language={language} />
        ),
      )}
    </div>
  );
}

type OwnBlock = Exclude<ReportBlock, ComposedBlock | { kind: 'heading' | 'text' | 'callout' | 'exhibit' }>;

/** What Jalon writes itself when the report leaves: its kind, what it is of, and that. */
function WrittenOnExport({ block, language }: { readonly block: OwnBlock; readonly language: Language }) {
  const t = useT();
  if (block.kind === 'page-break')
    return (
      <div className={styles.pageBreak}>
        <span>{t('report.kind.page-break')}</span>
      </div>
    );
  if (block.kind === 'contents') return <Contents of={block.of} language={language} />;
  return <AnnexContent key={block.parts.join()} block={block} language={language} />;
}

const LISTED = { headings: 'heading', figures: 'figure', tables: 'table' } as const;

/** A list of headings, figures or tables as they are now; pages come with the export. */
function Contents({ of, language }: { readonly of: keyof typeof LISTED; readonly language: Language }) {
  const targets = useTargets(language).filter(({ kind }) => kind === LISTED[of]);
  return (
    <div className={styles.contents} lang={language}>
      <p>
        <strong>{translator(language)(`report.contents.${of}`)}</strong>
      </p>
      <ul>
        {targets.map(({ id, level, listed }) => (
          <li key={id} data-level={level}>
            <button type="button" onClick={() => focusInBlock(id)}>
              {listed}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
