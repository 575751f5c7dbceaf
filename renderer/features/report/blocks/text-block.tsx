import { lazy, Suspense } from 'react';
import type { Language } from '#shared/core/language';
import type { LocalRichText } from '#shared/workbench/report';
import { plainOf, type RichText } from '#shared/workbench/rich-text';
import { useT } from '../../../queries/hooks.ts';
import { changeBlock } from '../edit.ts';
import styles from '../report.module.css';

const RichEditor = lazy(() => import('../text/rich-editor.tsx').then((m) => ({ default: m.RichEditor })));

interface TextBlockProps {
  readonly id: string;
  readonly kind: 'text' | 'callout';
  readonly texts: LocalRichText;
  readonly languages: readonly Language[];
}

/** What changes a language of a text; the same function as long as the block is there. */
const changes = new Map<string, (text: RichText) => void>();

function changeOf(id: string, kind: 'text' | 'callout', language: Language): (text: RichText) => void {
  const key = `${id} ${language}`;
  const known = changes.get(key);
  if (known) return known;
  const made = (text: RichText) =>
    changeBlock(id, kind, (block) => ({ ...block, text: { ...block.text, [language]: text } }));
  changes.set(key, made);
  return made;
}

/** A text with its form in each language shown. */
export function TextBlock({ id, kind, texts, languages }: TextBlockProps) {
  const t = useT();
  const isPair = languages.length > 1;
  const word = t('report.kind.text');
  return (
    <div className={styles.bilingual} data-pair={isPair} data-content>
      {languages.map((language) => (
        <Suspense key={`${language} ${isPair}`} fallback={<p className={styles.away}>{plainOf(texts[language])}</p>}>
          <RichEditor
            language={language}
            label={isPair ? t('report.named', { kind: word, name: t(`report.language.${language}`) }) : word}
            value={texts[language]}
            onChange={changeOf(id, kind, language)}
          />
        </Suspense>
      ))}
    </div>
  );
}
