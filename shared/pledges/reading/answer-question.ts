import { PLEDGE_STAGES, REVIEWED_STAGES } from '../pledge.ts';
import { DATE_ORDERS } from './dates.ts';
import type { PledgeQuestion } from './pledge-loss.ts';
import type { GivenStage, PledgeRecipe } from './pledge-recipe.ts';
import type { TermKind } from './terms.ts';

export const GIVEN_STAGES: readonly GivenStage[] = [...PLEDGE_STAGES, 'left_out'];
const MARKS = ['.', ','] as const;

const oneOf = <T extends string>(known: readonly T[], answer: string): T | undefined =>
  known.find((one) => one === answer);

/**
 * The recipe with what a person says to a question; null where that is no answer to it.
 * @param answer a stage, an order of dates, a decimal mark, a currency (ISO 4217), US dollars for one unit, or a code; a blank code: none of ours
 */
export function answerTo(
  recipe: PledgeRecipe,
  { kind, role, text }: Pick<PledgeQuestion, 'kind' | 'role' | 'text'>,
  answer: string,
): PledgeRecipe | null {
  switch (kind) {
    case 'stage': {
      const stage = oneOf(GIVEN_STAGES, answer);
      return stage ? { ...recipe, stages: { ...recipe.stages, [text]: stage } } : null;
    }
    case 'reviewed': {
      const stage = oneOf(REVIEWED_STAGES, answer);
      return stage ? { ...recipe, reviews: { ...recipe.reviews, [text]: stage } } : null;
    }
    case 'dates': {
      const dates = oneOf(DATE_ORDERS, answer);
      return dates ? { ...recipe, dates } : null;
    }
    case 'decimal': {
      const decimal = oneOf(MARKS, answer);
      return decimal ? { ...recipe, decimal } : null;
    }
    case 'currency':
      return /^[A-Z]{3}$/.test(answer) ? { ...recipe, currency: answer } : null;
    case 'rate':
      return /^[A-Z]{3}$/.test(text) && Number(answer) > 0
        ? { ...recipe, rates: { ...recipe.rates, [text]: Number(answer) } }
        : null;
    case 'term': {
      const terms = { ...recipe.terms[role as TermKind], [text]: answer };
      return { ...recipe, terms: { ...recipe.terms, [role]: terms } };
    }
  }
}
