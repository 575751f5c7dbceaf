import { useMemo, useState } from 'react';
import { areasNoted, footnoteLines } from '#shared/charts/footnotes';
import { originOf } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { operationsToCsv } from '#shared/export/responsibility-csv';
import { lensAreas } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import { CONTEXT } from '#shared/responsibility/context';
import {
  type CountryPlan,
  OPERATION_INDICATORS,
  operationsIn,
  operationYearShownFirst,
  operationYears,
} from '#shared/responsibility/operations';
import { situationsIn } from '#shared/responsibility/plans';
import { ROW_NOTES } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../gaps.module.css';
import { FigureTable } from './figure-table.tsx';
import { useInLens, useSaveTable, useSeries, useSourceText } from './use-responsibility.ts';

const NONE: readonly Series[] = [];
/** Indicators whose notes stand below the table. */
const NOTED = [CONTEXT.requirements, CONTEXT.budget, CONTEXT.expenditure];

/** What UNHCR budgets and spends in the countries of the lens, and the refugee response plans that name them. */
export function OperationsSection() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { nameOf } = usePlaces();
  const isInLens = useInLens();
  const sourceOf = useSourceText();
  const save = useSaveTable();
  const areas = useMemo(() => [...new Set(lensAreas(catalogue, lens))], [catalogue, lens]);
  const asked = useMemo(() => [...new Set([...areas, ...situationsIn(catalogue, lens)])], [areas, catalogue, lens]);
  const answer = useSeries(OPERATION_INDICATORS, asked);
  const series = answer.value ?? NONE;
  const [chosenYear, setYear] = useState<string | null>(null);
  const years = useMemo(() => operationYears(series), [series]).filter(isInLens);
  const year = years.find((one) => String(one) === chosenYear) ?? operationYearShownFirst(series, years);
  const operations = useMemo(
    () => (year === null ? [] : operationsIn(series, year, areas, catalogue.groups)),
    [series, year, areas, catalogue],
  );
  const footnotes = useAnswer(
    ROW_NOTES,
    useMemo(
      () => (year === null ? null : { indicators: NOTED, areas: asked, years: [year, year] as const }),
      [asked, year],
    ),
  );
  const caveats = footnotes.value ? footnoteLines(footnotes.value, catalogue, t) : [];
  const offices = footnotes.value ? areasNoted(footnotes.value, 'note:multi-country-office') : new Set();
  if (answer.state === 'failed')
    return (
      <Panel title={t('gaps.operations.title')}>
        <p role="alert">{describeFailure(t, answer.error)}</p>
      </Panel>
    );
  // A workbench without these indicators has nothing to say here.
  if (year === null || operations.length === 0) return null;
  const dollars = (value: number | null) => (value === null ? '' : formatNumber(value, t.language, { decimals: 0 }));
  const percent = (value: number) => formatNumber(value, t.language, { percent: true, decimals: 0 });
  const planText = ({ situation, coverage }: CountryPlan) =>
    coverage === null ? nameOf(situation) : `${nameOf(situation)} (${percent(coverage)})`;
  const figure = (value: number | null, indicator: string, area: string) => ({
    text: dollars(value),
    of: { indicator, area, year },
  });
  return (
    <Panel
      title={t('gaps.operations.title')}
      actions={
        <Button
          onPress={() =>
            save('gaps.operations.title', String(year), originOf(series, year), (remarks) =>
              operationsToCsv(operations, year, [...caveats, ...remarks]),
            )
          }
        >
          {t('gaps.export')}
        </Button>
      }
    >
      <div className={styles.gapChoices}>
        <SelectField
          label={t('gaps.sharing.year')}
          items={years.map((one) => ({ id: String(one), name: String(one) }))}
          value={String(year)}
          onChange={setYear}
        />
      </div>
      <p className="soft">{t('gaps.operations.about')}</p>
      <FigureTable
        caption={t('gaps.operations.caption', { year: String(year) })}
        columns={(['country', 'budget', 'expenditure', 'spent', 'expenses', 'plans'] as const).map((id) =>
          t(`gaps.operations.column.${id}`),
        )}
        texts={[t('gaps.operations.column.plans')]}
        rows={operations.map(({ area, budget, expenditure, spent, expenses, plans }) => ({
          key: area,
          name: offices.has(area) ? t('gaps.operations.office', { name: nameOf(area) }) : nameOf(area),
          cells: [
            figure(budget, CONTEXT.budget, area),
            figure(expenditure, CONTEXT.expenditure, area),
            spent === null ? '' : percent(spent),
            figure(expenses, CONTEXT.expenses, area),
            plans.map(planText).join(', '),
          ],
        }))}
      />
      {caveats.map((line) => (
        <p key={line} role="note">
          {line}
        </p>
      ))}
      <p className="soft">{t('charts.source', { source: sourceOf(series, year) })}</p>
    </Panel>
  );
}
