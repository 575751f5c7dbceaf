import type { PledgeStage, ReviewedStage } from '../pledge.ts';
import type { Ledger } from './ledger.ts';
import type { PledgeLoss } from './pledge-loss.ts';
import { columnsWith, type GivenStage, type PledgeRecipe } from './pledge-recipe.ts';
import type { RegisterTable } from './register-table.ts';
import { reviewedOfWord, stageOfWord } from './stage-words.ts';

export interface RowStage {
  /** Null: its word is asked about. */
  readonly stage: GivenStage | null;
  readonly stageText: string;
  readonly reviewed: ReviewedStage | null;
  readonly reviewedText: string;
}

export interface StageReader {
  readonly read: (row: number, name: string) => RowStage;
  readonly words: () => PledgeLoss['stages'];
}

/** Reads the stages of rows: words given by hand, then those of known vocabularies; any other is asked about, never guessed. */
export function stageReader(table: RegisterTable, recipe: PledgeRecipe, book: Ledger): StageReader {
  const [stages] = columnsWith(recipe, 'stage');
  const [reviews] = columnsWith(recipe, 'reviewed');
  const counts = new Map<string, { readonly text: string; readonly stage: GivenStage | null; rows: number }>();
  return {
    read(row, name) {
      const stageText = stages ? table.cell(row, stages.position) : '';
      const reviewedText = reviews ? table.cell(row, reviews.position) : '';
      const given = own(recipe.stages, stageText);
      const stage = given ?? stageOfWord(stageText) ?? null;
      if (stages) {
        const one = counts.get(stageText) ?? { text: stageText, stage, rows: 0 };
        one.rows++;
        counts.set(stageText, one);
        if (stage === null) book.ask('stage', stages, { text: stageText, example: name });
      }
      const reviewed = reviewedText === '' ? null : (own(recipe.reviews, reviewedText) ?? reviewedOfWord(reviewedText));
      if (reviews && reviewed === undefined) book.ask('reviewed', reviews, { text: reviewedText, example: name });
      return { stage, stageText, reviewed: reviewed ?? null, reviewedText };
    },
    words: () => [...counts.values()].sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1)),
  };
}

/** What was given for a word, however it is written in upper or lower case. */
function own<S extends PledgeStage | GivenStage | ReviewedStage>(
  given: Readonly<Record<string, S>>,
  text: string,
): S | undefined {
  if (Object.hasOwn(given, text)) return given[text];
  const found = Object.keys(given).find((word) => word.trim().toLowerCase() === text.toLowerCase());
  return found === undefined ? undefined : given[found];
}
