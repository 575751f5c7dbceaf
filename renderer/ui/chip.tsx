import { ChevronDown, type LucideIcon, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from './button.tsx';

/** A value of the lens as the row of chips shows it. */
export interface ChipProps {
  /** The name of the field. */
  readonly label: string;
  /** What is chosen, in words. */
  readonly shown: string;
  readonly icon: LucideIcon;
  /** Takes the choice back; null where nothing is chosen. */
  readonly onClear: (() => void) | null;
  /** The name of the button that takes the choice back. */
  readonly clearLabel: string;
}

/** A chip and, while something is chosen, the button that takes it back. `children` is the chip with what it opens. */
export function ChipFrame({
  onClear,
  clearLabel,
  children,
}: Pick<ChipProps, 'onClear' | 'clearLabel'> & { readonly children: ReactNode }) {
  return (
    <div className={onClear ? 'chip-frame set' : 'chip-frame'}>
      {children}
      {onClear ? (
        <Button variant="quiet" isNameHidden icon={<X size={14} aria-hidden />} onPress={onClear}>
          {clearLabel}
        </Button>
      ) : null}
    </div>
  );
}

/** The part of a chip that opens its field. */
export function ChipButton({
  label,
  icon: Icon,
  isSummary = false,
  children,
}: Pick<ChipProps, 'icon'> & {
  readonly label?: string;
  /** Says several fields at once and may be as wide as the window. */
  readonly isSummary?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <AriaButton className={isSummary ? 'chip summary' : 'chip'} {...(label ? { 'aria-label': label } : {})}>
      <Icon size={15} aria-hidden />
      {children}
      <ChevronDown size={13} aria-hidden />
    </AriaButton>
  );
}
