import { formatNumber, usdText } from '#shared/core/format';
import type { StillNeeded } from '#shared/pledges/needs/still-needed';
import { CONTEXT } from '#shared/responsibility/context';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from './needs.module.css';

interface MoneyNeededProps {
  readonly needed: StillNeeded;
  readonly hasRegister: boolean;
}

/** How a part of the money is filled. */
const PART_CLASSES = { received: styles.received, open: styles.open, left: styles.left };

/** The requirements as one bar of what was received, what is promised and what is left, then each amount with where it comes from. */
export function MoneyNeeded({ needed, hasRegister }: MoneyNeededProps) {
  const t = useT();
  const { indicators } = useDocument('catalogue').catalogue.framework;
  const { requirements, received, open, left, year } = needed;
  const indicatorText = (id: string): string => {
    const found = indicators.find((one) => one.id === id);
    return found
      ? t('needs.left.origin.indicator', { code: found.code, name: found.name[t.language], year: String(year) })
      : id;
  };
  const rows = [
    { id: 'requirements', usd: requirements, origin: indicatorText(CONTEXT.requirements) },
    { id: 'received', usd: received, origin: indicatorText(CONTEXT.funding) },
    {
      id: 'open',
      usd: hasRegister ? (open.usd ?? 0) : null,
      origin: hasRegister
        ? t('needs.left.origin.register', { count: open.own.length })
        : t('needs.left.origin.noRegister'),
    },
    { id: 'left', usd: left, origin: t('needs.left.origin.left') },
  ] as const;
  const whole = Math.max(requirements ?? 0, (received ?? 0) + (open.usd ?? 0));
  const percent = (usd: number | null) => `${whole > 0 ? (100 * (usd ?? 0)) / whole : 0}%`;
  const parts = rows.filter(({ id }) => id !== 'requirements');
  const amount = (usd: number | null) =>
    usd === null ? t('needs.unknown') : formatNumber(usd, t.language, { decimals: 0 });
  return (
    <>
      {left === null ? null : (
        <>
          <div className={styles.money} aria-hidden="true">
            {parts.map(({ id, usd }) => (
              <span
                key={id}
                className={PART_CLASSES[id as keyof typeof PART_CLASSES]}
                style={{ width: percent(usd) }}
              />
            ))}
          </div>
          <ul className={styles.keys} aria-hidden="true">
            {parts.map(({ id, usd }) => (
              <li key={id}>
                <i className={PART_CLASSES[id as keyof typeof PART_CLASSES]} />
                {t('needs.said', {
                  name: t(`needs.left.${id}`),
                  value: usd === null ? t('needs.unknown') : usdText(usd, t.language),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <DataTable
        t={t}
        caption={t('needs.left.title')}
        isCaptionHidden
        columns={[
          { id: 'line', header: t('needs.left.line'), cell: ({ id }) => t(`needs.left.${id}`) },
          { id: 'usd', header: t('needs.left.usd'), align: 'number', cell: ({ usd }) => amount(usd) },
          { id: 'origin', header: t('needs.left.origin'), cell: ({ origin }) => origin },
        ]}
        rows={rows}
        keyOf={({ id }) => id}
      />
      {open.shared.length > 0 ? <p className="soft">{t('needs.left.shared', { count: open.shared.length })}</p> : null}
      {open.withoutAmount > 0 ? (
        <p className="soft">{t('needs.left.withoutAmount', { count: open.withoutAmount })}</p>
      ) : null}
      {hasRegister ? <p className="soft">{t('needs.left.double')}</p> : null}
    </>
  );
}
