import type { ChartSpec } from '#shared/charts/spec';
import { type Change, changeOf } from '#shared/workbench/change';
import { apply, type Command, type DraftCommand } from '#shared/workbench/commands';
import type { Workbench } from '#shared/workbench/workbench';

/** One step of undo or redo. */
export interface Step {
  /** Does the step: the inverse of what was done last. */
  readonly command: Command;
  /** What was done, for a label such as "Undo: title". */
  readonly change: Change;
  /** Edits under one key in quick succession are one step; null: always a step of its own. */
  readonly merge: string | null;
  /** When it was last added to, in milliseconds of `performance.now`. */
  readonly at: number;
}

/** What happened to the document, in order: the journal's records. */
export type Edit =
  | { readonly do: 'change'; readonly command: Command; readonly merge: string | null; readonly isMerged: boolean }
  | { readonly do: 'undo' | 'redo'; readonly step: Pick<Step, 'command' | 'change'> };

export interface History {
  readonly workbench: Workbench;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Steps that can be undone. */
export const MOST_STEPS = 500;

/** Longest pause between two edits of one field that are still one step, in milliseconds. */
const PAUSE = 1000;

/** `history` after `command`; the same object where the command changes nothing. */
export function changed(
  history: History,
  command: Command,
  {
    merge = mergeKeyOf(command, history.workbench),
    at,
    isMerged,
  }: { merge?: string | null; at: number; isMerged?: boolean },
): History & { readonly isMerged: boolean } {
  const { next, inverse } = apply(history.workbench, command);
  if (next === history.workbench) return { ...history, isMerged: false };
  const last = history.past.at(-1);
  const joins =
    isMerged ?? (merge !== null && last?.merge === merge && history.future.length === 0 && at - last.at < PAUSE);
  if (!isStep(command, history.workbench)) return { ...history, workbench: next, isMerged: false };
  const step: Step = { command: inverse, change: changeOf(history.workbench, command), merge, at };
  const past =
    joins && last ? [...history.past.slice(0, -1), { ...last, at }] : [...history.past, step].slice(-MOST_STEPS);
  return { workbench: next, past, future: [], isMerged: joins };
}

/** What is looked at in Explore is found again, but is nothing to take back; what is written on it is. */
const isStep = (command: Command, workbench: Workbench): boolean =>
  command.type === 'all'
    ? command.commands.some((one) => isStep(one, workbench))
    : command.type !== 'draft/set' || command.view !== 'explore' || writtenAnew(command, workbench).length > 0;

/** What a person writes on a chart. */
const writtenOn = (chart: ChartSpec | null | undefined) => ({
  title: chart?.title ?? '',
  subtitle: chart?.look?.subtitle ?? '',
  alt: chart?.look?.alt ?? '',
  note: chart?.note ?? '',
  annotations: JSON.stringify(chart?.look?.annotations ?? []),
});

/** Which of the texts on the chart in the making a command changes; an annotation more or less is a change of its own. */
function writtenAnew({ draft }: DraftCommand & { view: 'explore' }, { drafts }: Workbench): readonly string[] {
  const [before, now] = [writtenOn(drafts?.explore), writtenOn(draft)];
  return (Object.keys(now) as (keyof typeof now)[])
    .filter((text) => now[text] !== before[text])
    .map((text) => (text === 'annotations' ? `${text} ${draft?.look?.annotations?.length ?? 0}` : text));
}

/** Edits of these are typed or dragged: each keystroke is a command, the field is one step. */
export function mergeKeyOf(command: Command, workbench: Workbench): string | null {
  switch (command.type) {
    case 'title/set':
    case 'report/set':
    case 'framework/set':
      return command.type;
    case 'draft/set':
      return `${command.type} ${command.view} ${fieldsChanged(command, workbench)}`;
    case 'block/put':
    case 'scenario/put':
      return command.at === undefined ? `${command.type} ${command.item.id}` : null;
    default:
      return null;
  }
}

/** Which fields of what is in the making a command changes; a lever more or less is a change of its own. */
function fieldsChanged(command: DraftCommand, workbench: Workbench): string {
  const { drafts } = workbench;
  if (command.view === 'explore') return writtenAnew(command, workbench).join(' ');
  if (!command.draft) return '';
  const [before, now] = [drafts?.scenarios?.scenario, command.draft.scenario];
  const fields = (Object.keys(now) as (keyof typeof now)[]).filter((field) => now[field] !== before?.[field]);
  return [...fields, now.levers.length].join(' ');
}

/** `history` after `step`, the last in `from`, was taken. */
export function stepped(history: History, from: 'past' | 'future', step: Pick<Step, 'command' | 'change'>): History {
  const { next, inverse } = apply(history.workbench, step.command);
  const taken: Step = { command: inverse, change: step.change, merge: null, at: 0 };
  const to = from === 'past' ? 'future' : 'past';
  const [rest, grown] = [history[from].slice(0, -1), [...history[to], taken]];
  return from === 'past'
    ? { workbench: next, past: rest, future: grown }
    : { workbench: next, past: grown, future: rest };
}

/** The document before all that can be undone. */
export const documentBefore = ({ workbench, past }: Pick<History, 'workbench' | 'past'>): Workbench =>
  past.reduceRight((now, { command }) => apply(now, command).next, workbench);

/** `history` after an edit that was recorded: what a journal is replayed with. */
export function replayed(history: History, edit: Edit): History {
  if (edit.do === 'change')
    return changed(history, edit.command, { merge: edit.merge, at: 0, isMerged: edit.isMerged });
  return stepped(history, edit.do === 'undo' ? 'past' : 'future', edit.step);
}
