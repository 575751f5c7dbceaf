import { useState } from 'react';
import { dateText } from '#shared/charts/source-reports';
import { formatNumber } from '#shared/core/format';
import type { Publisher } from '#shared/framework/publisher';
import { lossAlerts } from '#shared/intake/loss/loss-alerts';
import type { LossReport } from '#shared/intake/loss/loss-report';
import { lossLines } from '#shared/intake/loss/loss-text';
import type { RefreshedSource } from '#shared/share/load-source';
import { observationsIn, type Source } from '#shared/workbench/workbench';
import { SOURCE_OBSERVATIONS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { type Halted, refreshSource } from '../../../workflows/refresh.ts';
import { chooseRegister } from '../../../workflows/registers.ts';
import styles from '../data.module.css';
import { RecipeDialog } from './recipe-dialog.tsx';
import { RefreshDialog } from './refresh-dialog.tsx';

export function SourceTable() {
  const t = useT();
  const { sources, catalogue, publishers } = useDocument('sources', 'catalogue', 'publishers');
  const counts = useAnswer(SOURCE_OBSERVATIONS, 'all').value;
  const [refresh, setRefresh] = useState<RefreshedSource | Halted | null>(null);
  const [shown, setShown] = useState<Source | null>(null);
  const remove = (source: Source) => {
    const own = catalogue.framework.indicators.filter(({ code }) => code === source.id);
    dispatch({
      type: 'all',
      commands: [
        { type: 'source/remove', id: source.id },
        ...own.map(({ id }) => ({ type: 'indicator/remove' as const, id })),
      ],
    });
  };
  /** Of the bundled data in the language of the window, else as it was given. */
  const inWords = ({ kind }: Source, part: 'publisher' | 'licence', given: string): string =>
    kind === 'bundled'
      ? [...new Set(publishers.map((publisher) => publisher[part][t.language]))].join('; ')
      : given || t('data.unknown');
  const columns: readonly TableColumn<Source>[] = [
    {
      id: 'source',
      header: t('data.source'),
      cell: ({ kind, name }) => (kind === 'bundled' ? t('data.bundled') : name),
    },
    {
      id: 'publisher',
      header: t('data.publisher'),
      cell: (source) => inWords(source, 'publisher', source.attribution),
    },
    { id: 'licence', header: t('data.licenceAlone'), cell: (source) => inWords(source, 'licence', source.licence) },
    { id: 'retrieved', header: t('data.retrieved'), cell: ({ retrieved }) => dateText(retrieved, t) },
    {
      id: 'observations',
      header: t('data.loss.observations'),
      align: 'number',
      cell: (source) => (counts ? formatNumber(observationsIn(source, publishers, counts), t.language) : ''),
    },
    {
      id: 'loss',
      header: t('data.loss'),
      cell: ({ loss, register }) =>
        loss ? (
          <Loss loss={loss} />
        ) : register ? (
          t('register.lossShort', { pledges: register.loss.pledges, rows: register.loss.rowsRead })
        ) : (
          t('data.loss.none')
        ),
    },
    {
      id: 'actions',
      header: t('data.actions'),
      isHeaderHidden: true,
      cell: (source) =>
        source.kind === 'file' ? (
          <div className="actions">
            <Button
              onPress={async () => (source.register ? chooseRegister(source) : setRefresh(await refreshSource(source)))}
              label={t('data.refreshNamed', { name: source.name })}
            >
              {t('data.refresh')}
            </Button>
            {source.register ? null : (
              <Button onPress={() => setShown(source)} label={t('recipe.openNamed', { name: source.name })}>
                {t('recipe.open')}
              </Button>
            )}
            <Button onPress={() => remove(source)} label={t('data.removeNamed', { name: source.name })}>
              {t('data.remove')}
            </Button>
          </div>
        ) : null,
    },
  ];
  return (
    <>
      <DataTable
        t={t}
        caption={t('data.sources')}
        isCaptionHidden
        columns={columns}
        rows={sources}
        keyOf={({ id }) => id}
      />
      <RecipeDialog source={shown} onClose={() => setShown(null)} />
      <RefreshDialog refresh={refresh} onChange={setRefresh} />
    </>
  );
}

function Loss({ loss }: { readonly loss: LossReport }) {
  const t = useT();
  return (
    <details>
      <summary>
        {t('data.loss.summary', { read: loss.rowsRead, observations: loss.observations })}
        {lossAlerts(loss, t).map((line) => (
          <span key={line} className={styles.lossAlert}>
            {line}
          </span>
        ))}
      </summary>
      <ul className={styles.loss}>
        {lossLines(loss, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export function PublisherTable() {
  const t = useT();
  const { publishers } = useDocument('publishers');
  const counts = useAnswer(SOURCE_OBSERVATIONS, 'all').value;
  const columns: readonly TableColumn<Publisher>[] = [
    { id: 'title', header: t('data.source'), cell: ({ title }) => title[t.language] },
    { id: 'publisher', header: t('data.publisher'), cell: ({ publisher }) => publisher[t.language] },
    { id: 'licence', header: t('data.licenceAlone'), cell: ({ licence }) => licence[t.language] },
    { id: 'retrieved', header: t('data.retrieved'), cell: ({ retrieved }) => dateText(retrieved, t) },
    {
      id: 'observations',
      header: t('data.loss.observations'),
      align: 'number',
      cell: ({ id }) => (counts ? formatNumber(counts.get(id) ?? 0, t.language) : ''),
    },
    { id: 'note', header: t('data.note'), className: 'soft', cell: ({ note }) => note[t.language] },
  ];
  return (
    <DataTable
      t={t}
      caption={t('data.publishers')}
      isCaptionHidden
      columns={columns}
      rows={publishers}
      keyOf={({ id }) => id}
    />
  );
}
