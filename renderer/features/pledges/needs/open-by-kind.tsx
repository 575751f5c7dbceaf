import { formatNumber } from '#shared/core/format';
import type { StillNeeded } from '#shared/pledges/needs/still-needed';
import { useT } from '../../../queries/hooks.ts';
import { show } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from './needs.module.css';

/** Open pledges shown by name in a cell. */
const FIRST = 3;

interface OpenByKindProps {
  readonly needed: StillNeeded;
  readonly hasRegister: boolean;
}

/** Open pledges to the situation by kind of contribution; a kind without any is a gap. */
export function OpenByKind({ needed, hasRegister }: OpenByKindProps) {
  const t = useT();
  if (!hasRegister)
    return (
      <section>
        <h3>{t('needs.left.kinds')}</h3>
        <p className="soft">{t('needs.left.origin.noRegister')}</p>
      </section>
    );
  const { places } = needed.inTheme;
  return (
    <section>
      <h3>{t('needs.left.kinds')}</h3>
      <DataTable
        t={t}
        caption={t('needs.left.kinds')}
        isCaptionHidden
        columns={[
          { id: 'kind', header: t('pledges.contribution'), cell: ({ kind }) => t(`pledges.contribution.${kind}`) },
          {
            id: 'count',
            header: t('pledges.count'),
            align: 'number',
            cell: ({ pledges }) =>
              pledges.length === 0 ? t('needs.left.none') : formatNumber(pledges.length, t.language),
          },
          {
            id: 'pledges',
            header: t('pledges.title'),
            isHeaderHidden: true,
            className: styles.entry,
            cell: ({ pledges }) => (
              <ul className={styles.reasons}>
                {pledges.slice(0, FIRST).map((pledge) => (
                  <li key={`${pledge.id} ${pledge.title}`}>
                    <Button variant="quiet" onPress={() => show({ view: 'pledges', pledge: pledge.id })}>
                      {pledge.title || pledge.id}
                    </Button>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={needed.kinds}
        keyOf={({ kind }) => kind}
      />
      {places === null ? null : (
        <p className="soft">{t('needs.left.placesStated', { places: formatNumber(places, t.language) })}</p>
      )}
    </section>
  );
}
