import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'plain' | 'quiet';
  readonly isDisabled?: boolean;
  /** The name for screen readers where the content is a sign only. */
  readonly label?: string;
  /** What it will do, more exactly than its name says; shown on hover and focus. */
  readonly hint?: string;
  /** Stands before the name; hidden from screen readers. */
  readonly icon?: ReactNode;
  /** Only the icon shows; the name is for screen readers and, without a hint, for the tooltip. */
  readonly isNameHidden?: boolean;
}

export function Button({
  onPress,
  children,
  variant = 'plain',
  isDisabled = false,
  label,
  hint,
  icon,
  isNameHidden = false,
}: ButtonProps) {
  const button = (
    <AriaButton
      className={`button ${variant}${isNameHidden ? ' bare' : ''}`}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(label ? { 'aria-label': label } : {})}
      {...(hint ? { 'aria-description': hint } : {})}
    >
      {icon}
      {isNameHidden ? <span className="visually-hidden">{children}</span> : children}
    </AriaButton>
  );
  const shown = hint ?? (isNameHidden ? children : null);
  if (!shown) return button;
  return (
    <TooltipTrigger delay={600}>
      {button}
      <Tooltip className="tooltip" offset={4}>
        {shown}
      </Tooltip>
    </TooltipTrigger>
  );
}
