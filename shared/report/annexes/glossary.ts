import { collator } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { RichItem } from '../../workbench/rich-text.ts';
import type { Part } from '../parts.ts';

/** Terms that are explained, and what tells in a text that one is used. */
const TERMS = {
  'asylum-seeker': /asylum[- ]seekers?|demandeu\w+ d[’']asile/i,
  baseline: /baselines?|projections? de référence/i,
  'complementary-pathway': /complementary pathways?|voies? complémentaires?/i,
  gdp: /\bGDP\b|gross domestic product|\bPIB\b|produit intérieur brut/i,
  gini: /\bgini\b/i,
  median: /\bmedians?\b|médianes?/i,
  oda: /\bODA\b|official development assistance|\bAPD\b|aide publique au développement/i,
  oip: /in need of international protection|besoin d[’']une? protection internationale|besoin de protection internationale/i,
  refugee: /refugees?|réfugiée?s?/i,
  resettlement: /resettlement|réinstallation/i,
  return: /return(?:ed|ees|ing|s)?\b|retours?|retournée?s?|rapatri/i,
  scenario: /scenarios?|scénarios?/i,
  situation: /situations?/i,
} as const satisfies Record<string, RegExp>;

/** The terms that `text` uses, each in a sentence. */
export function glossaryAnnex(text: string, t: Translator): readonly Part[] {
  const { compare } = collator(t.language);
  const used = (Object.keys(TERMS) as (keyof typeof TERMS)[])
    .filter((term) => TERMS[term].test(text))
    .map((term) => ({ name: t(`reportDocument.term.${term}`), means: t(`reportDocument.term.${term}.means`) }))
    .sort((a, b) => compare(a.name, b.name));
  if (used.length === 0) return [];
  const content = used.map(
    ({ name, means }): RichItem => ({
      type: 'listItem',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: name, marks: [{ type: 'bold' }] },
            { type: 'text', text: t('reportDocument.term.is', { means }) },
          ],
        },
      ],
    }),
  );
  return [{ kind: 'prose', block: '', text: { type: 'doc', content: [{ type: 'bulletList', content }] } }];
}
