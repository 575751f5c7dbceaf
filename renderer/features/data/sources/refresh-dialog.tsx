import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formatNumber } from '#shared/core/format';
import type { RevisedValue } from '#shared/intake/revision/revision';
import { revisionLines } from '#shared/intake/revision/revision-text';
import type { RefreshedSource } from '#shared/share/load-source';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { applyRefresh, type Halted, isHalted, refreshSource } from '../../../workflows/refresh.ts';
import styles from '../data.module.css';
import { LostSteps } from '../intake/lost-steps.tsx';

interface RefreshDialogProps {
  readonly refresh: RefreshedSource | Halted | null;
  readonly onChange: (refresh: RefreshedSource | Halted | null) => void;
}

/** What a newer file of a source changes, shown before it is applied; before that, what its recipe can no longer do with it. */
export function RefreshDialog({ refresh, onChange }: RefreshDialogProps) {
  const t = useT();
  const onClose = () => onChange(null);
  return (
    <ModalOverlay className="modal-overlay" isOpen={refresh !== null} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog>
          {refresh ? (
            <div className="stack">
              <Heading slot="title">{t('data.refresh.title', { name: refresh.source.name })}</Heading>
              {isHalted(refresh) ? <LostSteps lost={refresh.lost} /> : <Differences refresh={refresh} />}
              <div className="actions">
                {isHalted(refresh) ? (
                  <Button
                    onPress={async () => {
                      onClose();
                      onChange(await refreshSource(refresh.source, refresh.file));
                    }}
                  >
                    {t('recipe.lost.without')}
                  </Button>
                ) : (
                  <Button
                    variant="primary"
                    onPress={() => {
                      applyRefresh(refresh);
                      onClose();
                    }}
                  >
                    {t('data.refresh.take')}
                  </Button>
                )}
                <Button onPress={onClose}>{t('shell.cancel')}</Button>
              </div>
            </div>
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Differences({ refresh }: { readonly refresh: RefreshedSource }) {
  const t = useT();
  const { largest } = refresh.revision;
  return (
    <>
      <ul className={styles.loss}>
        {revisionLines(refresh, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {largest.length > 0 ? <Largest values={largest} /> : null}
    </>
  );
}

function Largest({ values }: { readonly values: readonly RevisedValue[] }) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const names = new Map(catalogue.framework.indicators.map(({ id, name }) => [id, name[t.language]]));
  const number = (value: number | null) => (value === null ? t('data.unknown') : formatNumber(value, t.language));
  const columns: readonly TableColumn<RevisedValue>[] = [
    {
      id: 'what',
      header: t('data.refresh.what'),
      cell: ({ indicator, area, counterpart, period }) =>
        [names.get(indicator) ?? indicator, area, counterpart, period].filter(Boolean).join(' · '),
    },
    { id: 'before', header: t('data.refresh.before'), align: 'number', cell: ({ before }) => number(before) },
    { id: 'after', header: t('data.refresh.after'), align: 'number', cell: ({ after }) => number(after) },
  ];
  return (
    <DataTable
      t={t}
      caption={t('data.refresh.largest')}
      columns={columns}
      rows={values}
      keyOf={({ indicator, area, counterpart, period, dims }) =>
        JSON.stringify([indicator, area, counterpart, period, dims])
      }
    />
  );
}
