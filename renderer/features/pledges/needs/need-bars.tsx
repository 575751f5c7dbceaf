import { PALETTES } from '#shared/charts/palette';
import { formatNumber, joinedList } from '#shared/core/format';
import {
  NEED_COMPONENT_IDS,
  type NeedComponent,
  type RankAcceptability,
  type SituationRanking,
  WEIGHTINGS,
} from '#shared/pledges/needs/rank-situations';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSession } from '../../../store/session.ts';
import styles from './needs.module.css';

interface NeedBarsProps {
  readonly ranking: SituationRanking;
  readonly acceptability: ReadonlyMap<string, RankAcceptability>;
  /** Situations without a plan in the year. */
  readonly withoutPlan: readonly string[];
  readonly year: number;
}

/** The letter of a component, in its part of a bar and in the legend. */
const letterOf = (component: NeedComponent): string =>
  String.fromCharCode('A'.charCodeAt(0) + NEED_COMPONENT_IDS.indexOf(component));

/** Points from which a letter fits into its part of a bar. */
const LETTERED = 4;

/** Scores as stacked bars, each part lettered as in the legend; situations without all figures have hollow bars below. */
export function NeedBars({ ranking, acceptability, withoutPlan, year }: NeedBarsProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const theme = useSession((state) => state.theme);
  const { series, background } = PALETTES[theme];
  const colourOf = (component: NeedComponent) => ({
    background: series[NEED_COMPONENT_IDS.indexOf(component)],
    color: background,
  });
  const lacking = ranking.unranked.filter(({ situation }) => !withoutPlan.includes(situation));
  const number = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  const percent = (share: number) => formatNumber(share, t.language, { percent: true, decimals: 0 });
  return (
    <div>
      <ul className={styles.legend}>
        {ranking.counted.map((component) => (
          <li key={component}>
            <span className={styles.swatch} style={colourOf(component)} aria-hidden="true">
              {letterOf(component)}
            </span>
            {t(`needs.short.${component}`)}
          </li>
        ))}
      </ul>
      <div className={styles.barsHead} aria-hidden="true">
        <span>{t('needs.rank.situation')}</span>
        <span>{t('needs.rank.score')}</span>
        <span title={t('needs.rank.topFive.about', { draws: number(WEIGHTINGS.draws) })}>
          {t('needs.rank.topFive')}
        </span>
      </div>
      <ol className={styles.bars}>
        {ranking.ranked.map(({ situation, rank, score, parts }) => {
          const shares = acceptability.get(situation);
          const said = parts
            .map(({ component, points }) => `${t(`needs.short.${component}`)} ${number(points)}`)
            .join(', ');
          return (
            <li key={situation}>
              <span className={styles.name}>{t('needs.ranked', { rank, name: nameOf(situation) })}</span>
              <span
                className={styles.track}
                role="img"
                aria-label={t('needs.rank.bar', { name: nameOf(situation), score: number(score), parts: said })}
              >
                {parts.map(({ component, points }) => (
                  <span
                    key={component}
                    className={styles.part}
                    style={{ ...colourOf(component), width: `${points}%` }}
                    title={t('needs.said', { name: t(`needs.component.${component}`), value: number(points) })}
                  >
                    {points >= LETTERED ? letterOf(component) : ''}
                  </span>
                ))}
                <span className={styles.score}>{number(score)}</span>
              </span>
              <span className={styles.share}>
                {shares ? percent(shares.share) : ''}
                <span className="soft">
                  {shares ? t('needs.rank.rangeOf', { best: shares.best, worst: shares.worst }) : ''}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {ranking.unranked.length > 0 ? (
        <>
          <h3 className={styles.unrankedHead}>{t('needs.rank.notRanked')}</h3>
          <ul className={styles.bars}>
            {lacking.map(({ situation, missing }) => (
              <li key={situation}>
                <span className={styles.name}>{nameOf(situation)}</span>
                <span className={styles.hollow}>
                  {t('needs.rank.missing', {
                    components: missing.map((component) => t(`needs.short.${component}`)).join(', '),
                  })}
                </span>
              </li>
            ))}
          </ul>
          {withoutPlan.length > 0 ? (
            <p className="soft">
              {t('needs.rank.noPlan', { year: String(year), names: joinedList(withoutPlan.map(nameOf), t.language) })}
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
