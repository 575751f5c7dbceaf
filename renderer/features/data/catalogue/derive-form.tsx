import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { LocalText } from '#shared/core/language';
import type { Indicator } from '#shared/framework/framework';
import { type Money, moneyIn, type Unit } from '#shared/framework/units';
import { valueText } from '#shared/framework/value-text';
import type { Translator } from '#shared/i18n/translator';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments, SelectField, TextInput } from '../../../ui/fields.tsx';
import { FormulaFields, isFormula, type OfGroups } from './formula-fields.tsx';

const FACTORS = ['1', '100', '1000', '100000', '1000000'] as const;

/** A text that is the same in both languages: people write their own names and units once. */
const same = (text: string): LocalText => ({ en: text, fr: text });

function moneySaid(money: Money | null, t: Translator): string {
  if (!money) return '';
  const { currency, prices } = money;
  if (prices === null) return t('data.money.said.unstated', { currency });
  return prices === 'current'
    ? t('data.money.said.current', { currency })
    : t('data.money.said.constant', { currency, year: String(prices) });
}

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
  const { indicators } = useDocument('catalogue').catalogue.framework;
  const additive = indicators.filter(({ aggregation }) => aggregation.kind === 'sum');
  const [top, setTop] = useState(additive[0]?.id ?? '');
  const [bottom, setBottom] = useState(additive.find(({ id }) => id === 'ctx-population')?.id ?? additive[1]?.id ?? '');
  const [factor, setFactor] = useState<string>('1000');
  const [name, setName] = useState('');
  const [by, setBy] = useState('ratio');
  const [formula, setFormula] = useState('');
  const [ofGroups, setOfGroups] = useState<OfGroups>('values');
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
    unit: Omit<Unit, 'multiplier'>,
    aggregation: Indicator['aggregation'],
  ): Indicator => ({
    id: `own-${crypto.randomUUID()}`,
    code: t('data.derive.code'),
    parent: null,
    name: same(label),
    unit: { ...unit, multiplier: 1 },
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
      const money = moneyIn(unit);
      const own = money ? { measure: 'currency' as const, money } : { measure: 'ratio' as const };
      const aggregation = { kind: 'formula', formula, ofGroups } as const;
      dispatch({ type: 'indicator/put', item: ownIndicator(label, { ...own, label: same(unit.trim()) }, aggregation) });
      return onClose();
    }
    const isShare = factor === '100';
    const measure = isShare ? 'percent' : 'ratio';
    const aggregation = { kind: 'ratio', numerator: top, denominator: bottom, factor: Number(factor) } as const;
    const own = { measure, label: same(isShare ? '%' : suggested) } as const;
    dispatch({ type: 'indicator/put', item: ownIndicator(label, own, aggregation) });
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
          <FormulaFields
            formula={formula}
            indicators={indicators}
            own={null}
            ofGroups={ofGroups}
            onChange={(text, groups) => {
              setFormula(text);
              setOfGroups(groups);
            }}
          />
          <TextInput label={t('data.derive.unit')} value={unit} onChange={setUnit} />
          {moneyIn(unit) ? <p className="soft">{moneySaid(moneyIn(unit), t)}</p> : null}
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
