import type { Language } from '../core/language.ts';
import { WHOLE_LENS } from '../framework/lens.ts';
import type { Benchmark } from '../gaps/benchmarks/benchmark.ts';
import { translator } from '../i18n/translator.ts';
import type { Bundled } from '../intake/bundled.ts';
import { FORMAT_VERSION, type Source, type Workbench } from './workbench.ts';

/** Id of the bundled source. */
export const BUNDLED = 'gcr';

interface NewWorkbench {
  readonly id: string;
  /** Absent: the stock-take of the Compact, in whatever language its report is read. */
  readonly title?: string;
  readonly language: Language;
  readonly bundled: Pick<Bundled, 'catalogue' | 'publishers' | 'targets'>;
}

/** A fresh workbench on the bundled data of the Compact, with the targets published in them as benchmarks. Its table has no part until it is first saved. */
export function newWorkbench({ id, title, language, bundled }: NewWorkbench): Workbench {
  const { catalogue, publishers } = bundled;
  const named = (one: Language): string => title ?? translator(one)('shell.untitled');
  const source: Source = {
    id: BUNDLED,
    kind: 'bundled',
    name: catalogue.framework.name[language],
    sha256: '',
    licence: [...new Set(publishers.map((publisher) => publisher.licence[language]))].join('; '),
    attribution: [...new Set(publishers.map((publisher) => publisher.publisher[language]))].join('; '),
    retrieved: publishers.reduce((latest, { retrieved }) => (retrieved > latest ? retrieved : latest), ''),
    recipe: null,
    loss: null,
    parts: [],
  };
  return {
    formatVersion: FORMAT_VERSION,
    id,
    title: named(language),
    catalogue,
    publishers,
    sources: [source],
    corrections: [],
    lens: WHOLE_LENS,
    lenses: [],
    benchmarks: publishedBenchmarks(bundled, language),
    scenarios: [],
    charts: [],
    report: { title: { en: named('en'), fr: named('fr') }, language, blocks: [] },
    comments: [],
  };
}

/** Each area is held against the target published for it in the year of its latest value. */
const publishedBenchmarks = (
  { targets, publishers }: NewWorkbench['bundled'],
  language: Language,
): readonly Benchmark[] =>
  targets.map(({ indicator, dims, source, baseYear }) => {
    const publisher = publishers.find(({ id }) => id === source);
    return {
      id: `published-${indicator}`,
      name: translator(language)('benchmarks.published', { publisher: publisher?.publisher[language] ?? source }),
      kind: 'goal',
      indicator,
      scope: { kind: 'all' },
      target: null,
      targetYear: null,
      baseYear,
      limit: null,
      source: publisher?.title[language] ?? source,
      sourceYear: Number(publisher?.retrieved.slice(0, 4)) || null,
      against: { indicator: null, area: null, dims },
    };
  });
