import { createContext, useContext } from 'react';

/** A part of the report that texts refer to and lists name, in the language the report is read in. */
export interface ReportTarget {
  readonly id: string;
  readonly kind: 'heading' | 'figure' | 'table';
  /** Of a heading; 1 of all others. */
  readonly level: 1 | 2 | 3;
  /** What a reference says: “Figure 3”, or the words of a heading. */
  readonly label: string;
  /** What it is called in a list. */
  readonly name: string;
}

export const TargetsContext = createContext<readonly ReportTarget[]>([]);

export const useTargets = (): readonly ReportTarget[] => useContext(TargetsContext);
