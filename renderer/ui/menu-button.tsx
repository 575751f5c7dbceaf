import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuTrigger, Popover } from 'react-aria-components';

interface MenuButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly variant?: 'plain' | 'primary';
  readonly isDisabled?: boolean;
  /** Ids of entries that cannot be chosen now. */
  readonly disabledKeys?: readonly string[];
  readonly onAction: (id: string) => void;
  /** `MenuItem`s and sections of them. */
  readonly children: ReactNode;
}

/** A button that opens a menu of the same name. */
export const MenuButton = ({
  label,
  icon: Icon,
  variant = 'plain',
  isDisabled = false,
  disabledKeys = [],
  onAction,
  children,
}: MenuButtonProps) => (
  <MenuTrigger>
    <AriaButton className={variant === 'primary' ? 'button primary' : 'button'} isDisabled={isDisabled}>
      <Icon size={16} aria-hidden />
      {label}
      <ChevronDown size={14} aria-hidden />
    </AriaButton>
    <Popover className="popover">
      <Menu
        className="list-box"
        aria-label={label}
        onAction={(key) => onAction(String(key))}
        disabledKeys={disabledKeys}
      >
        {children}
      </Menu>
    </Popover>
  </MenuTrigger>
);
