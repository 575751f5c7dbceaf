import { create } from 'zustand';
import { keep, keptChoice } from './preferences.ts';

/** Under which name the person at this computer comments and judges; kept from one start to the next. */
export const useReviewer = create<{ readonly name: string }>(() => ({ name: keptChoice('reviewer') ?? '' }));

export function setReviewer(name: string): void {
  useReviewer.setState({ name });
  keep('reviewer', name);
}
