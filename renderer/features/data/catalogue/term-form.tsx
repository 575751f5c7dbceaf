import { useState } from 'react';
import type { Term } from '#shared/framework/areas';
import type { TermList } from '#shared/framework/references';
import { useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { CodeField, useCode } from './code-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { fullName, NameFields, NO_NAME } from './name-fields.tsx';

interface TermFormProps {
  readonly list: TermList;
  /** Null for a new one. */
  readonly term: Term | null;
  readonly onClose: () => void;
}

/** A theme, a kind of actor or an edition of the framework. */
export function TermForm({ list, term, onClose }: TermFormProps) {
  const t = useT();
  const [name, setName] = useState(term?.name ?? NO_NAME);
  const code = useCode(list, term?.code ?? null, name);
  return (
    <FormDialog
      title={term ? t('catalogue.edit', { name: term.name[t.language] }) : t(`catalogue.add.${list}`)}
      problem={code.problem}
      canSave={fullName(name).en !== '' && code.code !== ''}
      onSave={() => dispatch({ type: `${list}/put`, item: { code: code.code, name: fullName(name) } })}
      onClose={onClose}
    >
      <div className="pair">
        <NameFields name={name} onChange={setName} />
        {term ? null : <CodeField draft={code} />}
      </div>
    </FormDialog>
  );
}
