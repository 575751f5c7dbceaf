import { Plus, SlidersHorizontal, X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { assumptionOf, type Names, remarkText } from '#shared/projections/assumptions';
import { numbersOf } from '#shared/projections/lever-numbers';
import { inOrder, LEVER_ORDER, type Lever, sameStage } from '#shared/projections/scenario';
import type { Remark } from '#shared/projections/simulate';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../scenarios.module.css';
import type { LeverFormContext } from './lever-fields.tsx';
import { LeverForm } from './lever-form.tsx';
import { newLever } from './new-lever.ts';
import { NumberRow } from './number-row.tsx';

interface LeverListProps {
  readonly levers: readonly Lever[];
  readonly indicator: string;
  readonly names: Names;
  readonly remarks: readonly Remark[];
  readonly context: LeverFormContext;
  readonly onChange: (levers: readonly Lever[]) => void;
}

/** Kinds as they are offered: percent a year first. */
const OFFERED: readonly Lever['kind'][] = ['rate', ...LEVER_ORDER.filter((kind) => kind !== 'rate')];

/** The levers as rows of live sliders, in the order they act: add, move, edit, change places among their like, remove. */
export function LeverList({ levers, indicator, names, remarks, context, onChange }: LeverListProps) {
  const t = useT();
  const [open, setOpen] = useState<number | null>(null);
  const add = (kind: Lever['kind']) => {
    const added = newLever(kind, context);
    const next = inOrder([...levers, added]);
    setOpen(numbersOf(added).length === 0 ? next.indexOf(added) : null);
    onChange(next);
  };
  const swap = (at: number, other: number) => {
    onChange(levers.with(at, levers[other]!).with(other, levers[at]!));
    if (open === at) setOpen(other);
  };
  return (
    <div className={styles.levers}>
      <div className={styles.leversHead}>
        {levers.length === 0 ? <p className="soft">{t('levers.empty')}</p> : null}
        {levers.length > 1 ? <p className="soft">{t('levers.order')}</p> : null}
        <MenuTrigger>
          <AriaButton className="button primary">
            <Plus size={16} aria-hidden />
            {t('levers.addLever')}
          </AriaButton>
          <Popover className="popover">
            <Menu className="list-box" onAction={(key) => add(OFFERED.find((kind) => kind === key) ?? 'rate')}>
              {OFFERED.map((kind) => (
                <MenuItem key={kind} id={kind} className="list-item">
                  {t(`levers.kind.${kind}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      <ol className={styles.leverList}>
        {levers.map((lever, at) => {
          const name = { place: at + 1, kind: t(`levers.kind.${lever.kind}`) };
          const [up, down] = [levers[at - 1], levers[at + 1]];
          const isOpen = open === at;
          const change = (next: Lever) => onChange(levers.with(at, next));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a lever is known by its place
            <li key={at} className={styles.lever}>
              <div className={styles.leverWords}>
                <h3>{name.kind}</h3>
                <p>{assumptionOf(lever, indicator, names, t)}</p>
                {remarks
                  .filter((remark) => remark.lever === at)
                  .map((remark) => (
                    <p key={remark.note} className={styles.remark} role="status">
                      {remarkText(remark, t)}
                    </p>
                  ))}
              </div>
              <LeverNumbers key={lever.kind} lever={lever} isOpen={isOpen} onChange={change} />
              <div className={styles.leverActions}>
                <Button
                  variant="quiet"
                  icon={<SlidersHorizontal size={16} aria-hidden />}
                  isNameHidden={!isOpen}
                  onPress={() => setOpen(isOpen ? null : at)}
                >
                  {isOpen ? t('levers.close') : t('levers.edit', name)}
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
                  icon={<X size={16} aria-hidden />}
                  isNameHidden
                  onPress={() => {
                    setOpen(null);
                    onChange(levers.toSpliced(at, 1));
                  }}
                >
                  {t('levers.removeNamed', name)}
                </Button>
              </div>
              {isOpen ? <LeverForm lever={lever} context={context} onChange={change} /> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface LeverNumbersProps {
  readonly lever: Lever;
  readonly isOpen: boolean;
  readonly onChange: (lever: Lever) => void;
}

/** The numbers of a lever; a multiple of one that never was another stays away until the lever is opened. */
function LeverNumbers({ lever, isOpen, onChange }: LeverNumbersProps) {
  const [wasMultiple, setMultiple] = useState(false);
  const isMultiple = lever.kind === 'rate' && (lever.multiplier !== 1 || lever.ranges?.multiplier !== undefined);
  if (isMultiple && !wasMultiple) setMultiple(true);
  const shown = numbersOf(lever).filter(({ number }) => number !== 'multiplier' || wasMultiple || isMultiple || isOpen);
  return (
    <div>
      {shown.map((one) => (
        <NumberRow key={one.number} one={one} onChange={onChange} />
      ))}
    </div>
  );
}
