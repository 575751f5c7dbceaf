import type { Language } from '../core/language.ts';
import { WHOLE_LENS } from '../framework/lens.ts';
import type { Bundled } from '../intake/bundled.ts';
import { FORMAT_VERSION, type Source, type Workbench } from './workbench.ts';

/** Id of the bundled source. */
export const BUNDLED = 'gcr';

interface NewWorkbench {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly bundled: Pick<Bundled, 'catalogue' | 'publishers'>;
}

/** A fresh workbench on the bundled data of the Compact. Its table has no part until it is first saved. */
export function newWorkbench({ id, title, language, bundled: { catalogue, publishers } }: NewWorkbench): Workbench {
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
    title,
    catalogue,
    publishers,
    sources: [source],
    corrections: [],
    lens: WHOLE_LENS,
    lenses: [],
    benchmarks: [],
    scenarios: [],
    charts: [],
    report: { title, language, blocks: [] },
    comments: [],
  };
}
