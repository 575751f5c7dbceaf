import { formatNumber } from '#shared/core/format';
import type { SupportConcentration } from '#shared/inequality/of-support';
import type { BaseOfSupport } from '#shared/responsibility/base';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';

/** Names that are listed; more are a number. */
const NAMED = 12;

interface BaseNamesProps {
  readonly base: BaseOfSupport;
  readonly concentration: SupportConcentration | undefined;
  /** Givers are entities under their own names, all counted alike. */
  readonly arePledges: boolean;
}

/** The largest givers of a period, and who is new, back or gone. */
export function BaseNames({ base, concentration, arePledges }: BaseNamesProps) {
  const t = useT();
  const { nameOf: placeOf } = usePlaces();
  const nameOf = (giver: string) => (arePledges ? giver : placeOf(giver));
  const percent = (value: number) => formatNumber(value, t.language, { percent: true, decimals: 1 });
  const named = (list: readonly string[]) => {
    const names = list.slice(0, NAMED).map(nameOf);
    return list.length > NAMED ? [...names, t('charts.footnote.more', { count: list.length - NAMED })] : names;
  };
  const { period } = base;
  const changes = [
    { title: 'gaps.base.newIn', list: base.newOnes },
    { title: 'gaps.base.backIn', list: base.back },
    { title: 'gaps.base.lostIn', list: base.lost },
  ] as const;
  return (
    <div>
      {!arePledges && concentration && concentration.top !== null ? (
        <>
          <h3>{t('gaps.base.largestIn', { period, share: percent(concentration.top) })}</h3>
          <p>{concentration.largest.map(({ giver, share }) => `${nameOf(giver)} ${percent(share)}`).join(', ')}</p>
        </>
      ) : null}
      {base.lines.length > 0 ? (
        <>
          <h3>{t('gaps.base.linesIn', { period, count: base.lines.length })}</h3>
          <p>{base.lines.map(({ giver, amount }) => `${nameOf(giver)} ${percent(amount / base.total)}`).join(', ')}</p>
        </>
      ) : null}
      {changes.map(({ title, list }) => (
        <div key={title}>
          <h3>{t(title, { period, count: list.length })}</h3>
          <p>{named(list).join(', ') || '–'}</p>
        </div>
      ))}
    </div>
  );
}
