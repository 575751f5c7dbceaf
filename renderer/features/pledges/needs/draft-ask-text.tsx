import { useState } from 'react';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { draftAsk } from '#shared/pledges/needs/draft-ask';
import type { StillNeeded } from '#shared/pledges/needs/still-needed';
import { copyText } from '../../../host/clipboard.ts';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { runTask } from '../../../store/task.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/fields.tsx';
import styles from './needs.module.css';

interface DraftAskTextProps {
  readonly needed: StillNeeded;
  readonly people: number | null;
  readonly hasRegister: boolean;
}

const LANGUAGES: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
];

/** What may be asked for in words, in either language, to be copied. */
export function DraftAskText({ needed, people, hasRegister }: DraftAskTextProps) {
  const t = useT();
  const { groups, themes } = useDocument('catalogue').catalogue;
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? t.language;
  const nameOf = (list: readonly (typeof themes)[number][], code: string | null) =>
    list.find((item) => item.code === code)?.name[language] ?? null;
  const paragraphs = draftAsk(
    {
      needed,
      people,
      situation: nameOf(groups, needed.situation) ?? needed.situation,
      theme: nameOf(themes, needed.theme),
      hasRegister,
    },
    translator(language),
  );
  if (!paragraphs) return null;
  return (
    <section>
      <h3>{t('needs.ask.title')}</h3>
      <Segments
        label={t('needs.ask.language')}
        items={LANGUAGES}
        value={language}
        onChange={(id) => setChosen(LANGUAGES.find((one) => one.id === id)?.id ?? null)}
      />
      <blockquote className={styles.ask} lang={language}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <Button onPress={() => void runTask(t('needs.ask.copy'), async () => copyText(paragraphs.join('\n\n')))}>
        {t('needs.ask.copy')}
      </Button>
    </section>
  );
}
