import { TextArea, TextField } from 'react-aria-components';
import type { Language } from '#shared/core/language';
import type { ReportBlock } from '#shared/workbench/report';
import { useT } from '../../../queries/hooks.ts';
import { MOST_SIGNS } from '../../../ui/fields.tsx';
import { changeBlock, inOneLine } from '../edit.ts';
import styles from '../report.module.css';

interface HeadingBlockProps {
  readonly block: Extract<ReportBlock, { readonly kind: 'heading' }>;
  /** “2.1”; blank: it has no words yet. */
  readonly number: string;
  readonly languages: readonly Language[];
}

/** A heading, written where it stands, in each language shown. */
export function HeadingBlock({ block, number, languages }: HeadingBlockProps) {
  const t = useT();
  const isPair = languages.length > 1;
  return (
    <div className={styles.bilingual} data-pair={isPair} data-content>
      {languages.map((language) => (
        <TextField
          key={language}
          className={styles.headingField ?? ''}
          data-level={block.level}
          aria-label={
            isPair
              ? t('report.named', { kind: t('report.kind.heading'), name: t(`report.language.${language}`) })
              : t('report.kind.heading')
          }
          value={block.text[language]}
          onChange={(text) =>
            changeBlock(block.id, 'heading', (now) => ({ ...now, text: { ...now.text, [language]: inOneLine(text) } }))
          }
          maxLength={MOST_SIGNS}
        >
          {number ? <span className={styles.headingNumber}>{number}</span> : null}
          <TextArea rows={1} lang={language} placeholder={t('report.placeholder.heading')} />
        </TextField>
      ))}
    </div>
  );
}
