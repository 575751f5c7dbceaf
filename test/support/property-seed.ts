// One seed for every property test, so that the same commit gives the same verdict; JALON_SEED=n tries another.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.JALON_SEED ?? 20_260) });
