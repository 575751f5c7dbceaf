import type { Method, MethodId, Status, StatusOf } from './method.ts';
import { AARR_STATUSES, aarr } from './methods/aarr.ts';
import { ESCAP_STATUSES, escap } from './methods/escap.ts';
import { EUROSTAT_STATUSES, eurostat } from './methods/eurostat.ts';
import { GERMAN_DNS_STATUSES, germanDns } from './methods/german-dns.ts';
import { LINEAR_STATUSES, linear } from './methods/linear.ts';
import { OECD_STATUSES, oecd } from './methods/oecd.ts';
import { OPEN_SDG_STATUSES, openSdg } from './methods/open-sdg.ts';
import { SDSN_STATUSES, sdsn } from './methods/sdsn.ts';
import { UNSD_STATUSES, unsd } from './methods/unsd.ts';

/** Every assessment method, in the order of the method lens. */
export const METHODS: readonly Method[] = [openSdg, linear, eurostat, unsd, escap, aarr, germanDns, sdsn, oecd];

/** The words each method can answer with. */
export const STATUSES: { readonly [M in MethodId]: readonly StatusOf[M][] } = {
  'open-sdg': OPEN_SDG_STATUSES,
  linear: LINEAR_STATUSES,
  eurostat: EUROSTAT_STATUSES,
  unsd: UNSD_STATUSES,
  escap: ESCAP_STATUSES,
  aarr: AARR_STATUSES,
  'german-dns': GERMAN_DNS_STATUSES,
  sdsn: SDSN_STATUSES,
  oecd: OECD_STATUSES,
};

/** The method called `id`, or null: ids come from files and command lines. */
export const methodOf = (id: string): Method | null => METHODS.find((method) => method.id === id) ?? null;

export type StatusKey = { [M in MethodId]: `gaps.status.${M}.${StatusOf[M]}` }[MethodId];

/** Message key of a status; `status` must be one of the method's own. */
export const statusKey = (assessment: { readonly method: MethodId; readonly status: Status }): StatusKey =>
  `gaps.status.${assessment.method}.${assessment.status}` as StatusKey;
