import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atomicSave } from './atomic-save.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was when last closed. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

export const MINIMUM = { width: 960, height: 640 } as const;
const USUAL = { width: 1440, height: 900 } as const;

/** Where to open the window: as last time where that is still on a screen, else the usual size in the middle of the first one. */
export function placeWindow(
  saved: WindowState | null,
  screens: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  const first = screens[0];
  const fits = saved && screens.some((screen) => overlaps(saved.bounds, screen));
  if (fits) {
    const { x, y, width, height } = saved.bounds;
    return { x, y, width: Math.max(width, MINIMUM.width), height: Math.max(height, MINIMUM.height) };
  }
  return {
    width: Math.min(USUAL.width, first?.width ?? USUAL.width),
    height: Math.min(USUAL.height, first?.height ?? USUAL.height),
  };
}

/** Enough of the title bar is on the screen to take hold of it. */
const overlaps = (bounds: Rectangle, screen: Rectangle): boolean =>
  bounds.x + bounds.width > screen.x + 100 &&
  bounds.x < screen.x + screen.width - 100 &&
  bounds.y >= screen.y &&
  bounds.y < screen.y + screen.height - 40;

const fileIn = (dataFolder: string): string => join(dataFolder, 'window.json');

/** The kept state, or null where there is none or it cannot be read. */
export function readWindowState(dataFolder: string): WindowState | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'));
    return isWindowState(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

export async function writeWindowState(dataFolder: string, state: WindowState): Promise<void> {
  await atomicSave(fileIn(dataFolder), new TextEncoder().encode(JSON.stringify(state)));
}

function isWindowState(value: unknown): value is WindowState {
  const state = value as { bounds?: Partial<Rectangle>; maximized?: unknown } | null;
  const { x, y, width, height } = state?.bounds ?? {};
  return [x, y, width, height].every((side) => Number.isInteger(side)) && typeof state?.maximized === 'boolean';
}
