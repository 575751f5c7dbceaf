import { formatNumber } from '#shared/core/format';
import type { Translator } from '#shared/i18n/translator';
import type { MatchReason, ProposedMatch } from '#shared/names/proposed-matches';
import { DataTable, type TableColumn } from './data-table.tsx';

interface ProposedNamesProps {
  readonly t: Translator;
  readonly proposals: readonly ProposedMatch[];
}

/** Names that look like one organisation, the likeliest first, each with why and how likely. Nothing is merged here. */
export function ProposedNames({ t, proposals }: ProposedNamesProps) {
  const said = (reason: MatchReason, { organisation }: ProposedMatch): string =>
    t(`names.reason.${reason}`, { organisation: organisation?.name[t.language] ?? '' });
  const columns: readonly TableColumn<ProposedMatch>[] = [
    {
      id: 'names',
      header: t('names.names'),
      cell: ({ names }) => (
        <>
          {t('names.together', { count: names.length })}
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ),
    },
    {
      id: 'why',
      header: t('names.why'),
      cell: (proposal) =>
        [...new Set(proposal.matches.map(({ reason }) => said(reason, proposal)))].join(
          t.language === 'fr' ? '\u202f; ' : '; ',
        ),
    },
    {
      id: 'probability',
      header: t('names.probability'),
      align: 'number',
      cell: ({ score, isSure }) =>
        `${formatNumber(score, t.language, { percent: true, decimals: 0 })} (${t(isSure ? 'names.sure' : 'names.likely')})`,
      sortValue: ({ score }) => score,
    },
  ];
  return (
    <>
      <p className="soft">{t('names.lead')}</p>
      <DataTable
        t={t}
        caption={t('names.title')}
        columns={columns}
        rows={proposals}
        keyOf={({ names }) => names.join('\n')}
        empty={<p>{t('names.none')}</p>}
      />
    </>
  );
}
