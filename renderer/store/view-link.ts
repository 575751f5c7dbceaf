import { canonicalJson } from '#shared/core/canonical-json';
import { failure } from '#shared/core/errors';
import { err, type Result } from '#shared/core/result';
import { draftFor } from '#shared/workbench/drafts';
import { isAsStarted, openedIn } from '#shared/workbench/opened-view';
import { parseViewLink, viewLink } from '#shared/workbench/view-link';
import { draftIn } from './drafts.ts';
import { dispatch } from './history.ts';
import {
  type Destination,
  GAP_SECTIONS,
  PLEDGE_SECTIONS,
  type Session,
  showWith,
  useSession,
  VIEWS,
} from './session.ts';

/** The text of a link to the view on screen, as `viewLink`; `link/unknown-item` while no workbench is open. */
export function linkToView(session: Session): Result<string> {
  const { workbench, destination, gapSection, pledgeSection, file } = session;
  if (!workbench) return err(failure('link/unknown-item'));
  const { view } = destination;
  const chart = view === 'explore' ? draftIn(session, 'explore') : null;
  const scenario = view === 'scenarios' ? draftIn(session, 'scenarios') : null;
  const isStart = file.root === null && file.saved !== null && isAsStarted(workbench, file.saved);
  return viewLink({
    workbench: isStart ? null : workbench.id,
    view,
    section: view === 'gaps' ? gapSection : view === 'pledges' ? pledgeSection : null,
    lens: workbench.lens,
    chart: chart && savedAs(chart, chart, workbench.charts),
    scenario: scenario && savedAs(scenario, scenario.scenario, workbench.scenarios, draftFor),
  });
}

/** The id of what is in hand where it is saved just so, else the draft itself. */
function savedAs<Draft, Item extends { readonly id: string }>(
  draft: Draft,
  { id }: Item,
  saved: readonly Item[],
  drafted: (item: Item) => unknown = (item) => item,
): string | Draft {
  const found = saved.find((item) => item.id === id);
  return found && canonicalJson(drafted(found)) === canonicalJson(draft) ? id : draft;
}

/** Leads where a link leads in the open workbench, or says why not and leaves everything as it was. */
export function openViewLink(text: string): Result<void> {
  const linked = parseViewLink(text);
  if (!linked.ok) return linked;
  const { workbench } = useSession.getState();
  if (!workbench) return err(failure('link/other-workbench'));
  const opened = openedIn(linked.value, workbench);
  if (!opened.ok) return opened;
  const view = VIEWS.find((one) => one === opened.value.view);
  const gaps = GAP_SECTIONS.find((one) => view === 'gaps' && one === opened.value.section);
  const pledges = PLEDGE_SECTIONS.find((one) => view === 'pledges' && one === opened.value.section);
  if (!view || (opened.value.section !== null && !gaps && !pledges)) return err(failure('link/unreadable'));
  if (canonicalJson(opened.value.lens) !== canonicalJson(workbench.lens))
    dispatch({ type: 'lens/set', lens: opened.value.lens });
  const shown: Destination = gaps
    ? { view: 'gaps', section: gaps }
    : pledges
      ? { view: 'pledges', section: pledges }
      : { view };
  showWith(shown, opened.value.drafts);
  return { ok: true, value: undefined };
}
