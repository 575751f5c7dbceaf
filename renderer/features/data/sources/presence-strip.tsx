import { formatNumber } from '#shared/core/format';
import { type Presence, type PresenceState, presencePath, presenceSummary, statesIn } from '#shared/profile/presence';
import { useT } from '../../../queries/hooks.ts';
import styles from './sources.module.css';

/** Height of the strip in CSS pixels: of one area, and of many. */
const [OF_AN_AREA, MOST] = [8, 64];

/** How a state is filled. */
const STATE_CLASSES: Readonly<Partial<Record<PresenceState, string | undefined>>> = {
  value: styles.value,
  blank: styles.blank,
  withheld: styles.withheld,
};

/** Years × areas of a source: a column a year, a line an area, with what it shows in words under it. */
export function PresenceStrip({ presence }: { readonly presence: Presence }) {
  const t = useT();
  const summary = presenceSummary(presence);
  const { areas, years, firstYear } = presence;
  if (!summary) return <p className="soft">{t('data.strip.empty')}</p>;
  const marked = statesIn(presence).filter((state) => state !== 'none');
  return (
    <figure className={styles.strip}>
      <svg
        viewBox={`0 0 ${years} ${areas.length}`}
        preserveAspectRatio="none"
        height={Math.min(MOST, areas.length * OF_AN_AREA)}
        aria-hidden="true"
      >
        {marked.map((state) => (
          <path key={state} className={STATE_CLASSES[state]} d={presencePath(presence, state)} />
        ))}
      </svg>
      <div className={styles.stripYears} aria-hidden="true">
        <span>{firstYear}</span>
        {years > 1 ? <span>{firstYear + years - 1}</span> : null}
      </div>
      <figcaption>
        {t('data.strip', {
          first: String(summary.firstYear),
          last: String(summary.lastYear),
          one: summary.firstYear === summary.lastYear ? 'yes' : 'no',
          filled: formatNumber(summary.filled, t.language),
          areas: summary.areas,
        })}
        {marked.length > 1 ? <Legend states={marked} /> : null}
      </figcaption>
    </figure>
  );
}

function Legend({ states }: { readonly states: readonly PresenceState[] }) {
  const t = useT();
  return (
    <span className={styles.legend}>
      {states.map((state) => (
        <span key={state}>
          <svg width="10" height="10" aria-hidden="true">
            <rect className={STATE_CLASSES[state]} width="10" height="10" />
          </svg>
          {state === 'none' ? null : t(`data.strip.${state}`)}
        </span>
      ))}
    </span>
  );
}
