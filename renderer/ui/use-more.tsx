import { type ReactNode, useState } from 'react';
import type { Translator } from '#shared/i18n/translator';
import { Button } from './button.tsx';

/** Up to this many rows are shown at once when more are asked for; beyond, as many more each time. */
const STEP = 300;

/** How many of `total` rows to show, `first` to begin with, and the button that shows more where there are. */
export function useMore(
  total: number,
  first: number,
  t: Translator,
): { readonly shown: number; readonly button: ReactNode } {
  const [extra, setExtra] = useState(0);
  const wanted = first + extra;
  const rest = total - wanted;
  if (rest <= 0) return { shown: total, button: null };
  return {
    shown: wanted,
    button: (
      <Button onPress={() => setExtra(extra + Math.min(rest, STEP))}>
        {rest <= STEP
          ? t('shell.table.showAll', { count: total })
          : t('shell.table.showMore', { count: STEP, all: total })}
      </Button>
    ),
  };
}
