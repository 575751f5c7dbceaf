import { aarr } from './aarr.ts';
import { escap } from './escap.ts';
import { eurostat } from './eurostat.ts';
import { germanDns } from './german-dns.ts';
import { linear } from './linear.ts';
import type { Method } from './method.ts';
import { oecd } from './oecd.ts';
import { openSdg } from './open-sdg.ts';
import { sdsn } from './sdsn.ts';
import { unsd } from './unsd.ts';

/** Every assessment method, in the order of the method lens. */
export const METHODS: readonly Method[] = [openSdg, eurostat, unsd, escap, sdsn, germanDns, oecd, aarr, linear];

/** The method called `id`, or null: ids come from files and command lines. */
export const methodOf = (id: string): Method | null => METHODS.find((method) => method.id === id) ?? null;
