import { useEffect } from 'react';
import { type Session, useSession } from '../store/session.ts';

/** What was arrived at last; nothing until the first view has been shown. */
let last: Pick<Session, 'destination' | 'opened' | 'refused'> | null = null;

/**
 * Puts the focus where a person has arrived: at the part the destination names, else at the heading of the view, or the view itself where it has none yet. Within a view it is
 * left where it is unless a part is named. Shown beside a view, so that it waits for the view to be there.
 */
export function FocusTarget(): null {
  const destination = useSession((state) => state.destination);
  useEffect(() => {
    const { opened, refused } = useSession.getState();
    const isSame =
      !last || (last.destination.view === destination.view && last.opened === opened && last.refused === refused);
    const isAgain = last?.destination === destination && isSame;
    last = { destination, opened, refused };
    const part =
      'part' in destination && !isAgain ? document.querySelector<HTMLElement>(placeOf(destination.part)) : null;
    if (part) part.focus();
    else if (!isSame) (document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main'))?.focus();
  }, [destination]);
  return null;
}

const placeOf = (part: string): string => `main [data-place="${part}"]`;
