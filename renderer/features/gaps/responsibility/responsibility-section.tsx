import { useMemo, useState } from 'react';
import { originOf } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import { sharingToCsv } from '#shared/export/responsibility-csv';
import { lensAreas } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import { CONTEXT } from '#shared/responsibility/context';
import { SHARING_INDICATORS, sharingIn, sharingYears } from '#shared/responsibility/from-series';
import { PRESETS } from '#shared/responsibility/key';
import type { AreaShare } from '#shared/responsibility/responsibility';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import gapsStyles from '../gaps.module.css';
import { FigureTable } from './figure-table.tsx';
import { KeyEditor } from './key-editor.tsx';
import styles from './responsibility.module.css';
import { ResponsibilityChart } from './responsibility-chart.tsx';
import { ShareSlope } from './share-slope.tsx';
import { useInLens, useSaveTable, useSeries, useSourceText } from './use-responsibility.ts';

/** What the table can be sorted by. */
const ORDERS = [
  'hosted',
  'per1000',
  'perGdpMillion',
  'perGdpPerCapita',
  'ratioGdp',
  'gap',
] as const satisfies readonly (keyof AreaShare)[];
type Order = (typeof ORDERS)[number];

/** Who hosts against who could: per inhabitant and per GDP, shares, a fair-share key with weights to edit, and who gives. */
export function ResponsibilitySection() {
  const t = useT();
  const { catalogue, lens, fairShareKey } = useDocument('catalogue', 'lens', 'fairShareKey');
  const { nameOf: placeOf } = usePlaces();
  const isInLens = useInLens();
  const sourceOf = useSourceText();
  const save = useSaveTable();
  const everywhere = useMemo(() => catalogue.areas.map(({ code }) => code), [catalogue]);
  const compared = useMemo(() => lensAreas(catalogue, lens), [catalogue, lens]);
  const shown = useMemo(() => new Set(compared), [compared]);
  const answer = useSeries(SHARING_INDICATORS, everywhere);
  const series = answer.value ?? [];
  const years = useMemo(() => sharingYears(series), [series]).filter(isInLens);
  const [chosenYear, setYear] = useState<string | null>(null);
  const year = years.find((one) => String(one) === chosenYear) ?? years[0] ?? null;
  const key = fairShareKey ?? PRESETS.equal;
  const [order, setOrder] = useState<Order>('hosted');
  const sharing = useMemo(() => (year === null ? null : sharingIn(series, year, key)), [series, year, key]);
  const areas = useMemo(() => {
    const own = (sharing?.areas ?? []).filter(({ area }) => shown.has(area));
    return own.sort((a, b) => (b[order] ?? Number.NEGATIVE_INFINITY) - (a[order] ?? Number.NEGATIVE_INFINITY));
  }, [sharing, shown, order]);
  if (year === null || !sharing)
    return (
      <Panel title={t('gaps.responsibility.title')}>
        {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
        <p role="status">{t(answer.value === null ? 'shell.loading' : 'gaps.responsibility.nothing')}</p>
      </Panel>
    );
  const excluded = sharing.excluded.filter(({ area }) => shown.has(area));
  const number = (value: number | null, decimals: number) =>
    value === null ? '' : formatNumber(value, t.language, { decimals });
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 2 });
  const at = (indicator: string, area: string) => ({ indicator, area, year });
  const source = sourceOf(series, year);
  return (
    <>
      <Panel
        title={t('gaps.responsibility.against')}
        actions={
          <div className={styles.yearChoice}>
            <SelectField
              label={t('gaps.sharing.year')}
              items={years.map((one) => ({ id: String(one), name: String(one) }))}
              value={String(year)}
              onChange={setYear}
            />
          </div>
        }
      >
        <div className={styles.keyAndChart} data-testid="fair-share">
          <ShareSlope areas={sharing.areas.filter(({ area }) => shown.has(area))} year={year} />
          <KeyEditor
            terms={key}
            without={sharing.keyWithout}
            onChange={(next) => dispatch({ type: 'fair-share-key/set', key: next })}
          />
          <ResponsibilityChart
            sharing={sharing}
            areas={compared}
            fairKey={key}
            year={year}
            source={source}
            origin={originOf(series, year)}
          />
        </div>
        <p className="soft">{t('gaps.responsibility.about')}</p>
      </Panel>
      <Panel
        title={t('gaps.responsibility.title')}
        actions={
          <Button
            onPress={() =>
              save('gaps.responsibility.title', String(year), originOf(series, year), (remarks) =>
                sharingToCsv({ ...sharing, areas, excluded }, year, remarks),
              )
            }
          >
            {t('gaps.export')}
          </Button>
        }
      >
        <div className={gapsStyles.gapChoices}>
          <SelectField
            label={t('gaps.responsibility.order')}
            items={ORDERS.map((id) => ({ id, name: t(`gaps.responsibility.column.${id}`) }))}
            value={order}
            onChange={(id) => setOrder(ORDERS.find((one) => one === id) ?? 'hosted')}
          />
        </div>
        <FigureTable
          caption={t('gaps.responsibility.caption', { year: String(year) })}
          columns={[
            t('gaps.responsibility.area'),
            ...(
              [
                'hosted',
                'per1000',
                'perGdpMillion',
                'perGdpPerCapita',
                'shareHosted',
                'sharePopulation',
                'shareGdp',
                'ratioGdp',
                'given',
                'keyShare',
                'gap',
              ] as const
            ).map((id) => t(`gaps.responsibility.column.${id}`)),
          ]}
          rows={areas.map((one) => ({
            key: one.area,
            name: placeOf(one.area),
            cells: [
              { text: number(one.hosted, 0), of: at(CONTEXT.refugees, one.area) },
              number(one.per1000, 2),
              number(one.perGdpMillion, 2),
              number(one.perGdpPerCapita, 1),
              percent(one.shareHosted),
              { text: percent(one.sharePopulation), of: at(CONTEXT.population, one.area) },
              { text: percent(one.shareGdp), of: at(CONTEXT.gdp, one.area) },
              number(one.ratioGdp, 2),
              { text: number(one.given, 0), of: at(CONTEXT.resettlement, one.area) },
              percent(one.keyShare),
              number(one.gap, 0),
            ],
          }))}
        />
        {excluded.length > 0 ? (
          <p className="soft">
            {t('gaps.responsibility.excluded', {
              count: excluded.length,
              hosted: excluded.reduce((sum, { hosted }) => sum + hosted, 0),
              names: excluded
                .slice(0, 5)
                .map(({ area }) => placeOf(area))
                .join(', '),
              year: String(year),
            })}
          </p>
        ) : null}
        <p className="soft">{t('charts.source', { source })}</p>
        <p className="soft">{t('gaps.responsibility.notes')}</p>
      </Panel>
    </>
  );
}
