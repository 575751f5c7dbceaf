import { useMemo, useState } from 'react';
import { dimsText, originOf } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import { measuresToCsv } from '#shared/export/inequality-csv';
import { groupsToCsv } from '#shared/export/sharing-csv';
import { applyLens, lensAreas } from '#shared/framework/lens';
import { valueText } from '#shared/framework/value-text';
import { describeFailure } from '#shared/i18n/translator';
import { type Between, comparisonIn, disaggregations, tableYears } from '#shared/inequality/from-series';
import { MEASURES, measure } from '#shared/inequality/measures';
import { CONTEXT } from '#shared/responsibility/context';
import { useT, useWorkbench } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { Tick } from '../../../ui/checkboxes.tsx';
import { NumberInput, SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../gaps.module.css';
import { FigureTable } from './figure-table.tsx';
import { InequalityChart } from './inequality-chart.tsx';
import { MeasureTable } from './measure-table.tsx';
import { useInLens, useSaveTable, useSeries } from './use-sharing.ts';

const FIRST_INDICATOR = 'ctx-refugees-per-1000';
const AREAS: Between = { kind: 'areas' };

/** How unequal an indicator is between areas of the lens or between its disaggregations, in every measure, for two years. */
export function InequalitySection() {
  const t = useT();
  const { catalogue, lens } = useWorkbench();
  const { nameOf: placeOf } = usePlaces();
  const isInLens = useInLens();
  const save = useSaveTable();
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const members = useMemo(() => [...new Set(lensAreas(catalogue, lens))], [catalogue, lens]);
  const [wanted, setIndicator] = useState(FIRST_INDICATOR);
  const indicator = view.indicators.find(({ id }) => id === wanted) ?? view.indicators[0];
  const [chosenBetween, setBetween] = useState<string>('areas');
  const [chosenYear, setYear] = useState<string | null>(null);
  const [chosenEarlier, setEarlier] = useState<string | null>(null);
  const [weighted, setWeighted] = useState<boolean | null>(null);
  const [isOrdered, setOrdered] = useState(false);
  const [least, setLeast] = useState<number | null>(null);
  const answer = useSeries(
    indicator ? [indicator.id, CONTEXT.population, CONTEXT.gdp] : [],
    useMemo(() => [...members, view.area], [members, view.area]),
  );
  const series = answer.value ?? [];
  const id = indicator?.id ?? '';
  const keys = useMemo(() => disaggregations(series, id, view.area), [series, id, view.area]);
  const isWithin = chosenBetween !== 'areas' && keys.includes(chosenBetween);
  const hasAreas = tableYears(series, { indicator: id, areas: members, between: AREAS }).length > 0;
  const firstKeys = keys[0];
  const between: Between = isWithin
    ? { kind: 'dims', keys: chosenBetween }
    : !hasAreas && firstKeys !== undefined
      ? { kind: 'dims', keys: firstKeys }
      : AREAS;
  const isAreas = between.kind === 'areas';
  const request = { indicator: id, areas: isAreas ? members : [view.area], between };
  const isRate = indicator ? ['percent', 'ratio', 'index'].includes(indicator.unit.measure) : false;
  const isWeighted = isAreas && (weighted ?? isRate);
  const counting = { isWeighted, isOrdered: isAreas && isOrdered, leastPopulation: least ?? 0 };
  const years = tableYears(series, request, counting).filter(isInLens);
  const year = years.find((one) => String(one) === chosenYear) ?? years[0] ?? null;
  const baseline = catalogue.framework.baselineYear;
  const earlier =
    years.find((one) => String(one) === chosenEarlier && one !== year) ??
    [...years].reverse().find((one) => one >= baseline && one !== year) ??
    null;
  const now = year === null ? null : comparisonIn(series, request, year, counting);
  const then = earlier === null ? null : comparisonIn(series, request, earlier, counting);
  const options = {
    direction: indicator?.direction === 'down' ? 'down' : 'up',
    reference: null,
    isSmallSampleCorrected: false,
  } as const;
  const results = now ? measure(now.distribution, MEASURES, options) : [];
  const before = then ? measure(then.distribution, MEASURES, options) : null;
  const nameOf = (group: string) => (isAreas ? placeOf(group) : dimsText(group));
  const yearItems = years.map((one) => ({ id: String(one), name: String(one) }));
  const compared = [
    id,
    ...(counting.isWeighted || counting.isOrdered ? [CONTEXT.population] : []),
    ...(counting.isOrdered ? [CONTEXT.gdp] : []),
  ];
  const used = series.filter((one) => compared.includes(one.indicator) && request.areas.includes(one.area));
  const isEmpty = !indicator || !now || year === null || now.distribution.groups.length === 0;
  return (
    <>
      <Panel
        title={t('gaps.inequality.title')}
        actions={
          isEmpty ? null : (
            <div className="actions">
              <Button
                onPress={() =>
                  save('gaps.inequality.title', `${indicator.code} ${year}`, originOf(used, year), (remarks) =>
                    measuresToCsv(results, remarks),
                  )
                }
              >
                {t('gaps.inequality.exportMeasures')}
              </Button>
              <Button
                onPress={() =>
                  save('gaps.inequality.groups', `${indicator.code} ${year}`, originOf(used, year), (remarks) =>
                    groupsToCsv(now.distribution.groups, remarks),
                  )
                }
              >
                {t('gaps.inequality.exportGroups')}
              </Button>
            </div>
          )
        }
      >
        <div className={styles.gapChoices}>
          <SelectField
            label={t('gaps.indicator')}
            items={view.indicators.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
            value={id}
            onChange={setIndicator}
          />
          <SelectField
            label={t('gaps.inequality.between')}
            items={[
              { id: 'areas', name: t('gaps.inequality.between.areas') },
              ...keys.map((one) => ({ id: one, name: t('gaps.inequality.between.dims', { keys: one }) })),
            ]}
            value={between.kind === 'areas' ? 'areas' : between.keys}
            onChange={setBetween}
          />
          <SelectField label={t('gaps.sharing.year')} items={yearItems} value={String(year)} onChange={setYear} />
          <SelectField
            label={t('gaps.inequality.earlier')}
            items={yearItems.filter((item) => item.id !== String(year))}
            value={String(earlier)}
            onChange={setEarlier}
          />
          <NumberInput label={t('gaps.inequality.least')} value={least} onChange={setLeast} minimum={0} />
          {isAreas ? (
            <div className={styles.gapTicks}>
              <Tick label={t('gaps.inequality.weighted')} value={isWeighted} onChange={setWeighted} />
              <Tick label={t('gaps.inequality.ordered')} value={isOrdered} onChange={setOrdered} />
            </div>
          ) : null}
        </div>
        {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
        {isEmpty ? (
          <p role="status">{t(answer.value === null ? 'shell.loading' : 'gaps.inequality.nothing')}</p>
        ) : (
          <>
            <p className="soft">
              {t(isWeighted ? 'gaps.inequality.aboutWeighted' : 'gaps.inequality.aboutPlain', {
                count: now.distribution.groups.length,
                mean: valueText(now.distribution.mean, indicator.unit, t.language, 'full'),
                unit: indicator.unit.label[t.language],
                year: String(year),
              })}{' '}
              {now.distribution.leftOut.length + now.unordered > 0
                ? t('gaps.inequality.leftOut', { count: now.distribution.leftOut.length + now.unordered })
                : ''}
            </p>
            <MeasureTable results={results} before={before} years={[year, earlier]} indicator={indicator} />
          </>
        )}
      </Panel>
      {isEmpty ? null : (
        <Panel title={t('gaps.inequality.groups')}>
          <div className={styles.gapDetail}>
            <FigureTable
              caption={t('gaps.inequality.groupsIn', { year: String(year) })}
              columns={[
                t('gaps.inequality.group'),
                indicator.unit.label[t.language],
                ...(isWeighted ? [t('gaps.sharing.population')] : []),
                ...(isAreas && isOrdered ? [t('gaps.inequality.gdpPerHead')] : []),
              ]}
              rows={[...now.distribution.groups]
                .sort((a, b) => b.value - a.value)
                .map(({ group, value, population, order }) => ({
                  key: group,
                  name: nameOf(group),
                  cells: [
                    {
                      text: valueText(value, indicator.unit, t.language, 'full'),
                      of: { indicator: id, area: isAreas ? group : view.area, year, dims: isAreas ? '' : group },
                    },
                    ...(isWeighted && population !== null
                      ? [
                          {
                            text: formatNumber(population, t.language, { decimals: 0 }),
                            of: { indicator: CONTEXT.population, area: group, year },
                          },
                        ]
                      : []),
                    ...(order === null ? [] : [formatNumber(order, t.language, { decimals: 0 })]),
                  ],
                }))}
            />
            <InequalityChart
              distribution={now.distribution}
              indicator={indicator}
              year={year}
              nameOf={nameOf}
              series={series.filter((one) => one.indicator === id)}
            />
          </div>
        </Panel>
      )}
    </>
  );
}
