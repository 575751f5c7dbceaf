import { useState } from 'react';
import type { Area } from '#shared/framework/areas';
import { codeFailure, unhcrFailure } from '#shared/framework/rules';
import { putArea } from '#shared/workbench/catalogue-commands';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { TextInput } from '../../../ui/fields.tsx';
import { FormDialog } from './form-dialog.tsx';
import { fullName, NameFields } from './name-fields.tsx';

interface AreaFormProps {
  /** Null for a new one. */
  readonly area: Area | null;
  /** Text of a source that a new area is for: observations stand under it already. */
  readonly text: string;
  readonly onClose: () => void;
}

/** A reference area: its names and the codes that files use for it. */
export function AreaForm({ area, text, onClose }: AreaFormProps) {
  const t = useT();
  const workbench = useWorkbench();
  const [name, setName] = useState(area?.name ?? { en: text, fr: text });
  const [written, setWritten] = useState(text);
  const [unhcr, setUnhcr] = useState(area?.codes.unhcr ?? '');
  const code = area?.code ?? written.trim();
  const { unhcr: _, ...others } = area?.codes ?? {};
  const unhcrCode = unhcr.trim().toUpperCase();
  const codes = unhcrCode === '' ? others : { ...others, unhcr: unhcrCode };
  const taken = area || code === '' ? null : codeFailure(workbench.catalogue, 'area', code);
  return (
    <FormDialog
      title={area ? t('catalogue.edit', { name: area.name[t.language] }) : t('catalogue.add.area')}
      problem={taken ?? unhcrFailure(workbench.catalogue, code, unhcrCode)}
      canSave={fullName(name).en !== '' && code !== ''}
      onSave={() => dispatch(putArea(workbench, { code, name: fullName(name), codes }))}
      onClose={onClose}
    >
      <div className="pair">
        <NameFields name={name} onChange={setName} />
        {area ? null : <TextInput label={t('catalogue.codeOfArea')} value={written} onChange={setWritten} />}
        <TextInput label={t('catalogue.unhcrCode')} value={unhcr} onChange={setUnhcr} />
      </div>
    </FormDialog>
  );
}
