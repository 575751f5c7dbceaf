import type { Language } from '#shared/core/language';
import { seenOf } from '#shared/report/changes';
import type { Report, ReportBlock } from '#shared/workbench/report';
import { dispatch } from '../../store/history.ts';
import { useSession } from '../../store/session.ts';
import { asRead, type Hashes, spokenOf } from './changes.ts';

const blocksInHand = (): readonly ReportBlock[] => useSession.getState().workbench?.report.blocks ?? [];

/** The block as it is now, not as it was drawn: what is typed at once in two languages must not undo one another. */
export const blockInHand = (id: string): ReportBlock | undefined => blocksInHand().find((block) => block.id === id);

export const putBlock = (item: ReportBlock): void => dispatch({ type: 'block/put', item });

/** Changes the block of that id as it is now; nothing where it is gone or of another kind. */
export function changeBlock<Kind extends ReportBlock['kind']>(
  id: string,
  kind: Kind,
  change: (block: Extract<ReportBlock, { readonly kind: Kind }>) => ReportBlock,
): void {
  const block = blockInHand(id);
  if (block?.kind !== kind) return;
  const item = change(block as Extract<ReportBlock, { readonly kind: Kind }>);
  // Who begins to write about a figure has read it.
  const unread = spokenOf(blocksInHand(), id).filter((one) => seenOf(one) === null);
  const read = putsAsRead(unread, known);
  if (read.length === 0) putBlock(item);
  else dispatch({ type: 'all', commands: [{ type: 'block/put', item }, ...read] });
}

/** Puts blocks after the one of `after`, or at the end, in one step. */
export function insertBlocks(items: readonly ReportBlock[], after: string | null): void {
  const blocks = blocksInHand();
  const at = blocks.findIndex(({ id }) => id === after);
  const start = at < 0 ? blocks.length : at + 1;
  const commands = items.map((item, place) => ({ type: 'block/put', item, at: start + place }) as const);
  const [only] = commands;
  if (only) dispatch(commands.length === 1 ? only : { type: 'all', commands });
}

/** @returns the block that now stands in its place, else the one before; null where none is left. */
export function removeBlock(id: string): string | null {
  const at = blocksInHand().findIndex((block) => block.id === id);
  dispatch({ type: 'block/remove', id });
  const left = blocksInHand();
  return (left[at] ?? left[at - 1])?.id ?? null;
}

/** Moves a block by so many places, as far as there is room. */
export function moveBlock(id: string, by: number): void {
  const blocks = blocksInHand();
  const from = blocks.findIndex((block) => block.id === id);
  const item = blocks[from];
  const to = Math.min(blocks.length - 1, Math.max(0, from + by));
  if (item && to !== from) dispatch({ type: 'block/put', item, at: to });
}

/** Moves blocks, in their order, to before or after another one, in one step. */
export function placeBlocks(ids: ReadonlySet<string>, target: string, where: 'before' | 'after'): void {
  const blocks = blocksInHand();
  const moved = blocks.filter(({ id }) => ids.has(id));
  const rest = blocks.filter(({ id }) => !ids.has(id));
  const at = rest.findIndex(({ id }) => id === target);
  if (at < 0 || moved.length === 0) return;
  const start = where === 'before' ? at : at + 1;
  const next = rest.toSpliced(start, 0, ...moved);
  if (next.every((block, place) => block === blocks[place])) return;
  dispatch({
    type: 'all',
    commands: moved.map((item) => ({ type: 'block/put', item, at: next.indexOf(item) }) as const),
  });
}

/** What blocks say now, as the view last knew it. */
let known: Hashes = new Map();
export const noteHashes = (hashes: Hashes): void => {
  known = hashes;
};

/** Says of blocks, or of all, that a person has read what they say now, in one step. */
export function markAsRead(ids?: ReadonlySet<string>): void {
  const commands = putsAsRead(
    blocksInHand().filter(({ id }) => ids?.has(id) ?? true),
    known,
  );
  if (commands.length > 0) dispatch({ type: 'all', commands });
}

function putsAsRead(blocks: readonly ReportBlock[], hashes: Hashes) {
  const at = new Date().toISOString();
  return blocks.flatMap((block) => {
    const item = asRead(block, hashes, at);
    return item ? [{ type: 'block/put', item } as const] : [];
  });
}

export function setReport(change: Partial<Omit<Report, 'blocks'>>): void {
  const report = useSession.getState().workbench?.report;
  if (!report) return;
  const { blocks: _, ...head } = report;
  dispatch({ type: 'report/set', ...head, ...change });
}

export const setReportTitle = (language: Language, text: string): void => {
  const title = useSession.getState().workbench?.report.title;
  if (title) setReport({ title: { ...title, [language]: text } });
};

/** A heading is one line, wherever it is broken when it was pasted. */
export const inOneLine = (text: string): string => text.replaceAll(/[\r\n\u2028\u2029]+/gu, ' ');
