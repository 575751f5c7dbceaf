import { Check, CircleDashed, Equal, EqualNot, Minus, MoveRight, X } from 'lucide-react';
import { useMemo } from 'react';
import { breakdownText } from '#shared/framework/breakdown';
import { shortName } from '#shared/framework/short-name';
import { valueText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import { type Strip, type StripMark, type StripStatus, stripOf } from '#shared/overview/strip';
import { AddToReport } from '../../charts/add-to-report.tsx';
import { useSize } from '../../charts/chart.tsx';
import { useT } from '../../queries/hooks.ts';
import { show } from '../../store/session.ts';
import styles from './indicator-strips.module.css';
import { isUnasked, type OverviewRow } from './overview-rows.ts';

import { StripDrawing } from './strip-drawing.tsx';

type Shown = StripStatus | 'unknown' | 'unasked';

/** A shape for each word; colour only underlines it. */
const SIGNS = {
  better: { Sign: Check, look: styles.stripBetter },
  worse: { Sign: X, look: styles.stripWorse },
  unchanged: { Sign: Equal, look: styles.stripNeutral },
  incomparable: { Sign: EqualNot, look: styles.stripNeutral },
  unscored: { Sign: MoveRight, look: styles.stripNeutral },
  single: { Sign: Minus, look: styles.stripNeutral },
  unknown: { Sign: CircleDashed, look: styles.stripNeutral },
  unasked: { Sign: CircleDashed, look: styles.stripNeutral },
} as const satisfies Readonly<Record<Shown, unknown>>;

interface IndicatorStripsProps {
  /** Rows of the numbered indicators, each headline followed by what stands beside it. */
  readonly rows: readonly OverviewRow[];
  readonly baselineYear: number;
}

/** Each indicator on a line: where it stood first and where it stands now, what became of it, and where nothing is known. */
export function IndicatorStrips({ rows, baselineYear }: IndicatorStripsProps) {
  const t = useT();
  const { ref, width } = useSize();
  const strips = useMemo(
    () =>
      rows
        .filter(({ isBeside }) => !isBeside)
        .map((row) => {
          const series = rows
            .filter(({ indicator }) => indicator.id === row.indicator.id)
            .flatMap((one) => one.series ?? []);
          return { row, strip: stripOf(row.indicator, series, baselineYear) };
        }),
    [rows, baselineYear],
  );
  const year = String(baselineYear);
  return (
    <section className={styles.strips} aria-labelledby="overview-strips">
      <div className={styles.stripsHead}>
        <h2 id="overview-strips">{t('overview.strips.titleAll', { count: strips.length, year })}</h2>
        <Legend />
        <AddToReport
          source={{ of: 'overview-strips' }}
          what={t('overview.strips.titleAll', { count: strips.length, year })}
          shows="table"
        />
      </div>
      <ul>
        {strips.map(({ row, strip }, at) => (
          <li key={row.indicator.id}>
            <StripRow row={row} strip={strip} measure={at === 0 ? ref : null} width={width} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StripRowProps {
  readonly row: OverviewRow;
  readonly strip: Strip;
  readonly measure: React.RefObject<HTMLDivElement | null> | null;
  readonly width: number | null;
}

function StripRow({ row, strip, measure, width }: StripRowProps) {
  const t = useT();
  const { indicator } = strip;
  const name = shortName(indicator, t);
  const status = statusOf(row, strip);
  const lack = strip.marks.length > 0 ? null : lackText(row, t);
  return (
    <button
      type="button"
      className={styles.stripRow}
      title={indicator.name[t.language]}
      onClick={() => show({ view: 'explore', indicator: indicator.id })}
    >
      <span className={styles.stripName}>
        <span className={styles.stripCode}>{indicator.code}</span> <span>{name}</span>
      </span>
      <span className={styles.stripTrack} ref={measure}>
        {width !== null && lack === null ? <StripDrawing strip={strip} width={width} /> : null}
        {lack === null ? null : <span className={styles.stripLack}>{lack}</span>}
      </span>
      <span className={styles.stripValues}>
        {strip.marks.map((mark) => (
          <span key={mark.series.dims}>
            {strip.marks.length > 1 ? <em>{breakdownText(mark.series.dims, t)}</em> : null}{' '}
            {markText(mark, indicator, t)}
          </span>
        ))}
      </span>
      <span className={styles.stripStatuses}>
        {(strip.marks.length > 0
          ? strip.marks.map((mark) => ({ key: mark.series.dims, is: mark.status }))
          : [{ key: '', is: status }]
        ).map(({ key, is }, _, { length }) => (
          <span key={key}>
            {length > 1 ? <span className="visually-hidden">{breakdownText(key, t)} </span> : null}
            <Status is={is} />
          </span>
        ))}
      </span>
    </button>
  );
}

function Status({ is }: { readonly is: Shown | null }) {
  const t = useT();
  if (is === null) return <span>{t('shell.loading')}</span>;
  const { Sign, look } = SIGNS[is];
  return (
    <span className={look}>
      <Sign size={13} aria-hidden="true" /> {t(`overview.strips.status.${is}`)}
    </span>
  );
}

const statusOf = (row: OverviewRow, { marks }: Strip): Shown | null =>
  marks[0]?.status ?? (row.isKnown ? (isUnasked(row) ? 'unasked' : 'unknown') : null);

function lackText(row: OverviewRow, t: Translator): string {
  if (!row.isKnown) return t('shell.loading');
  if (isUnasked(row)) return t('overview.strips.unasked');
  return t(row.isElsewhere ? 'overview.strips.elsewhere' : 'overview.strips.unknown');
}

/** Where a value stood and stands, in words: "126K (2016) → 81.8K (2025)". */
function markText({ first, last }: StripMark, { unit }: OverviewRow['indicator'], t: Translator): string {
  const write = (value: number) => valueText(value, unit, t.language);
  const end = { last: write(last.value), to: last.period };
  return first
    ? t('overview.strips.change', { ...end, first: write(first.value), from: first.period })
    : t('overview.strips.one', end);
}

function Legend() {
  const t = useT();
  return (
    <ul className={styles.stripLegend} aria-hidden="true">
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" className={styles.hollowMark} />
        </svg>
        {t('overview.strips.legend.first')}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className={styles.fullMark} />
        </svg>
        {t('overview.strips.legend.last')}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M6 1 11 6 6 11 1 6Z" className={styles.fullMark} />
        </svg>
        {t('overview.strips.legend.headline')}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect x="2" y="2" width="8" height="8" className={styles.besideMark} />
        </svg>
        {t('overview.strips.legend.beside')}
      </li>
      <li>
        <EqualNot size={12} />
        {t('overview.strips.legend.break')}
      </li>
    </ul>
  );
}
