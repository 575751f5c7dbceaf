import type { Command, DraftCommand } from '#shared/workbench/commands';
import { usableDrafts } from '#shared/workbench/drafts';
import type { Drafts } from '#shared/workbench/workbench';
import { dispatch } from './history.ts';
import { type Session, useSession } from './session.ts';

type Draft<View extends keyof Drafts> = NonNullable<Drafts[View]>;

/** What is in the making in a view; null until something is. */
export function draftIn<View extends keyof Drafts>(
  { opening, workbench }: Pick<Session, 'opening' | 'workbench'>,
  view: View,
): Draft<View> | null {
  return opening[view] ?? (workbench && usableDrafts(workbench)[view]) ?? null;
}

/**
 * Puts `draft` in hand, in one step of undo with what is done `beside` it, such as saving it. What a destination had opened is a step
 * before that, so that undo leads back to it first.
 */
export function setDraft<View extends keyof Drafts>(
  view: View,
  draft: Draft<View>,
  beside: readonly Command[] = [],
): void {
  const command = (value: Draft<View>) => ({ type: 'draft/set', view, draft: value }) as DraftCommand;
  const { opening } = useSession.getState();
  const { [view]: opened, ...others } = opening;
  if (opened) dispatch({ type: 'all', commands: [command(opened)] });
  dispatch(beside.length > 0 ? { type: 'all', commands: [...beside, command(draft)] } : command(draft));
  if (opened) useSession.setState({ opening: others });
}
