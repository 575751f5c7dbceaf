import { FileCog, RefreshCw, Trash2, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Translator } from '#shared/i18n/translator';
import { lossAlerts } from '#shared/intake/loss/loss-alerts';
import type { LossReport } from '#shared/intake/loss/loss-report';
import { causeLines, lossLines } from '#shared/intake/loss/loss-text';
import type { PledgeLoss } from '#shared/pledges/reading/pledge-loss';
import type { Presence } from '#shared/profile/presence';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { PresenceStrip } from './presence-strip.tsx';
import styles from './sources.module.css';

/** Indicators named; further ones are counted. */
const NAMED = 2;

interface SourceCardProps {
  readonly title: string;
  /** Whose it is, its date and its licence, a line each. */
  readonly facts: readonly string[];
  /** Observations it has; null until they are counted. */
  readonly observations: number | null;
  readonly loss: LossReport | null;
  /** Of a register of pledges: what became of its rows. */
  readonly register: Pick<PledgeLoss, 'pledges' | 'rowsRead'> | null;
  /** The indicators its blank cells are missing from, by name; empty where that is not known. */
  readonly blankIn: readonly string[];
  /** Null until it is known. */
  readonly presence: Presence | null;
  readonly actions?: ReactNode;
}

/** A source at a glance: whose, how much, where it has values, and what it lost. */
export function SourceCard({
  title,
  facts,
  observations,
  loss,
  register,
  blankIn,
  presence,
  actions,
}: SourceCardProps) {
  const t = useT();
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.cardHead}>
        <h3 id={id}>{title}</h3>
        {actions}
      </div>
      <div>
        {facts.map((fact) => (
          <p key={fact} className={styles.facts}>
            {fact}
          </p>
        ))}
      </div>
      <div className={styles.stripPlace}>{presence ? <PresenceStrip presence={presence} /> : null}</div>
      {loss ? (
        <Loss loss={loss} blankIn={blankIn} />
      ) : register ? (
        <p>{t('register.lossShort', { pledges: register.pledges, rows: register.rowsRead })}</p>
      ) : (
        <p>{observations === null ? '' : t('data.card.observations', { count: observations })}</p>
      )}
    </article>
  );
}

function Loss({ loss, blankIn }: { readonly loss: LossReport; readonly blankIn: readonly string[] }) {
  const t = useT();
  const [first, ...more] = lossAlerts(loss, t);
  return (
    <>
      <details>
        <summary>
          {[
            t('data.card.rows', { read: loss.rowsRead, observations: loss.observations }),
            ...blankLines(loss, blankIn, t),
            ...causeLines({ ...loss.cellsByCause, blank: 0 }, t),
          ].join(' · ')}
        </summary>
        <ul className={styles.loss}>
          {more.map((line) => (
            <li key={line} className={styles.alert}>
              {line}
            </li>
          ))}
          {lossLines(loss, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {first === undefined ? null : (
        <p className={styles.alert}>
          <TriangleAlert size={14} aria-hidden="true" />
          <span>
            {first}
            {more.length > 0 ? ` ${t('data.card.more', { count: more.length })}` : ''}
          </span>
        </p>
      )}
    </>
  );
}

/** Blank cells, with the indicators they are in where that is known; many are counted. */
function blankLines(
  { cellsByCause: { blank } }: LossReport,
  names: readonly string[],
  t: Translator,
): readonly string[] {
  const [line] = causeLines({ blank: blank ?? 0 }, t);
  if (line === undefined) return [];
  const others = names.length - NAMED;
  return names.length === 0
    ? [line]
    : [t('data.card.blankIn', { line, count: names.length, names: names.slice(0, NAMED).join(', '), others })];
}

interface SourceActionsProps {
  readonly name: string;
  readonly onRefresh: () => void;
  /** Null where its recipe is shown elsewhere. */
  readonly onRecipe: (() => void) | null;
  readonly onRemove: () => void;
}

export function SourceActions({ name, onRefresh, onRecipe, onRemove }: SourceActionsProps) {
  const t = useT();
  const actions = [
    { id: 'refresh', label: t('data.refreshNamed', { name }), Icon: RefreshCw, onPress: onRefresh },
    ...(onRecipe ? [{ id: 'recipe', label: t('recipe.openNamed', { name }), Icon: FileCog, onPress: onRecipe }] : []),
    { id: 'remove', label: t('data.removeNamed', { name }), Icon: Trash2, onPress: onRemove },
  ];
  return (
    <div className={styles.cardActions}>
      {actions.map(({ id, label, Icon, onPress }) => (
        <Button key={id} variant="quiet" onPress={onPress} icon={<Icon size={16} aria-hidden="true" />} isNameHidden>
          {label}
        </Button>
      ))}
    </div>
  );
}
