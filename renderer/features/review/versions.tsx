import { useEffect, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import { formatDate, formatNumber } from '#shared/core/format';
import { describeFailure } from '#shared/i18n/translator';
import { host } from '../../host/index.ts';
import type { Generation, SaveTarget } from '../../host/port.ts';
import { useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/layout.tsx';
import { openVersion } from '../../workflows/documents.ts';

/** The versions of the file that saving it kept, latest first; any of them opens as a copy. */
export function Versions() {
  const t = useT();
  const target = useSession((state) => state.file.target);
  const { versions, failure } = useVersions(target);
  const columns: readonly TableColumn<Generation>[] = [
    {
      id: 'saved',
      header: t('review.versions.savedAt'),
      cell: ({ savedAt }) => formatDate(savedAt, t.language, true),
    },
    {
      id: 'size',
      header: t('review.versions.size'),
      align: 'number',
      cell: ({ bytes }) =>
        t('review.versions.megabytes', { size: formatNumber(bytes / 1e6, t.language, { decimals: 1 }) }),
    },
    {
      id: 'open',
      header: t('review.versions.open'),
      cell: ({ id, savedAt }) => (
        <Button
          onPress={() => target && void openVersion(target, id)}
          label={t('review.versions.openOf', { date: formatDate(savedAt, t.language, true) })}
        >
          {t('review.versions.open')}
        </Button>
      ),
    },
  ];
  const isKept = host().kind === 'desktop';
  return (
    <Panel title={t('review.versions')} place="versions">
      <p className="soft">{t(isKept ? 'review.versions.lead' : 'review.versions.web')}</p>
      {failure ? <p role="alert">{describeFailure(t, failure)}</p> : null}
      {isKept && !target ? <p>{t('review.versions.unsaved')}</p> : null}
      {isKept && target && versions?.length === 0 ? <p>{t('review.versions.none')}</p> : null}
      {versions && versions.length > 0 ? (
        <DataTable
          t={t}
          caption={t('review.versions')}
          isCaptionHidden
          columns={columns}
          rows={versions}
          keyOf={({ id, savedAt }) => `${savedAt} ${id}`}
        />
      ) : null}
    </Panel>
  );
}

interface Versioned {
  /** Null until they are known. */
  readonly versions: readonly Generation[] | null;
  readonly failure: Failure | null;
}

/** The kept versions of the file at `target`, asked for anew after each save. */
function useVersions(target: SaveTarget | null): Versioned {
  const root = useSession((state) => state.file.root);
  const [found, setFound] = useState<Versioned>({ versions: null, failure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save keeps another version under the same target
  useEffect(() => {
    let isGone = false;
    const show = (next: Versioned) => !isGone && setFound(next);
    if (!target) show({ versions: [], failure: null });
    else
      host()
        .generations(target)
        .then(
          (versions) => show({ versions, failure: null }),
          (error: unknown) => show({ versions: [], failure: toFailure(error) }),
        );
    return () => {
      isGone = true;
    };
  }, [target, root]);
  return found;
}
