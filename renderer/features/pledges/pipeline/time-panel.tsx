import { useMemo } from 'react';
import { timePicture } from '#shared/report/exhibits/pledges/time';
import { TIME_GROUPS, type TimeGroups } from '#shared/workbench/exhibit-source';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../pictures/pictures.module.css';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import type { LensedRegister } from '../pictures/use-register-picture.ts';

const CHOSEN = remembered<TimeGroups>('none');

/** How long pledges take: the share not yet fulfilled by months since they began, the open ones censored. */
export function TimePanel({ register }: { readonly register: LensedRegister }) {
  const t = useT();
  const { isFlows, day } = register;
  return (
    <Panel title={t('pledges.time.title')}>
      {isFlows || day === null ? (
        <p role="note">{t(isFlows ? 'pledges.time.flows' : 'pledges.time.undated')}</p>
      ) : (
        <TimeCurves register={register} day={day} />
      )}
    </Panel>
  );
}

function TimeCurves({ register, day }: { readonly register: LensedRegister; readonly day: string }) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [by, choose] = useRemembered(CHOSEN);
  const picture = useMemo(() => timePicture(register, day, by, catalogue, t), [register, day, by, catalogue, t]);
  return (
    <>
      <div className={styles.choices}>
        <SelectField
          label={t('pledges.time.by')}
          items={TIME_GROUPS.map((id) => ({
            id,
            name: t(id === 'none' ? 'pledges.time.byNone' : `pledges.column.${id}`),
          }))}
          value={by}
          onChange={(id) => choose(TIME_GROUPS.find((one) => one === id) ?? 'none')}
        />
      </div>
      <PledgeFigure
        {...picture}
        height={480}
        isInvented={register.isInvented}
        source={{ of: 'pledge-time', register: register.name, by }}
      />
    </>
  );
}
