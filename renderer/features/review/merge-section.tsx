import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { visibleText } from '#shared/charts/text';
import type { MergeSide } from '#shared/compare/merge-order';
import { conflictWords } from '#shared/compare/merge-words';
import { useT } from '../../queries/hooks.ts';
import { useStands } from '../../store/history.ts';
import { Button } from '../../ui/button.tsx';
import type { ComparedFile } from '../../workflows/compare.ts';
import { type AppliedMerge, beginMerge, finishMerge, type OpenMerge } from '../../workflows/merging.ts';
import styles from './compare-panel.module.css';

const SIDES: readonly MergeSide[] = ['mine', 'theirs'];

/** Brings what was done in a compared file of the same workbench into the one in hand; each conflict is asked. */
export function MergeSection({ found }: { readonly found: ComparedFile }) {
  const t = useT();
  const [open, setOpen] = useState<OpenMerge | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeSide>>(new Map());
  const [done, setDone] = useState<AppliedMerge | null>(null);
  const stands = useStands(done?.change ?? null);
  const isDone = done !== null && (stands || done.change === null);
  const begin = async () => {
    const next = await beginMerge(found.file, t);
    if (!next) return;
    setChoices(new Map());
    setOpen(next);
  };
  const finish = () => {
    if (open) setDone(finishMerge(open, choices));
    setOpen(null);
  };
  const left = open ? open.conflicts.filter(({ key }) => !choices.has(key)).length : 0;
  return (
    <section aria-label={t('merging.title')}>
      <h3>{t('merging.title')}</h3>
      {isDone ? <p role="status">{t(stands ? 'merging.done' : 'merging.nothing')}</p> : null}
      {open || isDone ? null : (
        <>
          <p className="soft">{t('merging.lead')}</p>
          <Button onPress={() => void begin()}>{t('merging.begin')}</Button>
        </>
      )}
      {open ? (
        <>
          <p role="status">{t('merging.conflicts', { count: open.conflicts.length, left })}</p>
          {open.conflicts.map((conflict) => (
            <Conflict
              key={conflict.key}
              open={open}
              conflict={conflict}
              chosen={choices.get(conflict.key) ?? null}
              choose={(side) => setChoices(new Map(choices).set(conflict.key, side))}
            />
          ))}
          <div className="actions">
            <Button variant="primary" onPress={finish} isDisabled={left > 0}>
              {t('merging.finish')}
            </Button>
            <Button onPress={() => setOpen(null)}>{t('reviewing.cancel')}</Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

interface ConflictProps {
  readonly open: OpenMerge;
  readonly conflict: OpenMerge['conflicts'][number];
  readonly chosen: MergeSide | null;
  readonly choose: (side: MergeSide) => void;
}

/** One conflict with both values, and whose is to count. */
function Conflict({ open, conflict, chosen, choose }: ConflictProps) {
  const t = useT();
  const words = conflictWords(conflict, open.from, t);
  const about = visibleText(words.about);
  return (
    <div className={styles.conflict}>
      <p>{about}</p>
      <dl className={styles.sides}>
        {SIDES.map((side) => (
          <div key={side}>
            <dt>{t(`compare.side.${side}`)}</dt>
            <dd dir="auto">{visibleText(words[side])}</dd>
          </div>
        ))}
      </dl>
      <ToggleButtonGroup
        className="segments"
        aria-label={t('merging.choose', { about })}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen ? [chosen] : []}
        onSelectionChange={([side]) => side !== undefined && choose(side as MergeSide)}
      >
        {SIDES.map((side) => (
          <ToggleButton key={side} id={side} className="segment">
            {t(`compare.side.${side}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
