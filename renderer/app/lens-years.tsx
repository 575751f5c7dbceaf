import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { ChipButton, ChipFrame } from '../ui/chip.tsx';
import { NumberInput } from '../ui/fields.tsx';
import { FIRST_LENS_YEAR, LAST_LENS_YEAR, yearsInWords } from './lens-chips.ts';

type Years = readonly [number, number] | null;

/** The chip of the years a lens is limited to. What is being typed counts when its popover closes. */
export function LensYears({ years, onChange }: { readonly years: Years; readonly onChange: (years: Years) => void }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const shown = yearsInWords(years, t);
  const from = years && years[0] > FIRST_LENS_YEAR ? years[0] : null;
  const to = years && years[1] < LAST_LENS_YEAR ? years[1] : null;
  const set = (first: number | null, last: number | null) =>
    onChange(
      first === null && last === null
        ? null
        : [first ?? FIRST_LENS_YEAR, Math.max(first ?? FIRST_LENS_YEAR, last ?? LAST_LENS_YEAR)],
    );
  const open = (next: boolean) => {
    if (!next && document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    setOpen(next);
  };
  const field = t('window.lens.years');
  return (
    <ChipFrame onClear={years ? () => onChange(null) : null} clearLabel={t('window.lens.clear', { value: shown })}>
      <DialogTrigger isOpen={isOpen} onOpenChange={open}>
        <ChipButton icon={CalendarRange} label={t('window.chip', { field, value: shown })}>
          <span>{shown}</span>
        </ChipButton>
        <Popover className="popover" aria-label={field}>
          <div className="chip-fields">
            <NumberInput
              label={t('shell.lens.from')}
              isFirst
              grouping={false}
              minimum={FIRST_LENS_YEAR}
              maximum={LAST_LENS_YEAR}
              value={from}
              onChange={(year) => set(year, to)}
            />
            <NumberInput
              label={t('shell.lens.to')}
              grouping={false}
              minimum={FIRST_LENS_YEAR}
              maximum={LAST_LENS_YEAR}
              value={to}
              onChange={(year) => set(from, year)}
            />
          </div>
        </Popover>
      </DialogTrigger>
    </ChipFrame>
  );
}
