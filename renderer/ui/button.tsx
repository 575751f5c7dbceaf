import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'plain' | 'quiet';
  readonly isDisabled?: boolean;
  /** The name for screen readers where the content is a sign only. */
  readonly label?: string;
}

export function Button({ onPress, children, variant = 'plain', isDisabled = false, label }: ButtonProps) {
  return (
    <AriaButton
      className={`button ${variant}`}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </AriaButton>
  );
}
