import { dateText } from '#shared/charts/short-source';
import { formatNumber } from '#shared/core/format';
import type { PledgeLoss } from '#shared/pledges/reading/pledge-loss';
import { pledgeLossLines } from '#shared/pledges/reading/pledge-loss-text';
import type { Source } from '#shared/workbench/workbench';
import { useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { saveRecipe } from '../../../workflows/intake.ts';
import { chooseRegister } from '../../../workflows/registers.ts';
import styles from '../pledges.module.css';

/** The registers a workbench holds, what was lost in reading them, and the way to their next edition. */
export function LoadedRegisters({ registers }: { readonly registers: readonly Source[] }) {
  const t = useT();
  const columns: readonly TableColumn<Source>[] = [
    {
      id: 'name',
      header: t('pledges.register'),
      cell: ({ kind, name }) => (kind === 'bundled' ? t('data.bundled') : name),
    },
    { id: 'day', header: t('register.asOf'), cell: ({ retrieved }) => dateText(retrieved, t) },
    {
      id: 'pledges',
      header: t('pledges.count'),
      align: 'number',
      cell: ({ parts }) =>
        formatNumber(
          parts.reduce((sum, { table, rows }) => sum + (table === 'pledges' ? rows : 0), 0),
          t.language,
        ),
    },
    {
      id: 'editions',
      header: t('register.editionsKept'),
      align: 'number',
      cell: ({ register }) => formatNumber((register?.earlier.length ?? 0) + 1, t.language),
    },
    { id: 'loss', header: t('data.loss'), cell: ({ register }) => (register ? <Loss loss={register.loss} /> : '–') },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: (source) =>
        source.kind === 'file' ? (
          <div className="actions">
            <Button onPress={() => void chooseRegister(source)} label={t('register.nextNamed', { name: source.name })}>
              {t('register.next')}
            </Button>
            {source.register ? (
              <Button
                onPress={() =>
                  void saveRecipe({ name: source.name, recipe: source.register?.recipe ?? null }, t('recipe.save'))
                }
                label={t('register.saveRecipeNamed', { name: source.name })}
              >
                {t('recipe.save')}
              </Button>
            ) : null}
            <Button
              onPress={() => dispatch({ type: 'source/remove', id: source.id })}
              label={t('data.removeNamed', { name: source.name })}
            >
              {t('data.remove')}
            </Button>
          </div>
        ) : null,
    },
  ];
  return (
    <Panel title={t('register.loaded')}>
      <DataTable
        t={t}
        caption={t('register.loaded')}
        isCaptionHidden
        columns={columns}
        rows={registers}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
}

function Loss({ loss }: { readonly loss: PledgeLoss }) {
  const t = useT();
  return (
    <details>
      <summary>{t('register.lossShort', { pledges: loss.pledges, rows: loss.rowsRead })}</summary>
      <ul className={styles.lines}>
        {pledgeLossLines(loss, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
