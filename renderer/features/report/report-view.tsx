import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { Input, TextArea, TextField } from 'react-aria-components';
import { LANGUAGES, type Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { type CountedKind, labelsOfBlocks } from '#shared/report/block-labels';
import type { FigureNumbers } from '#shared/review/shown';
import type { ReportBlock } from '#shared/workbench/report';
import { useDocument, useReport, useT } from '../../queries/hooks.ts';
import { useBlockHashes } from '../../queries/use-block-hashes.ts';
import { useKnownBlocks } from '../../queries/use-block-parts.ts';
import { useEdition } from '../../queries/use-edition.ts';
import { useSame } from '../../queries/use-same.ts';
import { FigureNumbersContext } from '../../reviewing/figure-numbers.ts';
import { show } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { Button } from '../../ui/button.tsx';
import { MOST_SIGNS } from '../../ui/fields.tsx';
import { EmptyState, ViewHeader } from '../../ui/layout.tsx';
import { useRested } from '../../ui/use-rested.ts';
import { BlockFrame } from './blocks/block-frame.tsx';
import { inOneLine, noteHashes, setReport, setReportTitle } from './edit.ts';
import { ChangesPanel } from './editions/changes-panel.tsx';
import { FrozenSheet } from './editions/frozen-sheet.tsx';
import { type OutlineEntry, ReportOutline } from './outline.tsx';
import { outlineEntries, sameEntries, sameOrder } from './outline-entries.ts';
import styles from './report.module.css';
import { type ReportTarget, type Targets, TargetsContext } from './report-context.ts';
import { countedIn, targetsOfBlocks } from './report-labels.ts';
import { ReportStrip } from './report-strip.tsx';
import { ReportTools } from './report-tools.tsx';
import { TemplateCards } from './templates-menu.tsx';

/** Characters of the line of authors at most. */
const MOST_AUTHORS = 500;

/** Milliseconds without a key after which the outline says what was typed. */
const OUTLINE_FOLLOWS = 300;

const BOTH_SHOWN = remembered(false);

export function ReportView() {
  const t = useT();
  const { report, frozenReports = [] } = useDocument('report', 'frozenReports');
  const { blocks, language } = report;
  const [isBoth, setBoth] = useRemembered(BOTH_SHOWN);
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const languages = useMemo(
    () => (isBoth ? [language, ...LANGUAGES.filter((other) => other !== language)] : [language]),
    [isBoth, language],
  );
  const [areChangesOpen, setChangesOpen] = useState(false);
  const edition = frozenReports.find(({ id }) => id === report.frozen) ?? null;
  const frozen = useEdition(edition, language);
  const listed = useListed(blocks);
  const made = useKnownBlocks(listed, language);
  const known = useSame(new Map([...made].map(([id, one]) => [id, countedIn(one)])), isSameMap);
  const hashes = useBlockHashes(made, language);
  useEffect(() => noteHashes(hashes), [hashes]);
  const numbers: FigureNumbers = useCallback(
    (place) => (place.on === 'figure' ? hashes.get(place.block) : undefined),
    [hashes],
  );
  const inEach = { en: useLabels('en', known), fr: useLabels('fr', known) };
  const labels = inEach[language];
  const entries = useEntries(labels);
  const targets = useTargetsInEach(listed, inEach);
  return (
    <>
      <ViewHeader title={t('report.title')} lead={t('report.lead')} />
      <ReportTools
        language={language}
        isBoth={isBoth}
        onBoth={setBoth}
        after={blocks.some(({ id }) => id === chosen) ? chosen : null}
        isEmpty={blocks.length === 0}
        isFrozen={edition !== null}
      />
      <ReportStrip
        counted={known}
        hashes={hashes}
        isOpen={areChangesOpen}
        onOpen={setChangesOpen}
        onShowBoth={() => setBoth(true)}
      />
      {areChangesOpen ? <ChangesPanel hashes={hashes} labels={labels} /> : null}
      {edition ? <p className={styles.frozenNote}>{t('reportEditions.frozen.about')}</p> : null}
      <div className={styles.report}>
        <ReportOutline entries={entries} language={language} />
        <section className={styles.sheet} data-both={isBoth && !frozen} aria-label={t('report.sheet')}>
          {frozen ? (
            <FrozenSheet edition={frozen} />
          ) : (
            <>
              <Title languages={languages} />
              <Authors />
              {blocks.length === 0 ? <Empty /> : null}
              <FigureNumbersContext value={numbers}>
                <TargetsContext value={targets}>
                  {blocks.map((block) => (
                    <BlockFrame
                      key={block.id}
                      block={block}
                      labels={languages.map((one) => inEach[one].get(block.id)?.join('\n') ?? '').join('\f')}
                      languages={languages}
                      isOpen={open === block.id}
                      onOpen={setOpen}
                      onChosen={setChosen}
                    />
                  ))}
                </TargetsContext>
              </FigureNumbersContext>
            </>
          )}
        </section>
      </div>
    </>
  );
}

/** All blocks but texts, which no list of figures and headings names: the same while one writes. */
const useListed = (blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
  useSame(
    blocks.filter(({ kind }) => kind !== 'text'),
    (before, next) => before.length === next.length && next.every((block, at) => block === before[at]),
  );

type Lists = ReadonlyMap<string, readonly string[]>;

const isSameMap = (a: Lists, b: Lists): boolean =>
  a.size === b.size && [...b].every(([key, value]) => a.get(key)?.join('\n') === value.join('\n'));

function useLabels(language: Language, known: ReadonlyMap<string, readonly CountedKind[]>): Lists {
  const { report } = useDocument('report');
  return useSame(labelsOfBlocks(report.blocks, translator(language), known), isSameMap);
}

/** In the language of the report, as its pages are; names follow once nothing is typed, as a list drawn anew at each key holds keys up. */
function useEntries(labels: Lists): readonly OutlineEntry[] {
  const { report, catalogue, scenarios } = useDocument('report', 'catalogue', 'scenarios');
  const made = useMemo(
    () => outlineEntries(report.blocks, labels, { catalogue, scenarios }, translator(report.language)),
    [report.blocks, report.language, labels, catalogue, scenarios],
  );
  const now = useSame(made, (before, next) => sameEntries(before, next) === before);
  const rested = useRested(now, OUTLINE_FOLLOWS);
  return sameOrder(rested, now) ? rested : now;
}

function useTargetsInEach(blocks: readonly ReportBlock[], labels: Readonly<Record<Language, Lists>>): Targets {
  const [en, fr] = [useTargetsOf(blocks, labels.en, 'en'), useTargetsOf(blocks, labels.fr, 'fr')];
  return useMemo(() => ({ en, fr }), [en, fr]);
}

function useTargetsOf(blocks: readonly ReportBlock[], labels: Lists, language: Language): readonly ReportTarget[] {
  const { catalogue, scenarios } = useDocument('catalogue', 'scenarios');
  const made = useMemo(
    () => targetsOfBlocks(blocks, labels, { catalogue, scenarios }, translator(language)),
    [blocks, labels, catalogue, scenarios, language],
  );
  return useSame(made, (before, next) => JSON.stringify(before) === JSON.stringify(next));
}

/** The title of the report, written where it stands. */
const Title = memo(function Title({ languages }: { readonly languages: readonly Language[] }) {
  const t = useT();
  const title = useReport((report) => report.title);
  return (
    <div className={styles.bilingual} data-pair={languages.length > 1}>
      {languages.map((language) => (
        <TextField
          key={language}
          className={styles.titleField ?? ''}
          aria-label={
            languages.length > 1
              ? t('report.named', { kind: t('report.name'), name: t(`report.language.${language}`) })
              : t('report.name')
          }
          value={title[language]}
          onChange={(text) => setReportTitle(language, inOneLine(text))}
          maxLength={MOST_SIGNS}
        >
          <TextArea rows={1} lang={language} placeholder={translator(language)('report.untitled')} />
        </TextField>
      ))}
    </div>
  );
});

/** Who signs the report, in one line. */
const Authors = memo(function Authors() {
  const t = useT();
  const authors = useReport((report) => report.authors ?? '');
  return (
    <TextField
      className={styles.authors ?? ''}
      aria-label={t('report.authors')}
      value={authors}
      onChange={(text) => setReport({ authors: inOneLine(text) })}
      maxLength={MOST_AUTHORS}
    >
      <Input placeholder={t('report.authors')} />
    </TextField>
  );
});

function Empty() {
  const t = useT();
  return (
    <EmptyState
      title={t('report.empty')}
      text={t('report.emptyText')}
      action={
        <div className={styles.templates}>
          <TemplateCards />
          <Button variant="quiet" onPress={() => show({ view: 'explore' })}>
            {t('report.toExplore')}
          </Button>
        </div>
      }
    />
  );
}
