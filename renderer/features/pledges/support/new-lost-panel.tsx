import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { actorsOverTime, type YearOfActors } from '#shared/pledges/actors-over-time';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import type { LensedRegister } from '../pictures/use-register-picture.ts';

interface NewLostPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Who is new and who is lost, year by year; each number opens what these entities have pledged. */
export function NewLostPanel({ register: { kept, isFlows, isInvented }, onOpen }: NewLostPanelProps) {
  const t = useT();
  const years = useMemo(() => (isFlows ? [] : actorsOverTime(kept)), [kept, isFlows]);
  const last = years.at(-1);
  const columns: readonly TableColumn<YearOfActors>[] = [
    { id: 'year', header: t('pledges.support.newLost.period'), cell: ({ year }) => String(year) },
    ...(['active', 'fresh', 'back', 'lost'] as const).map((part) => {
      const name = t(`pledges.support.newLost.${part === 'fresh' ? 'new' : part}`);
      return {
        id: part,
        header: name,
        align: 'number' as const,
        cell: (one: YearOfActors) => {
          const entities = new Set(one[part]);
          const count = formatNumber(entities.size, t.language);
          if (entities.size === 0 || (one === years[0] && part !== 'active')) return count;
          const label = `${name}, ${one.year}`;
          return (
            <Button
              variant="quiet"
              label={`${label}: ${count}`}
              onPress={() => onOpen({ name: label, pledges: kept.filter(({ entity }) => entities.has(entity)) })}
            >
              {count}
            </Button>
          );
        },
      };
    }),
  ];
  return (
    <Panel title={t('pledges.support.newLost')}>
      {years.length < 2 || !last ? (
        <p role="note">{t(isFlows ? 'pledges.support.newLost.flows' : 'pledges.support.newLost.one')}</p>
      ) : (
        <>
          {isInvented ? null : (
            <p className={styles.finding}>
              {t('pledges.support.newLost.title', {
                count: last.active.length,
                year: String(last.year),
                fresh: last.fresh.length,
                lost: last.lost.length,
                before: String(years.at(-2)?.year ?? ''),
              })}
            </p>
          )}
          <DataTable
            t={t}
            caption={t('pledges.support.newLost')}
            isCaptionHidden
            columns={columns}
            rows={years}
            keyOf={({ year }) => String(year)}
          />
          <p className={styles.notes}>{t('pledges.support.newLost.note')}</p>
        </>
      )}
    </Panel>
  );
}
