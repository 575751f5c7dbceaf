import { firstIndicator } from '#shared/charts/first-chart';
import { isLensGroupKind, WORLD } from '#shared/framework/lens';
import type { Workbench } from '#shared/workbench/workbench';
import { dispatch } from '../../store/history.ts';
import { show, showWith, useSession } from '../../store/session.ts';
import { runAction } from '../actions.ts';
import type { PaletteEntry } from './find.ts';

/** Does what choosing an entry of the palette does. */
export function choose({ section, id }: Pick<PaletteEntry, 'section' | 'id'>): void {
  const { workbench } = useSession.getState();
  if (section === 'command') runAction(id);
  else if (workbench) OPENED[section](id, workbench);
}

const OPENED: Readonly<
  Record<Exclude<PaletteEntry['section'], 'command'>, (id: string, workbench: Workbench) => void>
> = {
  indicator: (indicator) => show({ view: 'explore', indicator }),
  area: (code, workbench) => showHosted(workbench, code),
  group: (code, workbench) => (canBeLens(workbench, code) ? setGroup(workbench, code) : showHosted(workbench, code)),
  lens: (id, { lenses }) => {
    const saved = lenses.find((one) => one.id === id);
    if (saved) dispatch({ type: 'lens/set', lens: saved.lens });
  },
  chart: (id, { charts }) => {
    const explore = charts.find((one) => one.id === id);
    if (explore) showWith({ view: 'explore' }, { explore });
  },
  scenario: (scenario) => show({ view: 'scenarios', scenario }),
  benchmark: () => show({ view: 'gaps', section: 'series' }),
  donor: () => show({ view: 'gaps', section: 'support' }),
  pledge: (pledge) => show({ view: 'pledges', pledge }),
};

/** Whether the lens can be of a group; the world is the lens without one. */
export function canBeLens({ catalogue }: Pick<Workbench, 'catalogue'>, code: string): boolean {
  const group = catalogue.groups.find((one) => one.code === code);
  return group !== undefined && (group.kind === 'world' || isLensGroupKind(group.kind));
}

const setGroup = ({ lens }: Workbench, code: string): void =>
  dispatch({ type: 'lens/set', lens: { ...lens, group: code === WORLD ? null : code } });

/** A chart of the people an area or a group hosts. */
export function showHosted({ catalogue }: Pick<Workbench, 'catalogue'>, code: string): void {
  const indicator = firstIndicator(catalogue.framework.indicators);
  if (indicator) show({ view: 'explore', indicator: indicator.id, areas: [code] });
}
