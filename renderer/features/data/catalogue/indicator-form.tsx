import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Aggregation, Direction, Domain, Indicator } from '#shared/framework/framework';
import { lengthFailure } from '#shared/framework/rules';
import type { Unit } from '#shared/framework/units';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments, SelectField, TextInput } from '../../../ui/fields.tsx';
import { FormulaFields, isFormula } from './formula-fields.tsx';
import { MembershipFields } from './membership-fields.tsx';
import { MoneyFields } from './money-fields.tsx';
import { NameFields } from './name-fields.tsx';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'conditional'];
const MEASURES: readonly Unit['measure'][] = ['count', 'percent', 'currency', 'ratio', 'index'];
const DOMAINS = {
  positive: { kind: 'positive' },
  share: { kind: 'bounded', lower: 0, upper: 100 },
  real: { kind: 'real' },
} as const;
const NONE = '';

interface IndicatorFormProps {
  readonly indicator: Indicator | null;
  readonly onClose: () => void;
}

/** What an indicator means; it decides how it is added up, assessed and projected. */
export function IndicatorForm({ indicator, onClose }: IndicatorFormProps) {
  return (
    <ModalOverlay className="modal-overlay" isOpen={indicator !== null} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog>{indicator ? <Fields indicator={indicator} onClose={onClose} /> : null}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Fields({ indicator, onClose }: { readonly indicator: Indicator; readonly onClose: () => void }) {
  const t = useT();
  const { catalogue, sources } = useDocument('catalogue', 'sources');
  const [draft, setDraft] = useState(indicator);
  const change = (part: Partial<Indicator>) => setDraft({ ...draft, ...part });
  const { unit, name } = draft;
  const domain = domainName(draft.domain);
  const { aggregation } = draft;
  const isUnsound =
    aggregation.kind === 'formula' && !isFormula(aggregation.formula, catalogue.framework.indicators, indicator.id);
  // Indicators of a file belong to it by their code.
  const isOfFile = sources.some(({ id, kind }) => kind === 'file' && id === indicator.code);
  return (
    <div className="stack">
      <Heading slot="title">{indicator.name[t.language]}</Heading>
      <div className="pair">
        <NameFields name={name} onChange={(next) => change({ name: next })} />
        {isOfFile ? null : (
          <TextInput label={t('catalogue.number')} value={draft.code} onChange={(code) => change({ code })} />
        )}
        <TextInput
          label={t('data.indicator.unit')}
          value={unit.label[t.language]}
          onChange={(label) => change({ unit: { ...unit, label: { en: label, fr: label } } })}
        />
        <SelectField
          label={t('data.indicator.measure')}
          items={MEASURES.map((id) => ({ id, name: t(`data.measure.${id}`) }))}
          value={unit.measure}
          onChange={(id) => change({ unit: { ...unit, measure: MEASURES.find((known) => known === id) ?? 'count' } })}
        />
        {unit.measure === 'currency' ? (
          <MoneyFields money={unit.money} onChange={(money) => change({ unit: { ...unit, money } })} />
        ) : null}
      </div>
      <Segments
        label={t('data.indicator.direction')}
        items={DIRECTIONS.map((id) => ({ id, name: t(`data.direction.${id}`) }))}
        value={draft.direction}
        onChange={(id) => change({ direction: DIRECTIONS.find((known) => known === id) ?? 'conditional' })}
      />
      <Segments
        label={t('data.indicator.domain')}
        items={(['positive', 'share', 'real'] as const).map((id) => ({ id, name: t(`data.domain.${id}`) }))}
        value={domain}
        onChange={(id) => change({ domain: DOMAINS[id as keyof typeof DOMAINS] })}
      />
      {draft.aggregation.kind === 'formula' ? (
        <FormulaFields
          formula={draft.aggregation.formula}
          indicators={catalogue.framework.indicators}
          own={indicator.id}
          ofGroups={draft.aggregation.ofGroups}
          onChange={(formula, ofGroups) => change({ aggregation: { kind: 'formula', formula, ofGroups } })}
        />
      ) : draft.aggregation.kind === 'ratio' ? null : (
        <Segments
          label={t('data.indicator.aggregation')}
          items={(['sum', 'median', 'none'] as const).map((id) => ({ id, name: t(`data.aggregation.${id}`) }))}
          value={['sum', 'median'].includes(draft.aggregation.kind) ? draft.aggregation.kind : 'none'}
          onChange={(id) =>
            change({ aggregation: { kind: id === 'sum' || id === 'median' ? id : 'none' } satisfies Aggregation })
          }
        />
      )}
      <SelectField
        label={t('data.indicator.parent')}
        items={[
          { id: NONE, name: t('overview.own') },
          ...catalogue.framework.nodes.map((node) => ({ id: node.id, name: `${node.code} ${node.name[t.language]}` })),
        ]}
        value={draft.parent ?? NONE}
        onChange={(id) => change({ parent: id === NONE ? null : id })}
      />
      <MembershipFields indicator={draft} onChange={change} />
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={isUnsound || name.en.trim() === '' || name.fr.trim() === '' || lengthFailure(draft.code) !== null}
          onPress={() => {
            dispatch({ type: 'indicator/put', item: draft });
            onClose();
          }}
        >
          {t('data.indicator.save')}
        </Button>
        <Button onPress={onClose}>{t('shell.cancel')}</Button>
      </div>
    </div>
  );
}

const domainName = (domain: Domain): keyof typeof DOMAINS => (domain.kind === 'bounded' ? 'share' : domain.kind);
