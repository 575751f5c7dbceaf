import { useState } from 'react';
import { assumptionOf, type Names, remarkText } from '#shared/projections/assumptions';
import { inOrder, LEVER_ORDER, type Lever, sameStage } from '#shared/projections/scenario';
import type { Remark } from '#shared/projections/simulate';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import styles from '../scenarios.module.css';
import type { LeverFormContext } from './lever-fields.tsx';
import { LeverForm } from './lever-form.tsx';
import { newLever } from './new-lever.ts';

interface LeverListProps {
  readonly levers: readonly Lever[];
  readonly indicator: string;
  readonly names: Names;
  readonly remarks: readonly Remark[];
  readonly context: LeverFormContext;
  readonly onChange: (levers: readonly Lever[]) => void;
}

/** The levers in plain words, in the order they act: add, edit, move among their like, remove. */
export function LeverList({ levers, indicator, names, remarks, context, onChange }: LeverListProps) {
  const t = useT();
  const [kind, setKind] = useState<Lever['kind']>('rate');
  const [open, setOpen] = useState<number | null>(null);
  const add = () => {
    const added = newLever(kind, context);
    const next = inOrder([...levers, added]);
    setOpen(next.indexOf(added));
    onChange(next);
  };
  const swap = (at: number, other: number) => {
    onChange(levers.with(at, levers[other]!).with(other, levers[at]!));
    if (open === at) setOpen(other);
  };
  return (
    <section className={styles.levers} aria-label={t('levers.title')}>
      <h2>{t('levers.title')}</h2>
      {levers.length === 0 ? <p className="soft">{t('levers.empty')}</p> : null}
      <ol className={styles.leverList}>
        {levers.map((lever, at) => {
          const name = { place: at + 1, kind: t(`levers.kind.${lever.kind}`) };
          const up = levers[at - 1];
          const down = levers[at + 1];
          const isOpen = open === at;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a lever is known by its place
            <li key={at} className={styles.lever}>
              <h3>{name.kind}</h3>
              <p>{assumptionOf(lever, indicator, names, t)}</p>
              {remarks
                .filter((remark) => remark.lever === at)
                .map((remark) => (
                  <p key={remark.note} className={styles.remark} role="status">
                    {remarkText(remark, t)}
                  </p>
                ))}
              {isOpen ? (
                <LeverForm lever={lever} context={context} onChange={(next) => onChange(levers.with(at, next))} />
              ) : null}
              <div className="actions">
                <Button
                  onPress={() => setOpen(isOpen ? null : at)}
                  label={isOpen ? t('levers.close') : t('levers.edit', name)}
                >
                  {isOpen ? t('levers.close') : t('data.indicator.edit')}
                </Button>
                {up && sameStage(up, lever) ? (
                  <Button
                    variant="quiet"
                    label={t('catalogue.up', { name: t('levers.named', name) })}
                    onPress={() => swap(at, at - 1)}
                  >
                    {'↑'}
                  </Button>
                ) : null}
                {down && sameStage(down, lever) ? (
                  <Button
                    variant="quiet"
                    label={t('catalogue.down', { name: t('levers.named', name) })}
                    onPress={() => swap(at, at + 1)}
                  >
                    {'↓'}
                  </Button>
                ) : null}
                <Button
                  variant="quiet"
                  label={t('levers.removeNamed', name)}
                  onPress={() => {
                    setOpen(null);
                    onChange(levers.toSpliced(at, 1));
                  }}
                >
                  {t('levers.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.leverAdd}>
        <SelectField
          label={t('levers.add')}
          items={LEVER_ORDER.map((id) => ({ id, name: t(`levers.kind.${id}`) }))}
          value={kind}
          onChange={(id) => setKind(LEVER_ORDER.find((one) => one === id) ?? 'rate')}
        />
        <Button onPress={add}>{t('levers.addButton')}</Button>
      </div>
      {levers.length > 1 ? <p className="soft">{t('levers.order')}</p> : null}
    </section>
  );
}
