import { createContext } from 'react';
import type { FigureNumbers } from '#shared/review/shown';

/** What the figures of a view say now, for whoever comments on one or judges it there. */
export const FigureNumbersContext = createContext<FigureNumbers>(() => undefined);
