import { TextArea, TextField } from 'react-aria-components';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type { ReportBlock } from '#shared/workbench/report';
import exhibit from '../../../exhibits/exhibits.module.css';
import { useT } from '../../../queries/hooks.ts';
import { MOST_SIGNS } from '../../../ui/fields.tsx';
import { changeBlock, inOneLine } from '../edit.ts';
import styles from '../report.module.css';
import { TextBlock } from './text-block.tsx';

interface CalloutBlockProps {
  readonly block: Extract<ReportBlock, { readonly kind: 'callout' }>;
  readonly languages: readonly Language[];
}

/** A text in a frame, with a title and a word that says what it is. */
export function CalloutBlock({ block, languages }: CalloutBlockProps) {
  const t = useT();
  return (
    <div className={exhibit.framed} data-tone={block.tone} data-content>
      <div className={styles.bilingual} data-pair={languages.length > 1}>
        {languages.map((language) => (
          <TextField
            key={language}
            className={`${styles.calloutTitle} ${exhibit.framedTitle}`}
            aria-label={
              languages.length > 1
                ? t('report.named', { kind: t('report.calloutTitle'), name: t(`report.language.${language}`) })
                : t('report.calloutTitle')
            }
            value={block.title[language]}
            onChange={(text) =>
              changeBlock(block.id, 'callout', (now) => ({
                ...now,
                title: { ...now.title, [language]: inOneLine(text) },
              }))
            }
            maxLength={MOST_SIGNS}
          >
            <TextArea rows={1} lang={language} placeholder={translator(language)(`report.tone.${block.tone}`)} />
          </TextField>
        ))}
      </div>
      <TextBlock id={block.id} kind="callout" texts={block.text} languages={languages} />
    </div>
  );
}
