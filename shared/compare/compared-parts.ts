import { keyOfItem, LIST_NAMES, type ListItem, type ListName, listItemsOf, withItems } from '../workbench/commands.ts';
import { documentOf } from '../workbench/drafts.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** What of a document is compared and merged: its lists, and what is not in a list. */
export type ComparedPart = ListName | 'title' | 'report' | 'shown' | 'fairShareKey' | 'framework';

/** A list of the document whose items are known by id or code. */
export interface ComparedList {
  readonly part: ListName;
  read(workbench: Workbench): readonly ListItem[];
  write(workbench: Workbench, items: readonly ListItem[]): Workbench;
}

/** A value of the document that stands once. `read` gives undefined where it is absent. */
export interface ComparedField {
  readonly part: Exclude<ComparedPart, ComparedList['part']>;
  readonly field: string;
  read(workbench: Workbench): unknown;
  write(workbench: Workbench, value: never): Workbench;
}

export const COMPARED_LISTS: readonly ComparedList[] = LIST_NAMES.map((part) => ({
  part,
  read: (workbench) => listItemsOf(workbench, part),
  write: (workbench, items) => withItems(workbench, part, items),
}));

const reportField = (field: 'title' | 'language' | 'authors' | 'frozen'): ComparedField => ({
  part: 'report',
  field,
  read: ({ report }) => report[field],
  write({ report: { [field]: _, ...report }, ...workbench }: Workbench, value: never) {
    return { ...workbench, report: value === undefined ? report : { ...report, [field]: value } } as Workbench;
  },
});

const frameworkField = (field: 'name' | 'baselineYear'): ComparedField => ({
  part: 'framework',
  field,
  read: ({ catalogue }) => catalogue.framework[field],
  write: ({ catalogue, ...workbench }, value) => ({
    ...workbench,
    catalogue: { ...catalogue, framework: { ...catalogue.framework, [field]: value } },
  }),
});

export const COMPARED_FIELDS: readonly ComparedField[] = [
  { part: 'title', field: 'title', read: ({ title }) => title, write: (workbench, title) => ({ ...workbench, title }) },
  { part: 'shown', field: 'lens', read: ({ lens }) => lens, write: (workbench, lens) => ({ ...workbench, lens }) },
  {
    part: 'fairShareKey',
    field: 'fairShareKey',
    read: ({ fairShareKey }) => fairShareKey,
    write: ({ fairShareKey: _, ...workbench }, key: Workbench['fairShareKey']) =>
      key === undefined ? workbench : { ...workbench, fairShareKey: key },
  },
  ...(['title', 'language', 'authors', 'frozen'] as const).map(reportField),
  ...(['name', 'baselineYear'] as const).map(frameworkField),
];

/** Whether two values of a document are the same, in whatever order their keys stand; what is undefined is absent. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof typeof one>;
  return [...keys].every((key) => isSameValue(one[key], other[key]));
}

/** Whether two documents are the same but for their drafts. */
export const isEqualDocument = (one: Workbench, other: Workbench): boolean =>
  isSameValue(documentOf(one), documentOf(other));

/** Items by what they are known by, in their order. */
export const itemsByKey = (items: readonly ListItem[]): ReadonlyMap<string, ListItem> =>
  new Map(items.map((item) => [keyOfItem(item), item]));
