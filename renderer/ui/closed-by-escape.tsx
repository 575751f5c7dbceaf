import type { KeyboardEvent, ReactNode } from 'react';

interface ClosedByEscapeProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a list with a search is put in: Escape closes it at once, whatever was typed. */
export function ClosedByEscape({ onClose, children }: ClosedByEscapeProps) {
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="search-box" onKeyDownCapture={onKeyDownCapture}>
      {children}
    </div>
  );
}
