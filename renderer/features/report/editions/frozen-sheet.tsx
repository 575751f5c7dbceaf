import { visibleText } from '#shared/charts/text';
import { describeFailure, translator } from '#shared/i18n/translator';
import type { ReportDocument } from '#shared/report/document';
import exhibits from '../../../exhibits/exhibits.module.css';
import { type Loaded, useT } from '../../../queries/hooks.ts';
import { WrittenBlock } from '../blocks/written-block.tsx';
import styles from '../report.module.css';

/** The edition a report is frozen as, to be read: what every export of it says. */
export function FrozenSheet({ edition }: { readonly edition: Loaded<ReportDocument> }) {
  const t = useT();
  if (edition.state === 'failed') return <p role="alert">{describeFailure(t, edition.error)}</p>;
  if (!edition.value) return <p role="status">{t('shell.loading')}</p>;
  const { title, authors, language, blocks } = edition.value;
  const own = translator(language);
  return (
    <div className={exhibits.prose} lang={language}>
      <p className={styles.titleField}>{visibleText(title)}</p>
      {authors ? <p className={styles.authors}>{visibleText(authors)}</p> : null}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an edition never changes
        <WrittenBlock key={at} block={block} t={own} />
      ))}
    </div>
  );
}
