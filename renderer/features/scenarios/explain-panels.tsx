import type { Unit } from '#shared/framework/units';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Names } from '#shared/projections/assumptions';
import type { Attribution, Sensitivity } from '#shared/projections/attribution';
import type { Lever } from '#shared/projections/scenario';
import { Sparkline } from '../../charts/sparkline.tsx';
import { useT } from '../../queries/hooks.ts';
import { Panel } from '../../ui/layout.tsx';
import { projectedText } from './projected-text.ts';

interface ExplainPanelsProps {
  readonly attribution: Attribution;
  readonly sensitivities: readonly Sensitivity[];
  readonly levers: readonly Lever[];
  readonly year: number;
  readonly unit: Unit;
}

/** What each lever is worth at the end, and which of its numbers the end hangs on: bars with their values beside them. */
export function ExplainPanels({ attribution, sensitivities, levers, year, unit }: ExplainPanelsProps) {
  const t = useT();
  const text = (value: number) => projectedText(value, unit, t.language);
  const nameOf = (at: number) => {
    const lever = levers[at];
    return lever ? `${at + 1}. ${t(`levers.kind.${lever.kind}`)}` : '';
  };
  const ends = sensitivities.flatMap(({ low, high }) => [low.end, high.end]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number) => (most > least ? (100 * (value - least)) / (most - least) : 50);
  return (
    <div className="explain">
      <Panel title={t('scenarios.worth', { year: String(year) })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('scenarios.worth.lever')}</th>
              <th scope="col" className="number">
                {t('scenarios.worth.effect')}
              </th>
            </tr>
          </thead>
          <tbody>
            {attribution.effects.map((effect, at) => (
              <tr key={nameOf(at)}>
                <th scope="row">{nameOf(at)}</th>
                <td className="number">{text(effect)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('scenarios.worth.together')}</th>
              <td className="number">{text(attribution.total)}</td>
            </tr>
          </tbody>
        </table>
        <p className="soft">{t(`scenarios.worth.${attribution.method}`)}</p>
      </Panel>
      {sensitivities.length > 0 ? (
        <Panel title={t('scenarios.tornado')}>
          <p className="soft">{t('scenarios.tornado.about')}</p>
          <table className="tornado">
            <thead>
              <tr>
                <th scope="col">{t('scenarios.worth.lever')}</th>
                <th scope="col" className="number">
                  {t('scenarios.tornado.low')}
                </th>
                <td />
                <th scope="col" className="number">
                  {t('scenarios.tornado.high')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sensitivities.map(({ lever, parameter, low, high }) => {
                const [from, to] = [low.end, high.end].map(place).sort((a, b) => a - b) as [number, number];
                return (
                  <tr key={`${lever} ${parameter}`}>
                    <th scope="row">{`${nameOf(lever)} · ${t(`scenarios.parameter.${parameter}`)}`}</th>
                    <td className="number">{text(low.end)}</td>
                    <td>
                      <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect x={from} y="1" width={Math.max(1, to - from)} height="6" />
                      </svg>
                    </td>
                    <td className="number">{text(high.end)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Panel>
      ) : null}
    </div>
  );
}

interface MembersProps {
  readonly assessed: Assessed;
  readonly unit: Unit;
  readonly names: Names;
}

/** The largest areas of a total, each with a line of its own. */
export function MembersPanel({ assessed: { members, years }, unit, names }: MembersProps) {
  const t = useT();
  if (members.length === 0) return null;
  const text = (value: number | undefined) => (value === undefined ? '' : projectedText(value, unit, t.language));
  return (
    <Panel title={t('scenarios.members')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.member.area')}</th>
            <th scope="col" className="number">
              {t('scenarios.baseline')} {years.at(-1)}
            </th>
            <th scope="col" className="number">
              {t('scenarios.unnamed')} {years.at(-1)}
            </th>
            <th scope="col">{`${years[0]}–${years.at(-1)}`}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ area, baseline, path }) => (
            <tr key={area}>
              <th scope="row">{names.place(area)}</th>
              <td className="number">{text(baseline.median.at(-1))}</td>
              <td className="number">{text(path.median.at(-1))}</td>
              <td>
                <Sparkline
                  points={years.map((year, i) => ({ x: year, y: path.median[i] ?? null }))}
                  baseline={null}
                  label={`${names.place(area)}: ${text(path.median[0])} – ${text(path.median.at(-1))}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
