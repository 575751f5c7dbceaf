import { createContext, useContext } from 'react';

/** “Figure 3” of figures and tables, the words of headings, by the id of their block, in the language of the window. */
export const LabelsContext = createContext<ReadonlyMap<string, string>>(new Map());

export const useLabels = (): ReadonlyMap<string, string> => useContext(LabelsContext);
