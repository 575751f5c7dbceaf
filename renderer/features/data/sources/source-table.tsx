import { useState } from 'react';
import { dateText } from '#shared/charts/source-reports';
import { lossLines } from '#shared/intake/loss/loss-text';
import type { LossReport } from '#shared/intake/recipe';
import type { RefreshedSource } from '#shared/share/load-source';
import type { Source } from '#shared/workbench/workbench';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { type Halted, refreshSource } from '../../../workflows/refresh.ts';
import { RecipeDialog } from './recipe-dialog.tsx';
import { RefreshDialog } from './refresh-dialog.tsx';

export function SourceTable() {
  const t = useT();
  const { sources, catalogue } = useWorkbench();
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
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.source')}</th>
            <th scope="col">{t('data.licence')}</th>
            <th scope="col">{t('data.retrieved')}</th>
            <th scope="col">{t('data.loss')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('data.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">{source.kind === 'bundled' ? t('data.bundled') : source.name}</th>
              <td>{[source.licence, source.attribution].filter(Boolean).join(' · ') || t('data.unknown')}</td>
              <td>{dateText(source.retrieved, t)}</td>
              <td>{source.loss ? <Loss loss={source.loss} /> : t('data.loss.none')}</td>
              <td>
                {source.kind === 'file' ? (
                  <div className="actions">
                    <Button
                      onPress={async () => setRefresh(await refreshSource(source))}
                      label={t('data.refreshNamed', { name: source.name })}
                    >
                      {t('data.refresh')}
                    </Button>
                    <Button onPress={() => setShown(source)} label={t('recipe.openNamed', { name: source.name })}>
                      {t('recipe.open')}
                    </Button>
                    <Button onPress={() => remove(source)} label={t('data.removeNamed', { name: source.name })}>
                      {t('data.remove')}
                    </Button>
                  </div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RecipeDialog source={shown} onClose={() => setShown(null)} />
      <RefreshDialog refresh={refresh} onChange={setRefresh} />
    </>
  );
}

function Loss({ loss }: { readonly loss: LossReport }) {
  const t = useT();
  return (
    <details>
      <summary>{t('data.loss.summary', { read: loss.rowsRead, observations: loss.observations })}</summary>
      <ul className="loss">
        {lossLines(loss, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export function PublisherTable() {
  const t = useT();
  const { publishers } = useWorkbench();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('data.source')}</th>
          <th scope="col">{t('data.licence')}</th>
          <th scope="col">{t('data.retrieved')}</th>
          <th scope="col">{t('data.note')}</th>
        </tr>
      </thead>
      <tbody>
        {publishers.map((publisher) => (
          <tr key={publisher.id}>
            <th scope="row">{publisher.title}</th>
            <td>{[publisher.licence, publisher.publisher].join(' · ')}</td>
            <td>{dateText(publisher.retrieved, t)}</td>
            <td className="soft">{publisher.note[t.language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
