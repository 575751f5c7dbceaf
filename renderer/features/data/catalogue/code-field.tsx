import { useState } from 'react';
import type { Failure } from '#shared/core/errors';
import type { LocalText } from '#shared/core/language';
import { type CodedList, codeFailure, codeFor } from '#shared/framework/rules';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { TextInput } from '../../../ui/fields.tsx';

/** The code a form gives its item: that of a known one stays; a new one has what is written, or is made of the name. */
export interface CodeDraft {
  readonly code: string;
  readonly written: string;
  readonly suggested: string;
  readonly problem: Failure | null;
  readonly write: (code: string) => void;
}

export function useCode(list: CodedList, known: string | null, name: LocalText, prefix = ''): CodeDraft {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [written, write] = useState('');
  const suggested = codeFor(catalogue, list, name[t.language] || name.en || name.fr, prefix);
  const code = known ?? (written.trim() || suggested);
  const problem = known === null && code !== '' ? codeFailure(catalogue, list, code) : null;
  return { code, written, suggested, problem, write };
}

/** The code of a new item; it stays as it is once observations and charts may name it. */
export function CodeField({ draft }: { readonly draft: CodeDraft }) {
  const t = useT();
  const { suggested, written, write } = draft;
  const label = suggested === '' ? t('catalogue.code') : t('catalogue.codeEmpty', { suggested });
  return <TextInput label={label} value={written} onChange={write} />;
}
