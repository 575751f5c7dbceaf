import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { obstaclesOf } from '#shared/pledges/obstacles';
import { type LatePledges, overduePledges, silentPledges } from '#shared/pledges/overdue';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useT } from '../../../queries/hooks.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberInput } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { BarList } from '../pictures/bar-list.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import styles from '../pictures/pictures.module.css';
import type { LensedRegister } from '../pictures/use-register-picture.ts';

const MONTHS = remembered(12);
/** Obstacles shown. */
const SHOWN = 20;

interface LatePanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Pledges past their end, and those of which nothing has been heard for longer than the months chosen; each list opens. */
export function LatePanel({ register: { kept, day }, onOpen }: LatePanelProps) {
  const t = useT();
  const [months, setMonths] = useRemembered(MONTHS);
  const overdue = useMemo(() => (day === null ? null : overduePledges(kept, day)), [kept, day]);
  const silent = useMemo(() => (day === null ? null : silentPledges(kept, day, months)), [kept, day, months]);
  if (!overdue || !silent)
    return (
      <Panel title={t('pledges.late.title')}>
        <p role="note">{t('pledges.time.undated')}</p>
      </Panel>
    );
  return (
    <Panel title={t('pledges.late.title')}>
      <ul className={styles.rates}>
        <LateCount name={t('pledges.late.overdue')} found={overdue} onOpen={onOpen} />
        <LateCount name={t('pledges.late.silent', { months })} found={silent} onOpen={onOpen} />
      </ul>
      <div className={styles.choices}>
        <NumberInput
          label={t('pledges.late.months')}
          value={months}
          onChange={(value) => setMonths(value ?? 12)}
          minimum={0}
          maximum={1200}
          step={1}
        />
      </div>
    </Panel>
  );
}

interface LateCountProps extends Pick<LatePanelProps, 'onOpen'> {
  readonly name: string;
  readonly found: LatePledges;
}

function LateCount({ name, found: { late, judged, undated }, onOpen }: LateCountProps) {
  const t = useT();
  const number = (value: number) => formatNumber(value, t.language);
  return (
    <li>
      <strong>
        {judged > 0
          ? formatNumber(late.length / judged, t.language, { percent: true, decimals: 1 })
          : t('pledges.notApplicable')}
      </strong>
      {name}
      <br />
      <span className="soft">
        {t('pledges.late.share', { count: number(late.length), judged })}
        {judged > 0 && undated > 0 ? ` ${t('pledges.late.undated', { count: undated })}` : ''}
      </span>
      <br />
      {late.length > 0 ? (
        <Button
          variant="quiet"
          label={`${name}: ${t('pledges.late.list')}`}
          onPress={() => onOpen({ name, pledges: late.map(({ pledge }) => pledge) })}
        >
          {t('pledges.late.list')}
        </Button>
      ) : null}
    </li>
  );
}

/** Obstacles by how many pledges name them; each opens its pledges. */
export function ObstaclesPanel({ register: { kept, name }, onOpen }: LatePanelProps) {
  const t = useT();
  const { obstacles, naming } = useMemo(() => obstaclesOf(kept), [kept]);
  const most = obstacles[0]?.pledges.length ?? 1;
  const number = (value: number) => formatNumber(value, t.language);
  return (
    <Panel
      title={t('pledges.obstacles.title')}
      actions={
        obstacles.length > 0 ? (
          <AddToReport what={t('pledges.obstacles.title')} source={{ of: 'pledge-obstacles', register: name }} />
        ) : null
      }
    >
      {obstacles.length === 0 ? (
        <p role="note">{t('pledges.obstacles.none')}</p>
      ) : (
        <>
          <BarList
            label={t('pledges.obstacles.title')}
            bars={obstacles.slice(0, SHOWN).map(({ obstacle, pledges }) => ({
              key: obstacle,
              name: obstacle,
              share: pledges.length / most,
              text: number(pledges.length),
            }))}
            onPick={(key) =>
              onOpen({ name: key, pledges: obstacles.find(({ obstacle }) => obstacle === key)?.pledges ?? [] })
            }
          />
          <p className={styles.notes}>
            {t('pledges.obstacles.note', { with: number(naming), all: number(kept.length) })}
          </p>
        </>
      )}
    </Panel>
  );
}
