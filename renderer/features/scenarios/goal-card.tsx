import { formatNumber } from '#shared/core/format';
import type { Unit } from '#shared/framework/units';
import { differenceText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Names } from '#shared/projections/assumptions';
import type { Chance, Silence } from '#shared/projections/outcome';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import { projectedText } from './projected-text.ts';
import styles from './scenarios.module.css';

interface GoalCardProps {
  readonly assessed: Assessed;
  readonly unit: Unit;
  readonly name: string;
  readonly hasLevers: boolean;
  readonly names: Names;
  readonly onSuppose: () => void;
}

/** Areas named as precedents before the rest is counted. */
const NAMED = 5;

/** What would reach the benchmark, in one line. */
export function GoalLine({
  assessed: { seek },
  unit,
  onSuppose,
}: Pick<GoalCardProps, 'assessed' | 'unit' | 'onSuppose'>) {
  const t = useT();
  if (!seek) return null;
  const multiplier = seek.multiplier === null ? '' : formatNumber(seek.multiplier, t.language, { decimals: 1 });
  const rate = (value: number) => rateText(value, seek.rate.kind, unit, t);
  return (
    <p className={styles.goalLine}>
      <strong>{t('scenarios.seek')}</strong> {t(`scenarios.seek.${seek.verdict}`, { multiplier })}{' '}
      {seek.verdict === 'met' ? null : (
        <>
          {t(`scenarios.seek.${seek.rate.kind}`, {
            start: projectedText(seek.start.value, unit, t.language),
            year: String(seek.start.year),
            rate: rate(seek.rate.value),
            baseline: rate(seek.rate.baseline),
          })}{' '}
          <Button variant="quiet" onPress={onSuppose}>
            {t('scenarios.seek.suppose')}
          </Button>
        </>
      )}
    </p>
  );
}

/** The chances of a benchmark, and apart from them what it would take and who ever did it. */
export function GoalCard({
  assessed: { reach, seek },
  unit,
  name,
  hasLevers,
  names,
}: Omit<GoalCardProps, 'onSuppose'>) {
  const t = useT();
  if (!reach) return null;
  const value = (one: number) => projectedText(one, unit, t.language);
  const { goal } = reach;
  return (
    <>
      <Panel title={t('scenarios.chance')}>
        <dl className={styles.honesty}>
          <div>
            <dt>{t('scenarios.baseline')}</dt>
            <dd>{chanceText(reach.baseline, goal.year, t)}</dd>
          </div>
          {hasLevers ? (
            <div>
              <dt>{name}</dt>
              <dd>{chanceText(reach.scenario, goal.year, t)}</dd>
            </div>
          ) : null}
        </dl>
        {typeof reach.scenario === 'string' ? null : (
          <p>
            {reach.medianArrival === null
              ? t('scenarios.arrival.never')
              : t('scenarios.arrival', { year: String(reach.medianArrival) })}
          </p>
        )}
        <p className="soft">{t('scenarios.missing', { value: value(reach.missing.median) })}</p>
      </Panel>
      {seek ? (
        <Panel title={t('scenarios.precedents')}>
          <p>
            {t(`scenarios.seek.${seek.verdict}`, {
              multiplier: seek.multiplier === null ? '' : formatNumber(seek.multiplier, t.language, { decimals: 1 }),
            })}
          </p>
          {seek.verdict === 'met' ? null : (
            <>
              <p>
                {t(`scenarios.seek.${seek.rate.kind}`, {
                  start: value(seek.start.value),
                  year: String(seek.start.year),
                  rate: rateText(seek.rate.value, seek.rate.kind, unit, t),
                  baseline: rateText(seek.rate.baseline, seek.rate.kind, unit, t),
                })}
              </p>
              <p>
                {seek.precedents.share === null
                  ? t('scenarios.seek.noPrecedent')
                  : t('scenarios.seek.precedent', {
                      share: shareText(seek.precedents.share, t),
                      spells: seek.precedents.spells,
                      areas: seek.precedents.areas,
                    })}
              </p>
              <ul className={styles.notes}>
                {seek.precedents.found.slice(0, NAMED).map(({ area, from, to, start, end }) => (
                  <li key={area}>
                    {t('scenarios.seek.who', {
                      area: names.place(area),
                      from: String(from),
                      to: String(to),
                      start: value(start),
                      end: value(end),
                    })}
                  </li>
                ))}
                {seek.precedents.found.length > NAMED ? (
                  <li>{t('scenarios.seek.more', { count: seek.precedents.found.length - NAMED })}</li>
                ) : null}
              </ul>
            </>
          )}
        </Panel>
      ) : null}
    </>
  );
}

const shareText = (share: number, t: Translator): string =>
  share > 0 && share < 0.01
    ? t('scenarios.chance.below')
    : formatNumber(share, t.language, { percent: true, decimals: 0 });

/** A probability as it may be said: none below one or above ninety-nine percent. */
function probabilityText(share: number, t: Translator): string {
  if (share < 0.01) return t('scenarios.chance.below');
  if (share > 0.99) return t('scenarios.chance.above');
  return formatNumber(share, t.language, { percent: true, decimals: 0 });
}

function chanceText(chance: Chance | Silence, year: number, t: Translator): string {
  if (typeof chance === 'string') return t(`scenarios.silence.${chance}`);
  return t('scenarios.chance.by', {
    chance: probabilityText(chance.by, t),
    year: String(year),
    lower: probabilityText(chance.lower, t),
    upper: probabilityText(chance.upper, t),
  });
}

const rateText = (rate: number, kind: 'percent' | 'units', unit: Unit, t: Translator): string =>
  kind === 'units'
    ? differenceText(rate, unit, t)
    : formatNumber(rate / 100, t.language, { percent: true, decimals: 1, sign: true });
