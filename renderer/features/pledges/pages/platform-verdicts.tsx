import type { ReactNode } from 'react';
import { valueText } from '#shared/framework/value-text';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { verdictText } from '#shared/gaps/scoreboard/cell-text';
import { describeFailure } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import { usePlatformVerdicts } from './use-platform-verdicts.ts';

/** Its row of the scoreboard: every indicator with a value for the members together, its verdict as shape, colour and words. */
export function PlatformVerdicts({ platform, add }: { readonly platform: string; readonly add: ReactNode }) {
  const t = useT();
  const { entries, method, failure } = usePlatformVerdicts(platform);
  return (
    <Panel
      title={t('pages.platform.gaps')}
      isBusy={entries === null && !failure}
      actions={entries && entries.length > 0 ? add : null}
    >
      {failure ? <p role="alert">{describeFailure(t, failure)}</p> : null}
      {entries === null ? null : entries.length === 0 ? (
        <p role="status">{t('pages.platform.gaps.none')}</p>
      ) : (
        <>
          <DataTable
            t={t}
            caption={t('pages.platform.gaps')}
            isCaptionHidden
            columns={[
              {
                id: 'indicator',
                header: t('pages.indicator'),
                cell: ({ indicator }) => `${indicator.code} ${indicator.name[t.language]}`,
              },
              {
                id: 'latest',
                header: t('pages.latest'),
                align: 'number',
                cell: ({ indicator, entry }) => {
                  const { latestValue, latestYear } = entry.assessment;
                  return latestValue === null ? null : (
                    <>
                      {valueText(latestValue, indicator.unit, t.language)} <span className="soft">{latestYear}</span>
                    </>
                  );
                },
              },
              {
                id: 'verdict',
                header: t('pages.platform.verdict'),
                cell: ({ indicator, entry }) => (
                  <StatusMark
                    tone={entry.assessment.tone}
                    label={verdictText(entry, indicator, t)}
                    hollow={!hasTarget(entry) && entry.assessment.tone !== 'none'}
                  />
                ),
              },
            ]}
            rows={entries}
            keyOf={({ indicator }) => indicator.id}
            first={entries.length}
          />
          <p className="soft">{t('pages.platform.gaps.about', { method: t(`gaps.method.${method}`) })}</p>
        </>
      )}
    </Panel>
  );
}
