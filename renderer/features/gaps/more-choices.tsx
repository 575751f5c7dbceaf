import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import styles from './gaps.module.css';

/** Choices that are rarely made, in a list that opens; `label` names the button and the list. */
export function MoreChoices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="button plain">
        <SlidersHorizontal size={16} aria-hidden="true" />
        {label}
      </Button>
      <Popover className="popover" placement="bottom end" aria-label={label}>
        <div className={styles.moreChoices}>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
