import type { breakdowns as en } from '../en/breakdowns.ts';

export const breakdowns: Record<keyof typeof en, string> = {
  'breakdown.basis=law': 'en droit',
  'breakdown.basis=practice': 'dans la pratique',
  'breakdown.donors=bilateral': 'donateurs bilatéraux',
  'breakdown.donors=development-banks': 'banques de développement',
  'breakdown.flow=unhcr-departures': 'départs facilités par le HCR',
  'breakdown.group=refugees': 'réfugiés',
  'breakdown.level=pre-primary': 'préprimaire',
  'breakdown.level=primary': 'primaire',
  'breakdown.level=secondary': 'secondaire',
  'breakdown.level=tertiary': 'supérieur',
  'breakdown.measure=countries': 'part des pays, et non des enfants',
  'breakdown.scope=with-donor-countries': 'y compris les coûts dans les pays donateurs',
  'breakdown.window=january-june': 'janvier-juin',
  'breakdown.window=january-november': 'janvier-novembre',
  'breakdown.window=three-years': 'trois années cumulées',
  'breakdown.window=twelve-years': 'douze années cumulées',
  'breakdown.window=two-years': 'deux années cumulées',
};
