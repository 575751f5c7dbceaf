import { remembered, useRemembered } from '../../../store/view-state.ts';

const OF_FLOWS = remembered<'count' | 'usd'>('usd');
const OF_PLEDGES = remembered<'count' | 'usd'>('count');

/** Whether support is counted or added up in US dollars: money for flows, pledges for a register of them. */
export const useSupportMeasure = (isFlows: boolean) => useRemembered(isFlows ? OF_FLOWS : OF_PLEDGES);
