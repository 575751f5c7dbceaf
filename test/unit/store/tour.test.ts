import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endTour, goToTourStep, startFirstTour, startTour, TOUR_STEPS, useTour } from '../../../renderer/store/tour.ts';

const kept = new Map<string, string>();
const step = () => useTour.getState().step;

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  useTour.setState({ step: null });
});
afterEach(() => vi.unstubAllGlobals());

test('the tour comes at the first start and, once skipped, never again of itself', () => {
  startFirstTour();
  expect(step()).toBe(0);
  endTour();
  startFirstTour();
  expect(step()).toBeNull();
  startTour();
  expect(step()).toBe(0);
});

test('after its last step the tour is over and counts as seen', () => {
  startFirstTour();
  for (let at = 1; at < TOUR_STEPS.length; at++) {
    goToTourStep(at);
    expect(step()).toBe(at);
  }
  goToTourStep(TOUR_STEPS.length);
  expect(step()).toBeNull();
  startFirstTour();
  expect(step()).toBeNull();
});

test('a tour left in the middle with the window comes again', () => {
  startFirstTour();
  goToTourStep(2);
  useTour.setState({ step: null });
  startFirstTour();
  expect(step()).toBe(0);
});
