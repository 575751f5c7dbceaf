import { useMemo } from 'react';
import { formatNumber, joinedList } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { breaksOf } from '#shared/framework/breaks';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import { fundedPlans } from '#shared/overview/funded';
import { fundedText } from '#shared/overview/funded-text';
import { HEADLINES, headlineSentence, pointsSince } from '#shared/overview/headline';
import { CONTEXT } from '#shared/responsibility/context';
import { Sparkline } from '../../charts/sparkline.tsx';
import { SERIES } from '../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { show, trace } from '../../store/session.ts';
import { HeadlineCard } from './headline-card.tsx';
import styles from './headline-cards.module.css';
import type { OverviewRow } from './overview-rows.ts';
import { periodText } from './overview-rows.ts';

const NONE: readonly Series[] = [];

interface HeadlineCardsProps {
  readonly area: string;
  readonly situations: readonly string[];
  /** Rows of the lens's indicators: how many countries have a value is read from them. */
  readonly rows: readonly OverviewRow[];
}

/** Four headlines of the lens's area: people hosted, resettled and returned, and how far the plans for them are funded. */
export function HeadlineCards({ area, situations, rows }: HeadlineCardsProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { indicators, baselineYear } = catalogue.framework;
  const known = HEADLINES.flatMap(({ id, indicator: wanted }) => {
    const indicator = indicators.find((one) => one.id === wanted);
    return indicator ? [{ id, indicator }] : [];
  });
  const answer = useAnswer(SERIES, {
    indicators: known.map(({ indicator }) => indicator.id),
    areas: [area],
    years: lens.years,
    breakdowns: 'headline',
  });
  return (
    <section className={styles.headlineCards} aria-label={t('overview.cards')}>
      {known.map(({ id, indicator }) => (
        <SubjectCard
          key={id}
          id={id}
          indicator={indicator}
          series={(answer.value ?? NONE).find((one) => one.indicator === indicator.id) ?? null}
          isKnown={answer.state === 'ready'}
          coverage={(rows.find((row) => row.indicator.id === indicator.id) ?? UNCOUNTED).coverage}
          area={area}
          baselineYear={baselineYear}
        />
      ))}
      <FundedCard area={area} situations={situations} />
    </section>
  );
}

const UNCOUNTED: Pick<OverviewRow, 'coverage'> = { coverage: 'unknown' };

interface SubjectCardProps {
  readonly id: (typeof HEADLINES)[number]['id'];
  readonly indicator: Indicator;
  readonly series: Series | null;
  readonly isKnown: boolean;
  readonly coverage: OverviewRow['coverage'];
  readonly area: string;
  readonly baselineYear: number;
}

function SubjectCard({ id, indicator, series, isKnown, coverage, area, baselineYear }: SubjectCardProps) {
  const t = useT();
  const { nameOf } = usePlaces();
  const name = t(`overview.card.${id}`);
  const latest = series?.points.at(-1);
  const counted = coverage !== null && coverage !== 'unknown' ? coverage : null;
  if (!series || !latest)
    return (
      <HeadlineCard
        name={name}
        value={isKnown ? t('overview.notKnown') : null}
        sentence={
          counted
            ? t('overview.card.unknown', { area: nameOf(area), ...counted })
            : t('overview.card.unknownYet', { area: nameOf(area) })
        }
      />
    );
  const points = pointsSince(series, baselineYear);
  const breaks = breaksOf(indicator, points).map(({ year }) => year);
  const when = periodText(latest, t);
  const subject = t(`overview.card.subject.${id}`);
  const sentence = headlineSentence(subject, series, indicator, baselineYear, t) ?? '';
  const said = joinedList([sentence, ...breaks.map((year) => t('overview.break', { year: String(year) }))], t.language);
  return (
    <HeadlineCard
      name={name}
      hint={indicator.name[t.language]}
      value={valueText(latest.value, indicator.unit, t.language)}
      of={t('overview.card.of', { unit: indicator.unit.label[t.language], when })}
      when={when}
      sentence={`${sentence}.`}
      coverage={
        // Of the year shown, not of any year; its line is kept until it is counted.
        counted
          ? t('overview.card.known', { ...counted, areas: Math.min(latest.areas, counted.of) })
          : coverage && '\u00a0'
      }
      picture={
        points.length > 1 ? (
          <Sparkline
            points={points.map((point) => ({ x: point.year, y: point.value }))}
            breaks={breaks}
            baseline={baselineYear}
            label={said}
            width={92}
            height={34}
          />
        ) : null
      }
      onOpen={() => show({ view: 'explore', indicator: indicator.id })}
      onTrace={() => trace({ indicator: indicator.id, area: series.area, year: latest.year, dims: series.dims })}
    />
  );
}

function FundedCard({ area, situations }: { readonly area: string; readonly situations: readonly string[] }) {
  const t = useT();
  const { nameOf } = usePlaces();
  const { lens } = useDocument('lens');
  const answer = useAnswer(SERIES, {
    indicators: [CONTEXT.requirements, CONTEXT.funding, CONTEXT.refugees],
    areas: situations,
    years: null,
  });
  const plans = useMemo(() => fundedPlans(answer.value ?? NONE, lens.years), [answer.value, lens.years]);
  const name = t('overview.card.funded');
  const coverage = plans?.portfolio.coverage ?? null;
  if (!plans || coverage === null)
    return (
      <HeadlineCard
        name={name}
        value={answer.state === 'ready' ? t('overview.notKnown') : null}
        sentence={t('overview.card.noPlans', { area: nameOf(area) })}
      />
    );
  const { year, portfolio } = plans;
  const share = (value: number) => formatNumber(value, t.language, { percent: true, decimals: 0 });
  return (
    <HeadlineCard
      name={name}
      value={share(coverage)}
      of={t('overview.card.of', { unit: t('overview.card.ofRequirements'), when: String(year) })}
      when={String(year)}
      sentence={fundedText(plans, nameOf, t)}
      picture={<Filled share={coverage} label={t('overview.card.waffle', { share: share(coverage) })} />}
      onOpen={() =>
        show({ view: 'explore', indicator: 'ctx-coverage', areas: portfolio.plans.map((plan) => plan.area) })
      }
      onTrace={() => show({ view: 'gaps', section: 'support' })}
    />
  );
}

const SQUARES = 100;
const [SIDE, STEP] = [4, 5];

/** A hundred squares of which a share is filled. */
function Filled({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <svg className={styles.waffle} role="img" aria-label={label} width={10 * STEP} height={10 * STEP}>
      {Array.from({ length: SQUARES }, (_, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: squares are known by their place
          key={at}
          className={at < Math.round(share * SQUARES) ? styles.waffleFilled : styles.waffleEmpty}
          x={(at % 10) * STEP + 0.5}
          y={(9 - Math.floor(at / 10)) * STEP + 0.5}
          width={SIDE - 1}
          height={SIDE - 1}
        />
      ))}
    </svg>
  );
}
