import {
  type MatchVerdict,
  matchDecisionId,
  type PledgeDecision,
  pledgeKey,
  situationDecisionId,
} from '#shared/pledges/matching/decisions';
import type { Pledge } from '#shared/pledges/pledge';
import { dispatch } from '../../../store/history.ts';
import { setReviewer, useReviewer } from '../../../store/reviewer.ts';

/** Who decides, and the decisions as commands; each is undone as any other change, and kept with its author and date. */
export function useDecide() {
  const author = useReviewer((state) => state.name);
  const byHand = () => ({ author: author.trim(), at: new Date().toISOString() });
  const put = (item: PledgeDecision) => dispatch({ type: 'pledgeDecision/put', item });
  return {
    author,
    setAuthor: setReviewer,
    canDecide: author.trim() !== '',
    judge: (policy: Pledge, resource: Pledge, verdict: MatchVerdict) => {
      const keys = { policy: pledgeKey(policy), resource: pledgeKey(resource) };
      put({ ...byHand(), ...keys, id: matchDecisionId(keys.policy, keys.resource), kind: 'match', verdict });
    },
    give: (pledge: Pledge, situation: string) => {
      const key = pledgeKey(pledge);
      put({ ...byHand(), id: situationDecisionId(key), kind: 'situation', pledge: key, situation });
    },
    takeBack: (id: string) => dispatch({ type: 'pledgeDecision/remove', id }),
  };
}

export type Decide = ReturnType<typeof useDecide>;
