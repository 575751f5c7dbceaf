import { AARR_STATUSES, aarr } from './aarr.ts';
import { ESCAP_STATUSES, escap } from './escap.ts';
import { EUROSTAT_STATUSES, eurostat } from './eurostat.ts';
import { germanDns, WEATHER_STATUSES } from './german-dns.ts';
import { LINEAR_STATUSES, linear } from './linear.ts';
import type { Method, MethodId, Status, StatusOf } from './method.ts';
import { OECD_STATUSES, oecd } from './oecd.ts';
import { OPEN_SDG_STATUSES, openSdg } from './open-sdg.ts';
import { SDSN_STATUSES, sdsn } from './sdsn.ts';
import { UNSD_STATUSES, unsd } from './unsd.ts';

/** Every assessment method, in the order of the method lens. */
export const METHODS: readonly Method[] = [openSdg, eurostat, unsd, escap, sdsn, germanDns, oecd, aarr, linear];

/** The words each method can answer with. */
export const STATUSES: { readonly [M in MethodId]: readonly StatusOf[M][] } = {
  'open-sdg': OPEN_SDG_STATUSES,
  eurostat: EUROSTAT_STATUSES,
  unsd: UNSD_STATUSES,
  escap: ESCAP_STATUSES,
  sdsn: SDSN_STATUSES,
  'german-dns': WEATHER_STATUSES,
  oecd: OECD_STATUSES,
  aarr: AARR_STATUSES,
  linear: LINEAR_STATUSES,
};

/** The method called `id`, or null: ids come from files and command lines. */
export const methodOf = (id: string): Method | null => METHODS.find((method) => method.id === id) ?? null;

export type StatusKey = { [M in MethodId]: `gaps.status.${M}.${StatusOf[M]}` }[MethodId];

/** Message key of a status; `status` must be one of the method's own. */
export const statusKey = (assessment: { readonly method: MethodId; readonly status: Status }): StatusKey =>
  `gaps.status.${assessment.method}.${assessment.status}` as StatusKey;
