import { useState } from 'react';
import { failure } from '#shared/core/errors';
import { type AreaGroup, GROUP_KINDS, isAreaSet } from '#shared/framework/areas';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { dispatch } from '../../../store/history.ts';
import { MultiSelect, SelectField } from '../../../ui/fields.tsx';
import { CodeField, useCode } from './code-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { fullName, NameFields, NO_NAME } from './name-fields.tsx';

const KINDS = GROUP_KINDS.filter((kind) => kind !== 'world');
const NEW: AreaGroup = { code: '', kind: 'own', name: NO_NAME, members: [], supporters: [] };

interface GroupFormProps {
  /** Null for a new one. */
  readonly group: AreaGroup | null;
  readonly onClose: () => void;
}

/** A named set of areas, whose numbers are made from those of its members. */
export function GroupForm({ group, onClose }: GroupFormProps) {
  const t = useT();
  const [draft, setDraft] = useState(group ?? NEW);
  const change = (part: Partial<AreaGroup>) => setDraft({ ...draft, ...part });
  const code = useCode('group', group?.code ?? null, draft.name, `${draft.kind}:`);
  const named = fullName(draft.name).en !== '' && code.code !== '';
  const unpeopled = named && isAreaSet(draft) && draft.members.length === 0 ? failure('catalogue/no-members') : null;
  const isWorld = draft.kind === 'world';
  const { areas } = usePlaces();
  return (
    <FormDialog
      title={group ? t('catalogue.edit', { name: group.name[t.language] }) : t('catalogue.add.group')}
      problem={code.problem ?? unpeopled}
      canSave={named}
      onSave={() => dispatch({ type: 'group/put', item: { ...draft, code: code.code, name: fullName(draft.name) } })}
      onClose={onClose}
    >
      <div className="pair">
        <NameFields name={draft.name} onChange={(name) => change({ name })} />
        {isWorld ? null : (
          <SelectField
            label={t('catalogue.kind')}
            items={KINDS.map((id) => ({ id, name: t(`catalogue.groupKind.${id}`) }))}
            value={draft.kind}
            onChange={(id) => change({ kind: KINDS.find((known) => known === id) ?? 'own' })}
          />
        )}
        {group ? null : <CodeField draft={code} />}
      </div>
      {isWorld ? (
        <p className="soft">{t('catalogue.membersAll')}</p>
      ) : isAreaSet(draft) ? (
        <MultiSelect
          label={t('catalogue.members')}
          items={areas}
          value={[...draft.members]}
          onChange={(members) => change({ members })}
        />
      ) : null}
      {draft.kind === 'platform' ? (
        <MultiSelect
          label={t('catalogue.supporters')}
          items={areas}
          value={[...draft.supporters]}
          onChange={(supporters) => change({ supporters })}
        />
      ) : null}
    </FormDialog>
  );
}
