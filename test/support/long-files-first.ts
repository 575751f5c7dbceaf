import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keepsState } from './keeps-state.ts';

/** Test files that take longest, measured: one of them at the end would keep a single worker busy. */
const LONG = new RegExp(
  `/(${[
    'kills|documents|sharing|sealing|deaths|worker-deaths|catalogue|report-formats|report-order|data',
    'paper-charts|cli-recompute|cli-seal|cli-diff|cli-damage',
    'kill-during-save|share|hostile-figures',
  ].join('|')})\\.test\\.ts$`,
);

/** The order of Vitest (the longest first, as far as it remembers runs before), the files known to be long before all others, those that begin anew last. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    const others = sorted.filter((file) => !isLong(file));
    const beginsAnew = ({ moduleId }: TestSpecification) => keepsState(moduleId);
    return [...sorted.filter(isLong), ...others.filter((file) => !beginsAnew(file)), ...others.filter(beginsAnew)];
  }
}
