import type { ComponentType } from 'react';
import { DataGapsSection } from './data-gaps-section.tsx';
import { InequalitySection } from './inequality-section.tsx';
import { ResponsibilitySection } from './responsibility-section.tsx';
import { SupportSection } from './support-section.tsx';

interface Section {
  readonly id: 'inequality' | 'responsibility' | 'support' | 'data';
  readonly Component: ComponentType;
}

/** Gaps between groups, countries and needs, and in the data: sections of the Gaps view, named by `gaps.section.…`. */
export const SHARING_SECTIONS: readonly Section[] = [
  { id: 'inequality', Component: InequalitySection },
  { id: 'responsibility', Component: ResponsibilitySection },
  { id: 'support', Component: SupportSection },
  { id: 'data', Component: DataGapsSection },
];
