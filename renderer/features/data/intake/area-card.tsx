import { ambiguousCodes } from '#shared/intake/areas/area-codes';
import type { Draft } from '#shared/intake/draft';
import type { Recipe } from '#shared/intake/recipe';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Segments } from '../../../ui/fields.tsx';

const AREA_CODES: readonly Recipe['areaCodes'][] = ['iso3', 'iso2', 'm49', 'unhcr', 'name'];
/** Codes named as examples of what two lists read differently. */
const EXAMPLES = 3;

interface AreaCardProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** By which list areas are matched, and what the other list would make of them. */
export function AreaCard({ draft, onChange }: AreaCardProps) {
  const t = useT();
  const { areas } = useDocument('catalogue').catalogue;
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name[t.language] ?? code;
  const ambiguous = draft.areaCodes === 'name' ? [] : ambiguousCodes(textsOf(draft), areas);
  const examples = ambiguous
    .slice(0, EXAMPLES)
    .map(({ text, iso3, unhcr }) => t('recipe.ambiguous', { text, iso3: nameOf(iso3), unhcr: nameOf(unhcr) }));
  return (
    <section className="stack">
      <Segments
        label={t('recipe.areaCodes')}
        items={AREA_CODES.map((id) => ({ id, name: t(`recipe.areaCodes.${id}`) }))}
        value={draft.areaCodes}
        onChange={(id) => onChange({ ...draft, areaCodes: AREA_CODES.find((known) => known === id) ?? 'iso3' })}
      />
      {examples.length > 0 ? <p>{examples.join(' ')}</p> : null}
    </section>
  );
}

/** What the area columns hold in the sample. */
const textsOf = ({ columns, rows }: Draft): readonly string[] =>
  columns
    .filter(({ role }) => role === 'area' || role === 'counterpart')
    .flatMap(({ position }) => rows.map((row) => (row[position] ?? '').trim()));
