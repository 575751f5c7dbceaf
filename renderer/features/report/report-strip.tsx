import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { visibleText } from '#shared/charts/text';
import { formatDate } from '#shared/core/format';
import { LANGUAGES, type Language } from '#shared/core/language';
import { type CountedKind, countedExhibits } from '#shared/report/block-labels';
import { seenOf } from '#shared/report/changes';
import { useDocument, useReport, useT } from '../../queries/hooks.ts';
import { useEdition } from '../../queries/use-edition.ts';
import { Button } from '../../ui/button.tsx';
import { changedBlocks, type Hashes, unreadBlocks } from './changes.ts';
import { markAsRead } from './edit.ts';
import { focusInBlock } from './focus-block.ts';
import styles from './report.module.css';
import { untranslatedWords } from './untranslated.ts';

interface ReportStripProps {
  /** What of the blocks is counted, as far as it is known. */
  readonly counted: ReadonlyMap<string, readonly CountedKind[]>;
  readonly hashes: Hashes;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onShowBoth: () => void;
}

/** What the report holds and what it lacks, in one line. */
export function ReportStrip({ counted, hashes, isOpen, onOpen, onShowBoth }: ReportStripProps) {
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
      <StateOfReport />
      <Changes
        changed={changedBlocks(report.blocks, hashes).length}
        read={report.blocks.filter((block) => seenOf(block) !== null).length}
        unread={unreadBlocks(report.blocks, hashes).length}
        isOpen={isOpen}
        onOpen={onOpen}
      />
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
    </>
  );
});

/** Whether the report follows the data, or which edition it is. */
const StateOfReport = memo(function StateOfReport() {
  const t = useT();
  const { frozenReports: editions = [] } = useDocument('frozenReports');
  const [shown, language] = useReport((report) => [report.frozen, report.language]);
  const edition = editions.find(({ id }) => id === shown) ?? null;
  const frozen = useEdition(edition, language);
  if (!edition) return <span>{t('report.live')}</span>;
  const date = formatDate(edition.at.slice(0, 10), t.language);
  const code = frozen?.value?.code;
  return (
    <strong>
      {t('reportEditions.frozen', { date, name: visibleText(edition.name) })}
      {code ? `, ${t('reportEditions.frozen.code', { code })}` : ''}
    </strong>
  );
});

interface ChangesProps {
  readonly changed: number;
  readonly read: number;
  readonly unread: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** “12 of 40 figures changed since you wrote about them”, and those nobody has marked as read. */
const Changes = memo(function Changes({ changed, read, unread, isOpen, onOpen }: ChangesProps) {
  const t = useT();
  return (
    <>
      {changed > 0 ? (
        <AriaButton className="button quiet" aria-expanded={isOpen} onPress={() => onOpen(!isOpen)}>
          {t('reportDocument.changed.summary', { changed, count: read })}
        </AriaButton>
      ) : null}
      {unread > 0 ? (
        <span>
          {t('reportEditions.changed.unread', { count: unread })}{' '}
          <Button variant="quiet" onPress={() => markAsRead()}>
            {t('reportEditions.changed.all')}
          </Button>
        </span>
      ) : null}
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
