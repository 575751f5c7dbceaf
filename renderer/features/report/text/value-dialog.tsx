import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { breakdownText } from '#shared/framework/breakdown';
import type { ValueReference } from '#shared/workbench/rich-text';
import { DISAGGREGATIONS } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberInput } from '../../../ui/fields.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { useValue } from './use-value.ts';

interface ValueDialogProps {
  readonly onClose: () => void;
  readonly onInsert: (reference: ValueReference) => void;
}

/** The choice of a number of the data: indicator, area, year and breakdown, with the number and its source before it is inserted. */
export function ValueDialog({ onClose, onInsert }: ValueDialogProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const { all } = usePlaces();
  const { indicators } = catalogue.framework;
  const [first] = indicators;
  const [reference, setReference] = useState<ValueReference>({
    indicator: first?.id ?? '',
    area: catalogue.groups.find(({ kind }) => kind === 'world')?.code ?? '',
    year: null,
    dims: first?.headline ?? '',
    seen: null,
  });
  const { value: shown, state } = useValue(reference, t.language);
  const told = useAnswer(DISAGGREGATIONS, reference.indicator || null).value ?? [];
  const dims = [...new Set(['', reference.dims, ...told])];
  const words = { search: t('explore.search'), empty: t('explore.noMatch') };
  const change = (part: Partial<ValueReference>) => setReference({ ...reference, ...part });
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          <div className="stack">
            <Heading slot="title">{t('report.value.title')}</Heading>
            <SearchSelect
              {...words}
              label={t('report.indicator')}
              items={indicators.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}`.trim() }))}
              value={reference.indicator}
              onChange={(indicator) =>
                change({ indicator, dims: indicators.find(({ id }) => id === indicator)?.headline ?? '' })
              }
            />
            <SearchSelect
              {...words}
              label={t('report.area')}
              items={all}
              value={reference.area}
              onChange={(area) => change({ area })}
            />
            <NumberInput
              label={`${t('report.value.year')} (${t('report.value.year.hint')})`}
              value={reference.year}
              grouping={false}
              minimum={1900}
              maximum={2100}
              onChange={(year) => change({ year })}
            />
            {dims.length > 1 ? (
              <SearchSelect
                {...words}
                label={t('report.value.dims')}
                items={dims.map((id) => ({ id: id || TOTAL, name: breakdownText(id, t) || t('report.value.total') }))}
                value={reference.dims || TOTAL}
                onChange={(id) => change({ dims: id === TOTAL ? '' : id })}
              />
            ) : null}
            <p role="status">
              {shown ? (
                <>
                  <strong>{shown.text}</strong> {shown.origin}
                </>
              ) : (
                t(state === 'loading' ? 'shell.loading' : 'report.value.none')
              )}
            </p>
            <div className="actions">
              <Button
                variant="primary"
                isDisabled={!shown}
                onPress={() => {
                  onClose();
                  if (shown) onInsert({ ...reference, seen: shown.value });
                }}
              >
                {t('report.value.insert')}
              </Button>
              <Button onPress={onClose}>{t('shell.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Stands for the total, which has no name, in the list of breakdowns. */
const TOTAL = 'total';
