import { memo } from 'react';
import { LANGUAGES, type Language } from '#shared/core/language';
import { useDocument, useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { focusInBlock } from './focus-block.ts';
import styles from './report.module.css';
import { type CountedKind, countedExhibits } from './report-labels.ts';
import { untranslatedWords } from './untranslated.ts';

interface ReportStripProps {
  /** What of the blocks is counted, as far as it is known. */
  readonly counted: ReadonlyMap<string, readonly CountedKind[]>;
  readonly onShowBoth: () => void;
}

/** What the report holds and what it lacks, in one line. */
export function ReportStrip({ counted, onShowBoth }: ReportStripProps) {
  const { report } = useDocument('report');
  const { figures, tables } = countedExhibits(report.blocks, counted);
  const lacking = LANGUAGES.map((language) => {
    const words = report.blocks.map((block) => untranslatedWords(block, language));
    return {
      language,
      words: words.reduce((a, b) => a + b, 0),
      block: report.blocks[words.findIndex((count) => count > 0)]?.id ?? null,
    };
  });
  return (
    <div className={styles.strip}>
      <Counts figures={figures} tables={tables} />
      {lacking.map(({ language, words, block }) =>
        block ? (
          <Lacking key={language} language={language} words={words} block={block} onShowBoth={onShowBoth} />
        ) : null,
      )}
      {report.blocks.length > 0 && lacking.every(({ block }) => block === null) ? <Complete /> : null}
    </div>
  );
}

const Counts = memo(function Counts({ figures, tables }: { readonly figures: number; readonly tables: number }) {
  const t = useT();
  return (
    <>
      <span>{t('report.count.figures', { count: figures })}</span>
      <span>{t('report.count.tables', { count: tables })}</span>
      <span>{t('report.live')}</span>
    </>
  );
});

const Complete = memo(function Complete() {
  const t = useT();
  return <span>{t('report.count.translated')}</span>;
});

interface LackingProps {
  readonly language: Language;
  readonly words: number;
  /** The first block that lacks words. */
  readonly block: string;
  readonly onShowBoth: () => void;
}

const Lacking = memo(function Lacking({ language, words, block, onShowBoth }: LackingProps) {
  const t = useT();
  return (
    <Button
      variant="quiet"
      onPress={() => {
        onShowBoth();
        focusInBlock(block);
      }}
    >
      {t('report.count.words', { count: words, language })}
    </Button>
  );
});
