import { useState } from 'react';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { NumberInput } from '../../../ui/fields.tsx';
import { FormDialog } from './form-dialog.tsx';
import { fullName, NameFields } from './name-fields.tsx';

/** What the framework is called, and the year that change is told from. */
export function FrameworkForm({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { framework } = useDocument('catalogue').catalogue;
  const [name, setName] = useState(framework.name);
  const [year, setYear] = useState<number | null>(framework.baselineYear);
  return (
    <FormDialog
      title={t('catalogue.framework')}
      canSave={fullName(name).en !== '' && year !== null}
      onSave={() => year !== null && dispatch({ type: 'framework/set', name: fullName(name), baselineYear: year })}
      onClose={onClose}
    >
      <div className="pair">
        <NameFields name={name} onChange={setName} />
        <NumberInput
          label={t('catalogue.baselineYear')}
          grouping={false}
          minimum={1951}
          maximum={2100}
          step={1}
          value={year}
          onChange={setYear}
        />
      </div>
    </FormDialog>
  );
}
