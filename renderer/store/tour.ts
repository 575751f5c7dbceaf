import { create } from 'zustand';
import { isTourSeen, keep } from './preferences.ts';

/** What the tour shows, in its order; its words are `tour.<step>`. */
export const TOUR_STEPS = ['jalon', 'lens', 'views', 'trace', 'save'] as const;

interface TourState {
  /** Which of `TOUR_STEPS` is shown; null while no tour is. */
  readonly step: number | null;
}

export const useTour = create<TourState>(() => ({ step: null }));

export const startTour = (): void => useTour.setState({ step: 0 });

/** The tour of a first start: it comes once, whether taken or skipped. */
export function startFirstTour(): void {
  if (!isTourSeen()) startTour();
}

/** Leads to a step; after the last one the tour is over. */
export function goToTourStep(step: number): void {
  if (step < TOUR_STEPS.length) useTour.setState({ step });
  else endTour();
}

export function endTour(): void {
  keep('tour', 'seen');
  useTour.setState({ step: null });
}
