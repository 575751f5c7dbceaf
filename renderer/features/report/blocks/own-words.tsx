import type { Language, LocalText } from '#shared/core/language';
import { useT } from '../../../queries/hooks.ts';
import { TextInput } from '../../../ui/fields.tsx';

interface OwnWordsProps {
  readonly of: 'ownCaption' | 'ownAlt';
  readonly languages: readonly Language[];
  readonly value: LocalText | null;
  /** Null: no word is left in either language. */
  readonly onChange: (value: LocalText | null) => void;
}

/** Words of one's own in place of those Jalon makes, a field for each language shown. */
export function OwnWords({ of, languages, value, onChange }: OwnWordsProps) {
  const t = useT();
  return languages.map((language) => (
    <TextInput
      key={language}
      label={t(`report.${of}`, { language })}
      hint={t(`report.${of}.hint`)}
      value={value?.[language] ?? ''}
      onChange={(text) => {
        const next = { en: '', fr: '', ...value, [language]: text };
        onChange(next.en || next.fr ? next : null);
      }}
    />
  ));
}
