import { useState } from 'react';
import { describeFailure } from '#shared/i18n/translator';
import { conditionsText, readConditions } from '#shared/intake/conditions';
import type { Draft } from '#shared/intake/draft';
import { useT } from '../../../queries/hooks.ts';
import { TextInput } from '../../../ui/fields.tsx';

/** The conditions on rows as a person types them; until they can be read, those of the draft stay as they are. */
export function useRowsText(draft: Draft, onChange: (draft: Draft) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readConditions(typed, draft.columns);
  // A recipe that was applied since brings conditions of its own.
  const isCurrent = read && (!read.ok || JSON.stringify(read.value) === JSON.stringify(draft.conditions));
  return {
    text: isCurrent ? (typed ?? '') : conditionsText(draft.conditions, draft.columns),
    failure: isCurrent && !read.ok ? read.error : null,
    write(text: string): void {
      setTyped(text);
      const next = readConditions(text, draft.columns);
      if (next.ok) onChange({ ...draft, conditions: next.value });
    },
  };
}

/** Which rows of a file are read, by conditions on its columns. */
export function RowsField({ text, failure, write }: ReturnType<typeof useRowsText>) {
  const t = useT();
  return (
    <TextInput
      label={t('data.rows')}
      value={text}
      onChange={write}
      hint={t('data.rows.hint')}
      error={failure && describeFailure(t, failure)}
    />
  );
}
