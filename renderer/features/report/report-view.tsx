import { useMemo, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { LANGUAGES, type Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type { ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useKnownBlocks } from '../../queries/use-block-parts.ts';
import { show } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { Button } from '../../ui/button.tsx';
import { MOST_SIGNS } from '../../ui/fields.tsx';
import { EmptyState, ViewHeader } from '../../ui/layout.tsx';
import { BlockFrame } from './blocks/block-frame.tsx';
import { inOneLine, setReportTitle } from './edit.ts';
import { type OutlineEntry, ReportOutline } from './outline.tsx';
import { outlineEntries, sameEntries } from './outline-entries.ts';
import styles from './report.module.css';
import { type ReportTarget, TargetsContext } from './report-context.ts';
import { type CountedKind, countedIn, labelsOfBlocks, targetsOfBlocks } from './report-labels.ts';
import { ReportStrip } from './report-strip.tsx';
import { fillFromTemplate, ReportTools } from './report-tools.tsx';
import { TEMPLATES } from './templates.ts';
import { useSame } from './use-same.ts';

const BOTH_SHOWN = remembered(false);

export function ReportView() {
  const t = useT();
  const { report } = useDocument('report');
  const { blocks, language } = report;
  const [isBoth, setBoth] = useRemembered(BOTH_SHOWN);
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const languages = useMemo(
    () => (isBoth ? [language, ...LANGUAGES.filter((other) => other !== language)] : [language]),
    [isBoth, language],
  );
  const known = useCounted(blocks, language);
  const labels = useSame(labelsOfBlocks(blocks, translator(language), known), isSameMap);
  const entries = useEntries(labels);
  const targets = useTargetsOf(labels, language);
  return (
    <>
      <ViewHeader title={t('report.title')} lead={t('report.lead')} />
      <ReportTools
        language={language}
        isBoth={isBoth}
        onBoth={setBoth}
        after={blocks.some(({ id }) => id === chosen) ? chosen : null}
        isEmpty={blocks.length === 0}
      />
      <ReportStrip counted={known} onShowBoth={() => setBoth(true)} />
      <div className={styles.report}>
        <ReportOutline entries={entries} />
        <section className={styles.sheet} data-both={isBoth} aria-label={t('report.sheet')}>
          <Title languages={languages} />
          {blocks.length === 0 ? <Empty /> : null}
          <TargetsContext value={targets}>
            {blocks.map((block) => (
              <BlockFrame
                key={block.id}
                block={block}
                labels={labels.get(block.id)?.join('\n') ?? ''}
                languages={languages}
                isOpen={open === block.id}
                onOpen={setOpen}
                onChosen={setChosen}
              />
            ))}
          </TargetsContext>
        </section>
      </div>
    </>
  );
}

type Lists = ReadonlyMap<string, readonly string[]>;

const isSameMap = (a: Lists, b: Lists): boolean =>
  a.size === b.size && [...b].every(([key, value]) => a.get(key)?.join('\n') === value.join('\n'));

/** What of every block is counted that was worked out by now. */
function useCounted(blocks: readonly ReportBlock[], language: Language): ReadonlyMap<string, readonly CountedKind[]> {
  const known = useKnownBlocks(blocks, language);
  return useSame(new Map([...known].map(([id, one]) => [id, countedIn(one)])), isSameMap);
}

function useEntries(labels: Lists): readonly OutlineEntry[] {
  const t = useT();
  const { report, catalogue, scenarios } = useDocument('report', 'catalogue', 'scenarios');
  const made = useMemo(
    () => outlineEntries(report.blocks, labels, { catalogue, scenarios }, t),
    [report.blocks, labels, catalogue, scenarios, t],
  );
  return useSame(made, (before, next) => sameEntries(before, next) === before);
}

function useTargetsOf(labels: Lists, language: Language): readonly ReportTarget[] {
  const { report, catalogue, scenarios } = useDocument('report', 'catalogue', 'scenarios');
  const made = useMemo(
    () => targetsOfBlocks(report.blocks, labels, { catalogue, scenarios }, translator(language)),
    [report.blocks, labels, catalogue, scenarios, language],
  );
  return useSame(made, (before, next) => JSON.stringify(before) === JSON.stringify(next));
}

/** The title of the report, written where it stands. */
function Title({ languages }: { readonly languages: readonly Language[] }) {
  const t = useT();
  const { report } = useDocument('report');
  return (
    <div className={styles.pair} data-pair={languages.length > 1}>
      {languages.map((language) => (
        <TextField
          key={language}
          className={styles.titleField ?? ''}
          aria-label={
            languages.length > 1
              ? t('report.named', { kind: t('report.name'), name: t(`report.language.${language}`) })
              : t('report.name')
          }
          value={report.title[language]}
          onChange={(text) => setReportTitle(language, inOneLine(text))}
          maxLength={MOST_SIGNS}
        >
          <TextArea rows={1} lang={language} placeholder={translator(language)('report.untitled')} />
        </TextField>
      ))}
    </div>
  );
}

function Empty() {
  const t = useT();
  return (
    <EmptyState
      title={t('report.empty')}
      text={t('report.emptyText')}
      action={
        <div className={styles.templates}>
          {TEMPLATES.map(({ id }) => (
            <button key={id} type="button" className={styles.template} onClick={() => fillFromTemplate(id)}>
              <strong>{t(`report.template.${id}`)}</strong>
              <span>{t(`report.template.${id}.about`)}</span>
            </button>
          ))}
          <Button variant="quiet" onPress={() => show({ view: 'explore' })}>
            {t('report.toExplore')}
          </Button>
        </div>
      }
    />
  );
}
