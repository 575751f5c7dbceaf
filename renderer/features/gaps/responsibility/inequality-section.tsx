import { originOf } from '#shared/charts/from-series';
import { measuresToCsv } from '#shared/export/inequality-csv';
import { groupsToCsv } from '#shared/export/responsibility-csv';
import { valueText } from '#shared/framework/value-text';
import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { InequalityChart } from './inequality-chart.tsx';
import { InequalityFields } from './inequality-fields.tsx';
import { InequalityFinding } from './inequality-finding.tsx';
import { InequalityGroups } from './inequality-groups.tsx';
import { MeasureTable } from './measure-table.tsx';
import { type Inequality, useInequality } from './use-inequality.ts';
import { useSaveTable } from './use-responsibility.ts';

/** How unequal an indicator is between areas of the lens or between its disaggregations, in every measure, for two years. */
export function InequalitySection() {
  const t = useT();
  const choices = useInequality();
  const { answer, earlier, found } = choices;
  return (
    <>
      <Panel title={t('gaps.inequality.title')} actions={found ? <Exports found={found} /> : null}>
        <InequalityFields choices={choices} />
        {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
        {found ? (
          <>
            <InequalityFinding found={found} earlier={earlier} />
            <InequalityChart
              distribution={found.now.distribution}
              indicator={found.indicator}
              year={found.year}
              nameOf={found.nameOf}
              series={found.series}
              asked={{
                indicator: found.indicator.id,
                parts: choices.between.kind === 'dims' ? choices.between.keys : null,
                year: found.year,
                isWeighted: found.isWeighted,
                isOrdered: found.isOrdered,
                leastPopulation: choices.leastPopulation ?? 0,
              }}
            />
            <About found={found} />
          </>
        ) : (
          <p role="status">{t(answer.value === null ? 'shell.loading' : 'gaps.inequality.nothing')}</p>
        )}
      </Panel>
      {found ? (
        <Panel title={t('gaps.inequality.allMeasures')}>
          <MeasureTable
            results={found.results}
            before={found.before}
            years={[found.year, earlier]}
            indicator={found.indicator}
          />
        </Panel>
      ) : null}
      {found ? <InequalityGroups found={found} /> : null}
    </>
  );
}

function Exports({ found: { indicator, year, used, results, now } }: { readonly found: Inequality }) {
  const t = useT();
  const save = useSaveTable();
  const detail = `${indicator.code} ${year}`;
  const origin = originOf(used, year);
  return (
    <div className="actions">
      <Button
        onPress={() => save('gaps.inequality.title', detail, origin, (remarks) => measuresToCsv(results, remarks))}
      >
        {t('gaps.inequality.exportMeasures')}
      </Button>
      <Button
        onPress={() =>
          save('gaps.inequality.groups', detail, origin, (remarks) => groupsToCsv(now.distribution.groups, remarks))
        }
      >
        {t('gaps.inequality.exportGroups')}
      </Button>
    </div>
  );
}

/** How many groups are compared, around which mean, and how many are left out. */
function About({ found: { indicator, year, now, isWeighted } }: { readonly found: Inequality }) {
  const t = useT();
  const { groups, mean, leftOut } = now.distribution;
  const missing = leftOut.length + now.unordered;
  return (
    <p className="soft">
      {t(isWeighted ? 'gaps.inequality.aboutWeighted' : 'gaps.inequality.aboutPlain', {
        count: groups.length,
        mean: valueText(mean, indicator.unit, t.language, 'full'),
        unit: indicator.unit.label[t.language],
        year: String(year),
      })}{' '}
      {missing > 0 ? t('gaps.inequality.leftOut', { count: missing }) : ''} {indicator.note?.[t.language] ?? ''}
    </p>
  );
}
