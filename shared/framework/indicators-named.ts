import type { Language } from '../core/language.ts';
import type { Indicator } from './framework.ts';

/**
 * The indicators that a name stands for: the one of that id, else all of that code, which is what views show (`3.1.1`). Several where
 * indicators share a code, none where the name is unknown.
 */
export function indicatorsNamed<I extends Pick<Indicator, 'id' | 'code'>>(
  indicators: readonly I[],
  name: string,
): readonly I[] {
  const wanted = name.trim();
  const byId = indicators.filter(({ id }) => id === wanted);
  return byId.length > 0 ? byId : indicators.filter(({ code }) => code.toLowerCase() === wanted.toLowerCase());
}

/**
 * What a sentence calls an indicator by: its code where a framework places it, else its name, since the code of what a file or a person
 * brought is that of all its like.
 */
export const handleOf = (
  { parent, code, name }: Pick<Indicator, 'parent' | 'code' | 'name'>,
  language: Language,
): string => (parent === null ? name[language] : code);

/** The id a name stands for where that is a single one; else the name as it is. */
export function indicatorIdOf(indicators: readonly Pick<Indicator, 'id' | 'code'>[], name: string): string {
  const [one, ...others] = indicatorsNamed(indicators, name);
  return one && others.length === 0 ? one.id : name;
}
