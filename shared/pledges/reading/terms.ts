import type { AreaGroup, Term } from '../../framework/areas.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import { isAggregate } from '../../intake/areas/aggregates.ts';
import { areaFinder } from '../../intake/areas/area-codes.ts';
import { suggestArea } from '../../intake/areas/suggest-area.ts';
import { plain } from '../../intake/roles/total-words.ts';
import { CONTRIBUTIONS } from '../pledge.ts';
import type { KnownTerm } from './lists.ts';
import {
  ACTOR_WORDS,
  CONTRIBUTION_WORDS,
  FORUM_WORDS,
  OBJECTIVE_WORDS,
  PLATFORM_WORDS,
  SITUATION_WORDS,
  THEME_WORDS,
} from './term-words.ts';

/** What of a register stands for a code of ours. */
export const TERM_KINDS = [
  'actor',
  'contributions',
  'themes',
  'objectives',
  'situations',
  'platforms',
  'areas',
  'entityArea',
  'forum',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface TermFinder {
  readonly find: KnownTerm;
  /** The code that an unknown text may mean, to be confirmed; null without a hint. */
  readonly suggest: (text: string) => string | null;
  /** Whether a text stands for all or for many areas: it is understood, and no code. */
  readonly isWhole: (text: string) => boolean;
}

export type TermFinders = Readonly<Record<TermKind, TermFinder>>;

/** Words around the name of a situation: "Situation au Soudan", "Sudan crisis". */
const AROUND =
  /\b(?:refugees? from|refugees? in|refugies d[eu]s?|situation (?:en|au|aux|du|de la|de|in)|situacion (?:en|de|del)|crise (?:en|au|du|de)|crisis (?:de|en)|situation|situacion|crisis|crise|emergency|response|regional refugee response plan|rrp)\b/g;
const WHOLE = new Set(
  'global|globally|worldwide|international|all countries|any country|mondial|monde entier|tous pays|tous les pays|mundial|todo el mundo|todos los paises|n a|none|aucun|aucune|ninguno|ninguna|general|not applicable|sans objet|no aplica|not specified|multiple|non precise'.split(
    '|',
  ),
);

/** Finds the codes of a catalogue by the words of registers. Words that no list has are undefined, never the nearest. */
export function termFinders(
  catalogue: Pick<Catalogue, 'areas' | 'groups' | 'themes' | 'actors' | 'framework'>,
): TermFinders {
  const { areas, groups, themes, actors, framework } = catalogue;
  const objectives = framework.nodes
    .filter(({ kind }) => kind === 'objective')
    .map(({ code, name }): Term => ({ code, name }));
  const ofKind = (kind: AreaGroup['kind']): readonly AreaGroup[] => groups.filter((group) => group.kind === kind);
  const [byIso3, byIso2, byName] = [areaFinder(areas, 'iso3'), areaFinder(areas, 'iso2'), areaFinder(areas, 'name')];
  const areaOf: KnownTerm = (text) =>
    (/^[A-Za-z]{3}$/.test(text) ? byIso3(text) : undefined) ??
    (/^[A-Z]{2}$/.test(text) ? byIso2(text) : undefined) ??
    byName(text);
  const groupNames = new Set(groups.flatMap(({ code, name }) => [code, ...Object.values(name)].map(plain)));
  const area: TermFinder = {
    find: areaOf,
    suggest: (text) => suggestArea(text, areas)?.code ?? null,
    isWhole: (text) => WHOLE.has(plain(text)) || isAggregate(text) || groupNames.has(plain(text)),
  };
  const objective = finderOf(objectives, OBJECTIVE_WORDS);
  return {
    actor: finderOf(actors, ACTOR_WORDS),
    contributions: finderOf(
      CONTRIBUTIONS.map((code) => ({ code, name: { en: code, fr: code } })),
      CONTRIBUTION_WORDS,
    ),
    themes: finderOf(themes, THEME_WORDS),
    objectives: {
      ...objective,
      find: (text) =>
        objective.find(text) ??
        objective.find(plain(text).replace(/^(?:gcr )?(?:objective|objectif|objetivo|obj) ([1-4])\b.*$/, '$1')) ??
        objective.find(plain(text).replace(/^[1-4] /, '')),
    },
    situations: finderOf(ofKind('situation'), SITUATION_WORDS, AROUND),
    platforms: finderOf(ofKind('platform'), PLATFORM_WORDS),
    areas: area,
    entityArea: area,
    forum: finderOf([], FORUM_WORDS),
  };
}

function finderOf(terms: readonly Term[], words: Readonly<Record<string, string>>, around?: RegExp): TermFinder {
  const codes = new Map<string, string>();
  const bare = (text: string): string =>
    around ? plain(text).replaceAll(around, ' ').replaceAll(/\s+/g, ' ').trim() : plain(text);
  const add = (text: string, code: string): void => {
    for (const key of [plain(text), bare(text)]) if (key !== '' && !codes.has(key)) codes.set(key, code);
  };
  for (const { code, name } of terms) for (const text of [code, ...Object.values(name)]) add(text, code);
  for (const [code, line] of Object.entries(words)) {
    if (terms.length > 0 && !terms.some((term) => term.code === code)) continue;
    for (const text of [code, ...line.split('|')]) add(text, code);
  }
  const find: KnownTerm = (text) => codes.get(plain(text)) ?? codes.get(bare(text));
  return {
    find,
    suggest: (text) => {
      const own = ` ${plain(text)} `;
      const held = [...codes].filter(([word]) => word.length > 3 && own.includes(` ${word} `)).map(([, code]) => code);
      return new Set(held).size === 1 ? (held[0] ?? null) : null;
    },
    isWhole: (text) => WHOLE.has(plain(text)),
  };
}
