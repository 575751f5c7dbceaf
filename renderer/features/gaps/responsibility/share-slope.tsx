import { extremesOf, SLOPE_LABEL, type SlopeLine, shareSlope } from '#shared/charts/share-slope';
import { wrapText } from '#shared/charts/text';
import { formatNumber } from '#shared/core/format';
import { SLOPES } from '#shared/report/exhibits/share-slope';
import { CONTEXT } from '#shared/responsibility/context';
import type { AreaShare } from '#shared/responsibility/responsibility';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { trace } from '../../../store/session.ts';
import { windowTextWidth } from '../../../ui/window-text.ts';
import styles from './share-slope.module.css';

const FRAME = { width: 400, height: 440, left: 150, right: 156, top: 44, bottom: 16 } as const;
/** From an axis to its labels; the size of their letters; no name is longer than so many lines. */
const [BESIDE, LABEL_SIZE, LABEL_LINES] = [8, 12, 4];

interface ShareSlopeProps {
  readonly areas: readonly AreaShare[];
  readonly year: number;
}

/** From the share of GDP to the share of people hosted: the countries that carry most beyond their means, and those that carry least. */
export function ShareSlope({ areas, year }: ShareSlopeProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const percent = (share: number) => formatNumber(share, t.language, { percent: true, decimals: 1 });
  const labelOf = (area: string, gdp: number, hosted: number): readonly string[] => {
    const text = hosted > gdp ? `${percent(hosted)} ${nameOf(area)}` : `${nameOf(area)} ${percent(gdp)}`;
    const room = (hosted > gdp ? FRAME.right : FRAME.left) - BESIDE;
    return wrapText(text, room, LABEL_LINES, (line) => windowTextWidth(line, LABEL_SIZE));
  };
  const lines = shareSlope(
    extremesOf(areas, SLOPES.above, SLOPES.below),
    FRAME,
    ({ area, shareGdp, shareHosted }) => labelOf(area, shareGdp, shareHosted).length,
  );
  if (lines.length === 0) return null;
  const [from, to] = [FRAME.left, FRAME.width - FRAME.right];
  const open = ({ area }: SlopeLine) => trace({ indicator: CONTEXT.refugees, area, year, dims: '' });
  const title = t('gaps.responsibility.slope', { year: String(year) });
  return (
    <figure className={styles.slope}>
      <figcaption>{title}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture whose lines are buttons */}
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="group" aria-label={title}>
        <text className={styles.head} x={from} y={20} textAnchor="end">
          {t('gaps.responsibility.column.shareGdp')}
        </text>
        <text className={styles.head} x={to} y={20}>
          {t('gaps.responsibility.column.shareHosted')}
        </text>
        {[from, to].map((x) => (
          <line
            key={x}
            className={styles.slopeAxis}
            x1={x}
            x2={x}
            y1={FRAME.top - 8}
            y2={FRAME.height - FRAME.bottom}
          />
        ))}
        {lines.map((line) => {
          const name = nameOf(line.area);
          const isAbove = line.to > line.from;
          const label = labelOf(line.area, line.from, line.to);
          const x = isAbove ? to + BESIDE : from - BESIDE;
          const said = t('gaps.responsibility.slopeLine', {
            area: name,
            gdp: percent(line.from),
            hosted: percent(line.to),
          });
          return (
            // biome-ignore lint/a11y/useSemanticElements: an element of a picture
            <g
              key={line.area}
              role="button"
              tabIndex={0}
              className={isAbove ? `${styles.slopeLine} ${styles.above}` : styles.slopeLine}
              aria-label={`${label.join(' ')}; ${said}`}
              onClick={() => open(line)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                open(line);
              }}
            >
              <line x1={from} x2={to} y1={line.y[0]} y2={line.y[1]} />
              <circle cx={from} cy={line.y[0]} r={3} />
              <circle cx={to} cy={line.y[1]} r={4} />
              <text
                y={line.label + 4 - ((label.length - 1) * SLOPE_LABEL.line) / 2}
                textAnchor={isAbove ? 'start' : 'end'}
              >
                {label.map((text, at) => (
                  <tspan key={text} x={x} dy={at === 0 ? 0 : SLOPE_LABEL.line}>
                    {/* The space parts the lines for who hears them; it stands where none sees it. */}
                    {isAbove ? `${text} ` : ` ${text}`}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
      <AddToReport source={{ of: 'share-slope', year }} what={title} />
    </figure>
  );
}
