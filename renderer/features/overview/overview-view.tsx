import { useState } from 'react';
import type { Band } from '#shared/framework/tree';
import { numberedIndicators } from '#shared/overview/strip';
import { AddToReport } from '../../charts/add-to-report.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { keep, keptChoice } from '../../store/preferences.ts';
import { show } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { ViewHeader } from '../../ui/layout.tsx';
import { HeadlineCards } from './headline-cards.tsx';
import { IndicatorStrips } from './indicator-strips.tsx';
import { OverviewTable } from './indicator-table.tsx';
import styles from './overview.module.css';
import { missingOf } from './overview-rows.ts';
import { useOverview } from './use-overview.ts';
import { useWho, WhoRow } from './who-row.tsx';

/** The finding first: headlines, who hosts and who carries it, and every indicator on a line; the whole table folded below. */
export function OverviewView() {
  const t = useT();
  const { catalogue, lens, sources } = useDocument('catalogue', 'lens', 'sources');
  const { framework } = catalogue;
  const { area, group, situations, bands, rows, isReady, isLoading: isCounting } = useOverview();
  const who = useWho(isReady);
  const all = rows.flat();
  const isLoading = isCounting || (isReady && who.state === 'loading');
  const missing = missingOf(all);
  const base = framework.baselineYear;
  const numbered = new Set(
    numberedIndicators(
      framework,
      bands.flatMap(({ indicators }) => indicators),
    ).map(({ id }) => id),
  );
  const isUntouched = sources.every(({ kind }) => kind === 'bundled');
  return (
    <>
      <ViewHeader
        title={t('overview.title')}
        lead={t('overview.lead', { area: group?.name[t.language] ?? area, year: String(base) })}
        actions={
          <>
            <AddToReport source={{ of: 'overview-headlines' }} what={t('overview.cards')} shows="table" />
            {isUntouched ? (
              <div data-tour="start">
                <Button onPress={() => show({ view: 'data' })}>{t('overview.load')}</Button>
              </div>
            ) : null}
          </>
        }
      />
      <HeadlineCards area={area} situations={situations} rows={all} />
      <WhoRow answer={who} />
      <IndicatorStrips rows={all.filter(({ indicator }) => numbered.has(indicator.id))} baselineYear={base} />
      <p role="status" className="soft">
        {isReady && !isLoading ? t('overview.gap', { count: missing.nowhere, elsewhere: missing.elsewhere }) : ''}
        {isLoading ? t('shell.loading') : ''}
      </p>
      <AllIndicators
        bands={bands}
        rows={rows}
        isWhole={lens.group === null && lens.years === null}
        baselineYear={base}
      />
    </>
  );
}

type Overview = ReturnType<typeof useOverview>;

interface AllIndicatorsProps extends Pick<Overview, 'bands' | 'rows'> {
  readonly isWhole: boolean;
  readonly baselineYear: number;
}

/** The table of every indicator, folded until a person opens it; how they left it is kept. */
function AllIndicators({ bands, rows, isWhole, baselineYear }: AllIndicatorsProps) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(() => keptChoice('indicators') === 'open');
  const headingOf = ({ node }: Band): string =>
    node ? `${node.kind === 'objective' ? `${node.code}. ` : ''}${node.name[t.language]}` : t('overview.own');
  return (
    <details
      className={styles.allIndicators}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        keep('indicators', open ? 'open' : 'folded');
        setIsOpen(open);
      }}
    >
      <summary>{t('overview.all')}</summary>
      {isOpen
        ? bands.map((band, at) => (
            <section key={band.node?.id ?? 'own'} className={styles.band}>
              <h2>{headingOf(band)}</h2>
              <OverviewTable
                caption={headingOf(band)}
                rows={rows[at] ?? []}
                isWhole={isWhole}
                baselineYear={baselineYear}
              />
            </section>
          ))
        : null}
      {isOpen ? <p className="soft">{t('overview.coverageRule')}</p> : null}
    </details>
  );
}
