import { ambiguousCodes } from '#shared/intake/areas/area-codes';
import type { Draft } from '#shared/intake/draft';
import type { LossReport } from '#shared/intake/loss/loss-report';
import type { Recipe } from '#shared/intake/recipe';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { type Option, Segments } from '../../../ui/fields.tsx';
import { UnmatchedTable } from './unmatched-table.tsx';

const AREA_CODES: readonly Recipe['areaCodes'][] = ['iso3', 'iso2', 'm49', 'unhcr', 'name'];
/** Codes named as examples of what two lists read differently. */
const EXAMPLES = 3;

interface AreaCardProps {
  readonly draft: Draft;
  /** Texts of the file that no list has. */
  readonly unmatched: LossReport['unmatchedAreas'];
  readonly places: readonly Option[];
  readonly onChange: (draft: Draft) => void;
}

/** By which list areas are matched, what the other list would make of them, and the texts that are in neither. */
export function AreaCard({ draft, unmatched, places, onChange }: AreaCardProps) {
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
      {unmatched.length > 0 ? (
        <UnmatchedTable
          unmatched={unmatched}
          matches={draft.matches}
          places={places}
          nameOf={nameOf}
          onChange={(matches) => onChange({ ...draft, matches })}
        />
      ) : null}
    </section>
  );
}

/** What the area columns hold in the sample. */
const textsOf = ({ columns, rows }: Draft): readonly string[] =>
  columns
    .filter(({ role }) => role === 'area' || role === 'counterpart')
    .flatMap(({ position }) => rows.map((row) => (row[position] ?? '').trim()));
