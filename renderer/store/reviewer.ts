import { create } from 'zustand';
import { keep, keptChoice } from './preferences.ts';

interface Reviewer {
  readonly name: string;
  /** Whether the person gave their name or chose to give none. */
  readonly isAsked: boolean;
}

const kept = keptChoice('reviewer');

/** Under which name the person at this computer saves, corrects, decides, comments and judges; kept from one start to the next. */
export const useReviewer = create<Reviewer>(() => ({ name: kept ?? '', isAsked: kept !== null }));

export function setReviewer(name: string): void {
  useReviewer.setState({ name, isAsked: true });
  keep('reviewer', name);
}
