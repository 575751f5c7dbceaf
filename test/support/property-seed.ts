// One seed for every property test, so that the same commit gives the same verdict; JALON_SEED=n tries another.
import fc from 'fast-check';
import { SEED } from './random.ts';

fc.configureGlobal({ seed: SEED });
