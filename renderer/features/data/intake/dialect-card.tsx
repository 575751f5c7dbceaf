import { DELIMITERS } from '#shared/intake/dialect/dialect';
import { underOtherMark } from '#shared/intake/dialect/marks';
import { ENCODINGS } from '#shared/intake/dialect/text';
import type { Draft } from '#shared/intake/draft';
import { openMarks, withMarks } from '#shared/intake/judge/decimal-marks';
import type { Dialect } from '#shared/intake/recipe';
import { signName } from '#shared/intake/recipe-steps';
import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberInput, SelectField, TextInput } from '../../../ui/fields.tsx';

const QUOTES = ['"', "'", ''] as const;
const DECIMALS = ['.', ','] as const;
const THOUSANDS = ['', ',', '.', ' ', '\u00a0', '\u202f', "'"] as const;

interface DialectCardProps {
  readonly draft: Draft;
  readonly onChange: (dialect: Dialect) => void;
}

export function DialectCard({ draft, onChange }: DialectCardProps) {
  const t = useT();
  const { dialect } = draft;
  const other = underOtherMark(draft);
  const open = openMarks(draft);
  return (
    <fieldset className="box">
      <legend>{t('data.dialect')}</legend>
      <SelectField
        label={t('data.encoding')}
        items={ENCODINGS.map((id) => ({ id, name: id }))}
        value={dialect.encoding}
        onChange={(encoding) => onChange({ ...dialect, encoding })}
      />
      <SelectField
        label={t('data.delimiter')}
        items={DELIMITERS.map((id) => ({ id, name: signName(id, t) }))}
        value={dialect.delimiter}
        onChange={(chosen) => {
          const delimiter = DELIMITERS.find((known) => known === chosen);
          if (delimiter) onChange({ ...dialect, delimiter });
        }}
      />
      <SelectField
        label={t('data.decimal')}
        items={DECIMALS.map((id) => ({ id, name: id }))}
        value={dialect.decimal}
        onChange={(chosen) => {
          const decimal = DECIMALS.find((known) => known === chosen);
          if (decimal) onChange(withMarks(dialect, decimal));
        }}
      />
      <SelectField
        label={t('data.thousands')}
        items={THOUSANDS.map((id) => ({ id, name: signName(id, t) }))}
        value={dialect.thousands}
        onChange={(chosen) => {
          const thousands = THOUSANDS.find((known) => known === chosen);
          if (thousands !== undefined) onChange({ ...dialect, thousands, marks: 'given' });
        }}
      />
      <SelectField
        label={t('data.quote')}
        items={QUOTES.map((id) => ({ id, name: signName(id, t) }))}
        value={dialect.quote}
        onChange={(chosen) => {
          const quote = QUOTES.find((known) => known === chosen);
          if (quote !== undefined) onChange({ ...dialect, quote });
        }}
      />
      <NumberInput
        label={t('data.skip')}
        minimum={0}
        maximum={1000}
        value={dialect.skipLines}
        onChange={(skipLines) => onChange({ ...dialect, skipLines: skipLines ?? 0 })}
      />
      <SelectField
        label={t('data.tagRow')}
        items={(['no', 'yes'] as const).map((id) => ({ id, name: t(`data.tagRow.${id}`) }))}
        value={dialect.tagRow ? 'yes' : 'no'}
        onChange={(id) => onChange({ ...dialect, tagRow: id === 'yes' })}
      />
      <NumberInput
        label={t('data.footer')}
        minimum={0}
        maximum={1000}
        value={dialect.footerLines}
        onChange={(footerLines) => onChange({ ...dialect, footerLines: footerLines ?? 0 })}
      />
      <TextInput
        label={t('data.missing')}
        value={dialect.missing.join(' ')}
        onChange={(text) => onChange({ ...dialect, missing: text.split(/\s+/).filter(Boolean) })}
      />
      {dialect.scaleLine === undefined ? null : (
        <div role="status">
          <p>{t('data.scaleLine', { line: dialect.scaleLine })}</p>
          <Button onPress={() => onChange({ ...dialect, scaleLine: undefined })}>{t('data.scaleLine.none')}</Button>
        </div>
      )}
      {open.map(({ label, text, decimals, thousands }) => (
        <fieldset key={label}>
          <legend>{t('data.openMark.title')}</legend>
          <p role="alert">{t('data.openMark', { column: label, text, decimals, thousands })}</p>
          {DECIMALS.map((decimal) => (
            <Button key={decimal} onPress={() => onChange(withMarks(dialect, decimal))}>
              {t('data.openMark.as', { text, value: text.includes(decimal) ? decimals : thousands })}
            </Button>
          ))}
        </fieldset>
      ))}
      <p className="soft">{t('data.otherMark', { cells: other.cells, examples: other.examples.join(' · ') })}</p>
    </fieldset>
  );
}
