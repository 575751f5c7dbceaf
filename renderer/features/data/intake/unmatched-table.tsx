import { formatNumber } from '#shared/core/format';
import { isGovernmentName } from '#shared/intake/areas/government';
import type { LossReport } from '#shared/intake/loss/loss-report';
import type { Recipe } from '#shared/intake/recipe';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { type Option, SelectField } from '../../../ui/fields.tsx';
import styles from '../data.module.css';

/** Texts shown; the rest is counted. */
const SHOWN = 12;

interface UnmatchedTableProps {
  readonly unmatched: LossReport['unmatchedAreas'];
  readonly matches: Recipe['matches'];
  readonly places: readonly Option[];
  readonly onChange: (matches: Recipe['matches']) => void;
}

const suggestedAs = (text: string) =>
  isGovernmentName(text) ? 'recipe.unmatched.government' : 'recipe.unmatched.suggested';

/** Texts that stand for no known area: a person says which one each is, or leaves it as it is. */
export function UnmatchedTable({ unmatched, matches, places, onChange }: UnmatchedTableProps) {
  const t = useT();
  const { areas } = useDocument('catalogue').catalogue;
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name[t.language] ?? code;
  const match = (text: string, code: string) => {
    const { [text]: _, ...others } = matches;
    onChange(code === '' ? others : { ...others, [text]: code });
  };
  const columns: readonly TableColumn<LossReport['unmatchedAreas'][number]>[] = [
    { id: 'text', header: '', cell: ({ text }) => text },
    {
      id: 'rows',
      header: '',
      align: 'number',
      className: 'soft',
      cell: ({ rows }) => t('recipe.unmatched.rows', { rows: formatNumber(rows, t.language), count: rows }),
    },
    {
      id: 'area',
      header: '',
      cell: ({ text, suggestion }) => (
        <SelectField
          label={t('recipe.unmatched.as', { text })}
          items={[
            { id: '', name: t('recipe.unmatched.own') },
            ...(suggestion ? [{ id: suggestion, name: t(suggestedAs(text), { name: nameOf(suggestion) }) }] : []),
            ...places.filter(({ id }) => id !== suggestion),
          ]}
          value={matches[text] ?? ''}
          onChange={(code) => match(text, code)}
        />
      ),
    },
  ];
  return (
    <>
      <DataTable
        t={t}
        className={styles.roles}
        caption={t('recipe.unmatched')}
        hasHead={false}
        columns={columns}
        rows={unmatched.slice(0, SHOWN)}
        keyOf={({ text }) => text}
      />
      <p className="soft">
        {unmatched.length > SHOWN
          ? t('recipe.unmatched.more', { count: unmatched.length - SHOWN })
          : t('recipe.unmatched.about')}
      </p>
    </>
  );
}
