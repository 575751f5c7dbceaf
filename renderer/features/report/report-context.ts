import { createContext, useContext } from 'react';
import type { Language } from '#shared/core/language';

/** A part of the report that texts refer to and lists name. */
export interface ReportTarget {
  readonly id: string;
  readonly kind: 'heading' | 'figure' | 'table';
  /** Of a heading; 1 of all others. */
  readonly level: 1 | 2 | 3;
  /** What a reference says: “Figure 3”, or the words of a heading. */
  readonly label: string;
  /** What it is called where one is chosen, in a few words. */
  readonly name: string;
  /** What it is called in the lists that are printed. */
  readonly listed: string;
}

/** Targets in each language. */
export type Targets = Readonly<Record<Language, readonly ReportTarget[]>>;

export const TargetsContext = createContext<Targets>({ en: [], fr: [] });

export const useTargets = (language: Language): readonly ReportTarget[] => useContext(TargetsContext)[language];
