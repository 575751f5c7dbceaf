import { type ComponentType, lazy } from 'react';
import { PLEDGE_SECTIONS, type PledgeSection } from '../../store/session.ts';

type SectionFile = Readonly<Record<string, ComponentType>>;

const FILES = import.meta.glob<SectionFile>('./*/*-section.tsx');

/**
 * The parts of the view that are there, in the order of their tabs, each loaded when it is first shown. A part is the component that
 * `<id>/<id>-section.tsx` exports under a name that ends in `Section`; its name on screen is `pledges.section.<id>`.
 */
export const SECTION_VIEWS: ReadonlyMap<PledgeSection, ComponentType> = new Map(
  PLEDGE_SECTIONS.flatMap((id) => {
    const load = FILES[`./${id}/${id}-section.tsx`];
    return load ? [[id, lazy(async () => ({ default: sectionOf(await load(), id) }))] as const] : [];
  }),
);

function sectionOf(file: SectionFile, id: PledgeSection): ComponentType {
  const [, section] = Object.entries(file).find(([name]) => name.endsWith('Section')) ?? [];
  if (!section) throw new TypeError(`${id}-section.tsx exports no section`);
  return section;
}
