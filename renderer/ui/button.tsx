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
}

export function Button({ onPress, children, variant = 'plain', isDisabled = false, label, hint }: ButtonProps) {
  const button = (
    <AriaButton
      className={`button ${variant}`}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(label ? { 'aria-label': label } : {})}
      {...(hint ? { 'aria-description': hint } : {})}
    >
      {children}
    </AriaButton>
  );
  if (!hint) return button;
  return (
    <TooltipTrigger delay={600}>
      {button}
      <Tooltip className="tooltip" offset={4}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
