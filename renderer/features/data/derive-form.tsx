import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { dispatch } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, SelectField, TextInput } from '../../ui/fields.tsx';
import { FormulaFields, isFormula } from './formula-fields.tsx';

const FACTORS = ['1', '100', '1000', '100000', '1000000'] as const;

interface DeriveFormProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A new indicator as one divided by another: per inhabitant, per GDP, as a share. Of groups it is the ratio of the sums. */
export function DeriveForm({ isOpen, onClose }: DeriveFormProps) {
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog>
          <Fields onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Fields({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { indicators } = useWorkbench().catalogue.framework;
  const additive = indicators.filter(({ aggregation }) => aggregation.kind === 'sum');
  const [top, setTop] = useState(additive[0]?.id ?? '');
  const [bottom, setBottom] = useState(additive.find(({ id }) => id === 'ctx-population')?.id ?? additive[1]?.id ?? '');
  const [factor, setFactor] = useState<string>('1000');
  const [name, setName] = useState('');
  const [by, setBy] = useState('ratio');
  const [formula, setFormula] = useState('');
  const [unit, setUnit] = useState('');
  const named = (id: string): string => indicators.find((one) => one.id === id)?.name[t.language] ?? '';
  const items = additive.map(({ id, code, name: own }) => ({ id, name: `${code} ${own[t.language]}` }));
  const plain = { measure: 'count', label: { en: '', fr: '' }, multiplier: 1 } as const;
  const suggested = t('data.derive.suggested', {
    numerator: named(top),
    factor: valueText(Number(factor), plain, t.language, 'full'),
    denominator: named(bottom),
  });
  const ownIndicator = (
    label: string,
    text: string,
    measure: Indicator['unit']['measure'],
    aggregation: Indicator['aggregation'],
  ): Indicator => ({
    id: `own-${crypto.randomUUID()}`,
    code: t('data.derive.code'),
    parent: null,
    name: { en: label, fr: label },
    unit: { measure, label: { en: text, fr: text }, multiplier: 1 },
    direction: 'conditional',
    domain: { kind: aggregation.kind === 'formula' ? 'real' : 'positive' },
    aggregation,
    themes: [],
    actors: [],
    editions: [],
    note: null,
  });
  const save = () => {
    const label = name.trim() || (by === 'formula' ? formula : suggested);
    if (by === 'formula') {
      const aggregation = { kind: 'formula', formula } as const;
      dispatch({ type: 'indicator/put', item: ownIndicator(label, unit.trim(), 'ratio', aggregation) });
      return onClose();
    }
    const isShare = factor === '100';
    const measure = isShare ? 'percent' : 'ratio';
    const aggregation = { kind: 'ratio', numerator: top, denominator: bottom, factor: Number(factor) } as const;
    dispatch({ type: 'indicator/put', item: ownIndicator(label, isShare ? '%' : suggested, measure, aggregation) });
    onClose();
  };
  return (
    <div className="stack">
      <Heading slot="title">{t('data.derive')}</Heading>
      <Segments
        label={t('data.derive.by')}
        items={[
          { id: 'ratio', name: t('data.derive.byRatio') },
          { id: 'formula', name: t('data.derive.byFormula') },
        ]}
        value={by}
        onChange={setBy}
      />
      {by === 'formula' ? (
        <>
          <FormulaFields formula={formula} indicators={indicators} own={null} onChange={setFormula} />
          <TextInput label={t('data.derive.unit')} value={unit} onChange={setUnit} />
        </>
      ) : (
        <>
          <p className="soft">{t('data.derive.about')}</p>
          <SelectField label={t('data.derive.numerator')} items={items} value={top} onChange={setTop} />
          <SelectField label={t('data.derive.denominator')} items={items} value={bottom} onChange={setBottom} />
          <SelectField
            label={t('data.derive.factor')}
            items={FACTORS.map((id) => ({ id, name: valueText(Number(id), plain, t.language, 'full') }))}
            value={factor}
            onChange={setFactor}
          />
        </>
      )}
      <TextInput
        label={t('data.derive.name', { suggested: by === 'formula' ? formula : suggested })}
        value={name}
        onChange={setName}
      />
      <div className="actions">
        <Button
          variant="primary"
          onPress={save}
          isDisabled={
            by === 'formula' ? !isFormula(formula, indicators, null) : top === bottom || top === '' || bottom === ''
          }
        >
          {t('data.derive.save')}
        </Button>
        <Button onPress={onClose}>{t('shell.cancel')}</Button>
      </div>
    </div>
  );
}
