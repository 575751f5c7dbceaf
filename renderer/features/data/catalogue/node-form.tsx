import { useState } from 'react';
import type { FrameworkNode } from '#shared/framework/framework';
import { frameworkOutline } from '#shared/framework/outline';
import { lengthFailure, possibleParents } from '#shared/framework/rules';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { SelectField, TextInput } from '../../../ui/fields.tsx';
import { FormDialog } from './form-dialog.tsx';
import { fullName, NameFields, NO_NAME } from './name-fields.tsx';
import { kindText, NODE_KINDS } from './node-kind.ts';

const TOP = '';

interface NodeFormProps {
  /** Null for a new one. */
  readonly node: FrameworkNode | null;
  readonly onClose: () => void;
}

/** An objective, an outcome or any other node of the framework. */
export function NodeForm({ node, onClose }: NodeFormProps) {
  const t = useT();
  const { framework } = useDocument('catalogue').catalogue;
  const [draft, setDraft] = useState<FrameworkNode>(
    () => node ?? { id: `own-${crypto.randomUUID()}`, parent: null, kind: 'outcome', code: '', name: NO_NAME },
  );
  const change = (part: Partial<FrameworkNode>) => setDraft({ ...draft, ...part });
  const parents = new Set(possibleParents(framework, draft.id).map(({ id }) => id));
  const kinds = [...new Set([...NODE_KINDS, ...framework.nodes.map(({ kind }) => kind)])];
  return (
    <FormDialog
      title={node ? t('catalogue.edit', { name: node.name[t.language] }) : t('catalogue.add.node')}
      problem={lengthFailure(draft.code.trim())}
      canSave={fullName(draft.name).en !== ''}
      onSave={() => {
        const item = { ...draft, code: draft.code.trim(), name: fullName(draft.name) };
        dispatch({ type: 'node/put', item });
      }}
      onClose={onClose}
    >
      <div className="pair">
        <NameFields name={draft.name} onChange={(name) => change({ name })} />
        <TextInput label={t('catalogue.number')} value={draft.code} onChange={(code) => change({ code })} />
        <SelectField
          label={t('catalogue.kind')}
          items={kinds.map((id) => ({ id, name: kindText(t, id) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <SelectField
        label={t('catalogue.under')}
        items={[
          { id: TOP, name: t('catalogue.under.none') },
          ...frameworkOutline(framework)
            .filter((row) => parents.has(row.node.id))
            .map((row) => ({ id: row.node.id, name: `${row.node.code} ${row.node.name[t.language]}` })),
        ]}
        value={draft.parent ?? TOP}
        onChange={(id) => change({ parent: id === TOP ? null : id })}
      />
    </FormDialog>
  );
}
