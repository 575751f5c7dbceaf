import type { ReactNode } from 'react';
import { followsLens } from '#shared/charts/chart-scope';
import type { Language } from '#shared/core/language';
import { describeFailure, translator } from '#shared/i18n/translator';
import type { Part } from '#shared/report/parts';
import type { ExhibitBlock } from '#shared/workbench/report';
import { type Loaded, useT } from '../queries/hooks.ts';
import { type ComposedBlock, useComposedParts, useExhibitParts } from '../queries/use-block-parts.ts';
import styles from './exhibits.module.css';
import { PartContent } from './part-content.tsx';

interface ContentProps<Block> {
  readonly block: Block;
  /** Of its figures and tables, in order. */
  readonly labels: readonly string[];
  readonly language: Language;
}

/** A figure or table as it is exported. */
export function ExhibitContent({ block, labels, language }: ContentProps<ExhibitBlock>) {
  const t = useT();
  const answer = useExhibitParts(block, language);
  const { source, lens } = block;
  const follows = source.of === 'chart' ? lens === null && followsLens(source.chart) : lens === null;
  return (
    <Parts
      answer={answer}
      labels={labels}
      language={language}
      mark={follows ? <span className={styles.follows}>{t('report.follows')}</span> : null}
    />
  );
}

/** What Jalon writes itself of a scenario, a method, a situation or a country. */
export function ComposedContent({ block, labels, language }: ContentProps<ComposedBlock>) {
  return <Parts answer={useComposedParts(block, language)} labels={labels} language={language} />;
}

interface PartsProps {
  readonly answer: Loaded<readonly Part[]>;
  readonly labels: readonly string[];
  readonly language: Language;
  readonly mark?: ReactNode;
}

function Parts({ answer, labels, language, mark }: PartsProps) {
  const t = useT();
  if (answer.state === 'failed') return <p role="alert">{describeFailure(t, answer.error)}</p>;
  if (!answer.value) return <p className={styles.waiting}>{t('shell.loading')}</p>;
  let counted = 0;
  return answer.value.map((part, at) => {
    const takes = part.kind === 'figure' && part.table === 'short' && part.figure.data.rows.length > 0 ? 2 : 1;
    const own = part.kind === 'figure' || part.kind === 'table' ? labels.slice(counted, counted + takes) : [];
    counted += own.length;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a block are known by their place
      <PartContent key={at} part={part} labels={own} t={translator(language)} mark={mark} />
    );
  });
}
