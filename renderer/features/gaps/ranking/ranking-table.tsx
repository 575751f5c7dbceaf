import { dimsText } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { verdictText } from '#shared/gaps/scoreboard/cell-text';
import { RANKINGS, type Ranked, type RankingKind } from '#shared/gaps/scoreboard/ranking';
import type { Translator } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import { useMore } from '../more.tsx';

/** Rows shown at first; more on demand. */
const FIRST = 25;
const BAR = { width: 150, height: 12 } as const;

interface RankingTableProps {
  readonly indicator: Indicator;
  readonly ranked: readonly Ranked[];
  readonly by: RankingKind;
  readonly nameOf: (code: string) => string;
  readonly onSort: (kind: RankingKind) => void;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The ranking as rows with a bar for the number they are ranked by; the heads of the numbers sort. */
export function RankingTable({ indicator, ranked, by, nameOf, onSort, onDrill }: RankingTableProps) {
  const t = useT();
  const more = useMore(ranked.length, FIRST);
  const shown = ranked.slice(0, more.shown);
  const values = ranked.flatMap((one) => (one[by] === null ? [] : [one[by]]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (
    <>
      <div className="gap-scroll">
        <table className="gap-table">
          <caption className="visually-hidden">{t('gaps.section.ranking')}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('gaps.rank.place')}
              </th>
              <th scope="col">{t('gaps.rank.area')}</th>
              <th scope="col">{t(`gaps.rankBy.${by}`)}</th>
              {RANKINGS.map((kind) => (
                <th key={kind} scope="col" className="number" aria-sort={kind === by ? 'descending' : 'none'}>
                  <Button variant="quiet" onPress={() => onSort(kind)}>
                    {t(`gaps.rank.${kind}`)}
                    {kind === by ? <span aria-hidden="true">{'▾'}</span> : null}
                  </Button>
                </th>
              ))}
              <th scope="col" className="number">
                {t('gaps.latest')}
              </th>
              <th scope="col">{t('gaps.status')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one, place) => {
              const { series, assessment } = one.entry;
              const { latestValue, latestYear } = assessment;
              return (
                <tr key={`${series.area} ${series.dims}`}>
                  <td className="number">{one[by] === null && one.reason !== 'reverse' ? '–' : place + 1}</td>
                  <th scope="row">
                    <Button variant="quiet" onPress={() => onDrill(series.id, series.area)}>
                      {[nameOf(series.area), dimsText(series.dims)].filter(Boolean).join(' · ')}
                    </Button>
                  </th>
                  <td>
                    <Bar value={one[by]} low={low} high={high} />
                  </td>
                  {RANKINGS.map((kind) => (
                    <td key={kind} className="number nowrap">
                      {rankText(one, kind, t)}
                    </td>
                  ))}
                  <td className="number nowrap">
                    {latestValue === null ? '' : valueText(latestValue, indicator.unit, t.language)}{' '}
                    <span className="soft">{latestYear}</span>
                  </td>
                  <td>
                    <StatusMark
                      tone={assessment.tone}
                      label={verdictText(one.entry, t)}
                      hollow={!hasTarget(one.entry)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more.button}
    </>
  );
}

function rankText(one: Ranked, kind: RankingKind, t: Translator): string {
  const value = one[kind];
  if (kind === 'acceleration')
    return value === null
      ? one.reason && one.reason !== 'unknown'
        ? t(`gaps.rank.reason.${one.reason}`)
        : '–'
      : t('gaps.rank.times', { value: formatNumber(value, t.language, { decimals: 1 }) });
  if (value === null) return '–';
  return formatNumber(value, t.language, { percent: true, decimals: 1, sign: kind === 'pace' });
}

/** The number as a bar from zero; what is worked out to nothing has none. */
function Bar({ value, low, high }: { readonly value: number | null; readonly low: number; readonly high: number }) {
  if (value === null || high === low) return null;
  const x = (at: number): number => ((at - low) / (high - low)) * BAR.width;
  return (
    <svg className="rank-bar" width={BAR.width} height={BAR.height} aria-hidden="true">
      <rect
        className={value < 0 ? 'below' : ''}
        x={Math.min(x(0), x(value))}
        width={Math.max(1, Math.abs(x(value) - x(0)))}
        y={1}
        height={BAR.height - 2}
      />
      <line x1={x(0)} x2={x(0)} y1={0} y2={BAR.height} />
    </svg>
  );
}
