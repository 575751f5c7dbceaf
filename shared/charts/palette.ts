export type Theme = 'light' | 'dark';

export interface Palette {
  /** Contrast of at least 3:1 on `background`, told apart under protanopia and deuteranopia too. */
  readonly series: readonly string[];
  readonly background: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly grid: string;
}

/** UNHCR's colours, darkened or lightened where they would miss a contrast of 3:1. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    series: ['#0072bc', '#c8304a', '#00917b', '#18375f', '#a86500'],
    background: '#ffffff',
    ink: '#14202e',
    inkSoft: '#4d5b6b',
    grid: '#d5dce3',
  },
  dark: {
    series: ['#5cb3ea', '#ff8a9a', '#35c7ae', '#eaf0f6', '#faeb00'],
    background: '#172432',
    ink: '#eaf0f6',
    inkSoft: '#a9b6c4',
    grid: '#2c3d4e',
  },
};

export const SYMBOLS = ['circle', 'square', 'diamond', 'triangle-up', 'x', 'triangle-down', 'cross'] as const;
export const PATTERNS = ['', '/', '.', '\\', 'x', '-', '+'] as const;

/** `#rrggbb` with an opacity. */
export function withOpacity(colour: string, opacity: number): string {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `rgba(${channel(1)},${channel(3)},${channel(5)},${opacity})`;
}
