import type { ExhibitContext } from './exhibits/exhibit.ts';

/** What a report is worked out from, besides its workbench. */
export interface ReportContext extends Omit<ExhibitContext, 'workbench' | 'known' | 't'> {
  /** Told after every exhibit. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}
