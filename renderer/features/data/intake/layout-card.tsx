import type { Draft } from '#shared/intake/draft';
import { REPEAT_RULES } from '#shared/intake/recipe';
import { isByStep, isByYear, missingRole } from '#shared/intake/roles/layout';
import { partsByLabel } from '#shared/intake/roles/parts';
import { useT } from '../../../queries/hooks.ts';
import { NumberInput, SelectField, TextInput } from '../../../ui/fields.tsx';

interface LayoutCardProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** What the value columns are to each other, and what no column says: the year of the file, and which of repeated rows counts. */
export function LayoutCard({ draft, onChange }: LayoutCardProps) {
  const t = useT();
  const { columns, parts, year, repeated } = draft;
  const values = columns.filter(({ role }) => role === 'value');
  const isParted = Object.keys(parts).length > 0;
  const canPart = values.length > 1 && !isByYear(columns) && !isByStep(columns);
  const lacksTime = missingRole({ ...draft, year: null }) === 'time' || year !== null;
  return (
    <fieldset className="box">
      <legend>{t('data.layout')}</legend>
      {canPart ? (
        <SelectField
          label={t('data.parts')}
          items={[
            { id: 'measures', name: t('data.parts.measures') },
            { id: 'parts', name: t('data.parts.parts') },
          ]}
          value={isParted ? 'parts' : 'measures'}
          onChange={(id) =>
            onChange({ ...draft, parts: id === 'parts' ? partsByLabel(columns, t('data.parts.default')) : {} })
          }
        />
      ) : null}
      {canPart && isParted ? (
        <TextInput
          label={t('data.parts.name')}
          value={dimensionOf(parts)}
          onChange={(name) => onChange({ ...draft, parts: partsByLabel(columns, name) })}
        />
      ) : null}
      {lacksTime ? (
        <NumberInput
          label={t('data.wholeYear')}
          minimum={FIRST_YEAR}
          maximum={LAST_YEAR}
          grouping={false}
          value={year}
          onChange={(chosen) => onChange({ ...draft, year: chosen })}
        />
      ) : null}
      <SelectField
        label={t('data.repeated')}
        items={REPEAT_RULES.map((id) => ({ id, name: t(`data.repeated.${id}`) }))}
        value={repeated}
        onChange={(id) => onChange({ ...draft, repeated: REPEAT_RULES.find((known) => known === id) ?? 'first' })}
      />
    </fieldset>
  );
}

/** The names of the dimensions that parts are of. */
const dimensionOf = (parts: Draft['parts']): string =>
  [...new Set(Object.values(parts).flatMap((part) => part.split(';').map((one) => one.split('=')[0] ?? '')))]
    .filter((name) => name !== '')
    .join(', ');
