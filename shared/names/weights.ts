import type { Feature } from './likeness.ts';

/*
 * Fitted by logistic regression (ridge 10) on 910 names that people had matched, French, English and Spanish, without the labels that
 * stand for one organisation twice: `test/support/fit-names.ts`, held to by `test/unit/names/accuracy.test.ts`.
 */

/** Log-odds of a pair that has no feature at all. */
export const INTERCEPT = -3.79;

/** What each feature adds to the log-odds of two names being of one organisation. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  words: 1.88,
  sameWords: 1.02,
  telling: -1.57,
  disorder: -0.02,
  letters: 0.62,
  extras: 0.54,
  part: -0.12,
  acronym: 0.07,
  acronymTold: 0.14,
  initials: 0.65,
  initialsShort: 1.11,
  acronymOther: -0.5,
  onePlace: -0.81,
  listed: 4.57,
  listedSurely: 1.39,
  listedOne: -0.02,
  listedAcronym: 1.9,
};

/** From this probability on, a pair is proposed: a person decides, so one too many costs less than one missed. */
export const LIKELY = 0.3;

/** From this probability on, 19 of 20 proposed pairs were right on names that the fit had not seen. */
export const SURE = 0.8;
