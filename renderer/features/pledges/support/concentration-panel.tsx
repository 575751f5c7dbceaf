import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { csvTable } from '#shared/export/csv';
import { pledgerConcentration } from '#shared/pledges/concentration';
import { giverOf } from '#shared/pledges/giver';
import type { Pledge } from '#shared/pledges/pledge';
import { registerSource } from '#shared/report/exhibits/pledges/register-picture';
import { useT } from '../../../queries/hooks.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { BarList } from '../pictures/bar-list.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import { type LensedRegister, useCategoryNames } from '../pictures/use-register-picture.ts';
import { shareText } from '../share-text.ts';
import { useSupportMeasure } from './support-measure.ts';

/** Entities shown; the file has all. */
const SHOWN = 12;
/** Where the index of concentration passes into the next class (Merger Guidelines of the United States, 2023). */
const [MODERATE, HIGH] = [1000, 1800];

type Column = 'entity' | 'actor';

interface ConcentrationPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Who pledges, by entity and kind of actor, and how far the whole rests on few. */
export function ConcentrationPanel({ register, onOpen }: ConcentrationPanelProps) {
  const t = useT();
  const saveCsv = useSaveCsv();
  const nameOf = useCategoryNames();
  const { kept, isFlows, isInvented } = register;
  const [measure, setMeasure] = useSupportMeasure(isFlows);
  const weightOf = useMemo(() => (measure === 'usd' ? ({ amountUsd }: Pledge) => amountUsd ?? 0 : () => 1), [measure]);
  const entities = useMemo(() => sumsBy(kept, giverOf, weightOf), [kept, weightOf]);
  const kinds = useMemo(() => sumsBy(kept, ({ actor }) => actor, weightOf), [kept, weightOf]);
  const concentration = useMemo(() => pledgerConcentration(kept), [kept]);
  const { top, effective, hhi } = measure === 'usd' ? concentration.byAmount : concentration.byPledges;
  const whole = entities.reduce((sum, [, weight]) => sum + weight, 0);
  const percent = (share: number) => formatNumber(share, t.language, { percent: true, decimals: 1 });
  const compact = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
  const unit = measure === 'usd' ? 'usd' : isFlows ? 'flows' : 'pledges';
  const what = t(`pledges.unit.${unit}`);
  const title = t(isFlows ? 'pledges.support.whoFlows' : 'pledges.support.who');
  const barsOf = (sums: readonly (readonly [string, number])[], column: Column) =>
    sums.slice(0, SHOWN).map(([key, weight]) => ({
      key,
      name: nameOf(column, key),
      share: weight / (sums[0]?.[1] || 1),
      text: `${compact(weight)} (${shareText(weight / (whole || 1), t)})`,
    }));
  const open = (column: Column) => (key: string) =>
    onOpen({
      name: nameOf(column, key),
      pledges: kept.filter(
        (pledge) => (column === 'entity' ? giverOf(pledge) : pledge.actor) === key && weightOf(pledge) > 0,
      ),
    });
  const save = () =>
    saveCsv(title, () =>
      csvTable(
        [t('pledges.support.entity'), what, t('pledges.support.share')],
        entities.map(([key, weight]) => [nameOf('entity', key), weight, whole > 0 ? weight / whole : null]),
        { remarks: [t('charts.source', { source: registerSource(register, t) })] },
      ),
    );
  const word = hhi === null ? null : hhi < MODERATE ? 'low' : hhi <= HIGH ? 'moderate' : 'high';
  return (
    <Panel
      title={title}
      actions={
        <Segments
          label={t('pledges.flow.measure')}
          items={[
            { id: 'usd', name: t('pledges.unit.usd') },
            { id: 'count', name: t(isFlows ? 'pledges.unit.flows' : 'pledges.unit.pledges') },
          ]}
          value={measure}
          onChange={(id) => setMeasure(id === 'usd' ? 'usd' : 'count')}
        />
      }
    >
      {whole === 0 ? (
        <p role="status">{t('pledges.flow.nothing')}</p>
      ) : (
        <>
          {isInvented || top === null ? null : (
            <p className={styles.finding}>
              {t(`pledges.support.top.${unit}`, {
                top: percent(top),
                count: formatNumber(entities.length, t.language),
              })}
            </p>
          )}
          <div className={styles.beside}>
            <BarList label={t('pledges.support.entities')} bars={barsOf(entities, 'entity')} onPick={open('entity')} />
            <div>
              <h3>{t('pledges.support.kinds')}</h3>
              <BarList label={t('pledges.support.kinds')} bars={barsOf(kinds, 'actor')} onPick={open('actor')} />
              {isInvented || hhi === null || effective === null || word === null ? null : (
                <>
                  <p>
                    {t('pledges.support.effective', {
                      count: formatNumber(effective, t.language, { decimals: 1 }),
                    })}
                    {'. '}
                    {t('pledges.support.hhi', {
                      hhi: formatNumber(hhi, t.language, { decimals: 0 }),
                      word: t(`pledges.support.hhi.${word}`),
                    })}
                    {'.'}
                  </p>
                  <p className={styles.notes}>{t('pledges.support.hhiNote')}</p>
                </>
              )}
            </div>
          </div>
          <p className={styles.notes}>
            {`${t('charts.source', { source: registerSource(register, t) })}. ${t('pledges.support.givers')} `}
            {isInvented ? null : (
              <Button variant="quiet" onPress={save}>
                {'CSV'}
              </Button>
            )}
          </p>
        </>
      )}
    </Panel>
  );
}

/** Sums by key, the greatest first; those of nothing left out. */
function sumsBy(
  pledges: readonly Pledge[],
  keyOf: (pledge: Pledge) => string,
  weightOf: (pledge: Pledge) => number,
): readonly (readonly [key: string, sum: number])[] {
  const sums = new Map<string, number>();
  for (const pledge of pledges) sums.set(keyOf(pledge), (sums.get(keyOf(pledge)) ?? 0) + weightOf(pledge));
  return [...sums].filter(([, sum]) => sum > 0).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
