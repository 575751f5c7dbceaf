import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Area, AreaGroup } from '#shared/framework/areas';
import { placesNamed } from '#shared/pledges/matching/places-named';
import { type SuggestedSituations, suggestSituations } from '#shared/pledges/matching/suggest-situations';
import type { Pledge } from '#shared/pledges/pledge';
import { EARLIER_EDITION } from '../../../support/pledge-editions.ts';

const bundled = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../datasets/gcr/${name}.json`, import.meta.url), 'utf8'));
const groups = bundled('groups') as readonly AreaGroup[];
const areas = bundled('areas') as readonly Area[];

function suggested(pledges: readonly Pledge[]): readonly SuggestedSituations[] {
  const steps = suggestSituations(pledges, { groups, areas });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const pledge = (title: string, more: Partial<Pledge> = {}): Pledge => ({
  ...(EARLIER_EDITION.pledges[0] as Pledge),
  entity: '',
  title,
  description: '',
  areas: [],
  situations: [],
  ...more,
});

const best = (one: Pledge): readonly string[] =>
  suggested([one])[0]?.suggestions.map(({ situation }) => situation) ?? [];

test.each([
  ['Schools for Syrian children', ['SYR']],
  ['Appui aux réfugiés soudanais au Tchad', ['SDN', 'TCD']],
  ['Legal aid in South Sudan', ['SSD']],
  ['South Sudanese and Burundian refugees', ['BDI', 'SSD']],
  ['Les Sud-Soudanais et les Burundais', ['BDI', 'SSD']],
  ['Nigerian and Nigerien authorities', ['NER', 'NGA']],
  ['Ressortissants congolais, rwandais et centrafricains', ['CAF', 'COD', 'RWA']],
  ['Roads in the Democratic Republic of the Congo and in Niger', ['COD', 'NER']],
  ['Education for all, with us and for us', []],
])('%s: names %j', (text, codes) => {
  expect([...placesNamed(areas)(text)].sort()).toEqual(codes);
});

test.each([
  ['Scholarships for Syrian students', ['situation:syria']],
  ['Insertion professionnelle des Vénézuéliens', ['situation:venezuela']],
  ['Play and learning for Rohingya children', ['situation:rohingya']],
  ['Return to Afghanistan', ['situation:afghanistan']],
  ['Youth across Africa', []],
  ['Scholarships for refugees everywhere', []],
])('%s: %j', (title, situations) => {
  expect(best(pledge(title))).toEqual(situations);
});

test('of situations that have as much for them, the one of fewest countries stands first', () => {
  expect(best(pledge('Scholarships', { areas: ['UGA'] }))[0]).toBe('situation:uganda');
});

test('countries it is implemented in and the text together tell more than either, and every point has its reason', () => {
  const [found] = suggested([pledge('Documents for Syrian refugees', { areas: ['JOR', 'LBN'] })])[0]?.suggestions ?? [];
  expect(found).toEqual({
    situation: 'situation:syria',
    score: 80,
    reasons: [
      { evidence: 'areas', points: 40, found: ['JOR', 'LBN'], of: 2 },
      { evidence: 'text', points: 40, found: ['SYR'], of: 1 },
    ],
  });
});

test('what the same entity pledged for is a reason, and more of it a stronger one', () => {
  const own = (id: string, situation: string) =>
    pledge('School kits', { id, entity: 'Education Fund', situations: [situation] });
  const general = pledge('Teacher training', { id: 'G', entity: 'EDUCATION FUND', areas: ['UGA', 'KEN'] });
  const others = ['A', 'B', 'C'].map((id) => own(id, 'situation:south-sudan'));
  const [found] = suggested([...others, general])[0]?.suggestions ?? [];
  expect(found?.situation).toBe('situation:south-sudan');
  expect(found?.reasons).toEqual([
    { evidence: 'areas', points: 40, found: ['UGA', 'KEN'], of: 2 },
    { evidence: 'entity', points: 15, found: ['A', 'B', 'C'], of: 3 },
  ]);
});

test('a pledge with a situation is not asked about, and one that nothing speaks for stands with no suggestion', () => {
  const found = suggested([pledge('A', { situations: ['situation:iraq'] }), pledge('Research on asylum')]);
  expect(found).toEqual([{ pledge: 1, suggestions: [] }]);
});

test('pledges made by hand that name a situation are given it again when it is taken from them', () => {
  const labelled = EARLIER_EDITION.pledges.filter(({ situations }) => situations.length > 0);
  const right = labelled.filter((one) => best({ ...one, situations: [] })[0] === one.situations[0]).length;
  console.info(`situations found again: ${right} of ${labelled.length}`);
  expect(right / labelled.length).toBeGreaterThanOrEqual(0.8);
});
