import { useCallback } from 'react';
import { historyOf, type RegisterHistory } from '#shared/pledges/editions/history';
import type { Source } from '#shared/workbench/workbench';
import { useDocument } from '../../../queries/hooks.ts';
import { useSliced } from '../../../queries/use-sliced.ts';
import { useEditions } from './use-editions.ts';

/** The editions of a register matched one to the next; null until the first time that is worked out. */
export function useHistory(source: Source): { readonly value: RegisterHistory | null; readonly isCurrent: boolean } {
  const { editionDecisions } = useDocument('editionDecisions');
  const editions = useEditions(source);
  const start = useCallback(() => historyOf(editions, editionDecisions ?? []), [editions, editionDecisions]);
  const { value: found, isCurrent } = useSliced(start);
  return { value: found && found.steps.length > 0 ? found : null, isCurrent };
}
