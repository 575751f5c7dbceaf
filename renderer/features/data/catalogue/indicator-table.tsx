import { useState } from 'react';
import type { Indicator } from '#shared/framework/framework';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { IndicatorForm } from './indicator-form.tsx';

/** Indicators of the sources one has loaded, and what they mean: unit, which way is progress, how areas become groups. */
export function IndicatorTable() {
  const t = useT();
  const { catalogue, sources } = useWorkbench();
  const [edited, setEdited] = useState<Indicator | null>(null);
  const files = new Set(sources.filter(({ kind }) => kind === 'file').map(({ id }) => id));
  const own = catalogue.framework.indicators.filter(({ id, code }) => files.has(code) || id.startsWith('own-'));
  if (own.length === 0) return <p className="soft">{t('data.indicators.none')}</p>;
  const howMade = ({ aggregation }: Indicator): string =>
    t(
      aggregation.kind === 'none' || aggregation.kind === 'areas'
        ? 'data.aggregation.none'
        : `data.aggregation.${aggregation.kind}`,
    );
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('explore.indicator')}</th>
            <th scope="col">{t('data.indicator.unit')}</th>
            <th scope="col">{t('data.indicator.direction')}</th>
            <th scope="col">{t('data.indicator.aggregation')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('data.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {own.map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.name[t.language]}</th>
              <td>{indicator.unit.label[t.language] || t('data.unknown')}</td>
              <td>{t(`data.direction.${indicator.direction}`)}</td>
              <td>{howMade(indicator)}</td>
              <td>
                <div className="actions">
                  <Button
                    onPress={() => setEdited(indicator)}
                    label={t('data.indicator.editNamed', { name: indicator.name[t.language] })}
                  >
                    {t('data.indicator.edit')}
                  </Button>
                  {indicator.id.startsWith('own-') ? (
                    <Button
                      onPress={() => dispatch({ type: 'indicator/remove', id: indicator.id })}
                      label={t('data.removeNamed', { name: indicator.name[t.language] })}
                    >
                      {t('data.remove')}
                    </Button>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <IndicatorForm key={edited?.id ?? ''} indicator={edited} onClose={() => setEdited(null)} />
    </>
  );
}
