import type { LocalText } from '#shared/core/language';
import { useT } from '../../../queries/hooks.ts';
import { TextInput } from '../../../ui/fields.tsx';

interface NameFieldsProps {
  readonly name: LocalText;
  readonly onChange: (name: LocalText) => void;
}

/** A name in both languages. */
export function NameFields({ name, onChange }: NameFieldsProps) {
  const t = useT();
  return (
    <>
      <TextInput label={t('data.indicator.nameEn')} value={name.en} onChange={(en) => onChange({ ...name, en })} />
      <TextInput label={t('data.indicator.nameFr')} value={name.fr} onChange={(fr) => onChange({ ...name, fr })} />
    </>
  );
}

export const NO_NAME: LocalText = { en: '', fr: '' };

/** The name as it is kept: one that is given in one language only serves in both. */
export function fullName({ en, fr }: LocalText): LocalText {
  const [english, french] = [en.trim(), fr.trim()];
  return { en: english || french, fr: french || english };
}
