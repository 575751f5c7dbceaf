export type ChartTheme = 'light' | 'dark';

export interface ChartPalette {
  /** Contrast of at least 3:1 on `background`, told apart under protanopia and deuteranopia too; a place has the same hue in both themes. */
  readonly series: readonly string[];
  /** Of what steps back behind highlighted series; a contrast of 3:1 as well. */
  readonly quiet: string;
  readonly background: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly grid: string;
}

/** UNHCR's colours, darkened or lightened where they would miss a contrast of 3:1. */
export const PALETTES: Readonly<Record<ChartTheme, ChartPalette>> = {
  light: {
    series: [
      ...['#0072bc', '#c8304a', '#00917b', '#18375f', '#a86500', '#d4679e'],
      ...['#43a63d', '#691086', '#8c4992', '#7783db', '#105213', '#ec7001'],
    ],
    quiet: '#8b949e',
    background: '#ffffff',
    ink: '#14202e',
    inkSoft: '#4d5b6b',
    grid: '#d5dce3',
  },
  dark: {
    series: [
      ...['#5cb3ea', '#ff8a9a', '#35c7ae', '#eaf0f6', '#faeb00', '#b64872'],
      ...['#c2e3a3', '#955dbc', '#febcfc', '#6b87f6', '#5b8719', '#b88269'],
    ],
    quiet: '#74808c',
    background: '#172432',
    ink: '#eaf0f6',
    inkSoft: '#a9b6c4',
    grid: '#2c3d4e',
  },
};

export interface MapPalette {
  /** From low to high: every step is lighter or darker than the one before it. */
  readonly sequential: readonly string[];
  /** From far below parity to far above it; orange and blue are told apart by every kind of colour vision. */
  readonly diverging: readonly string[];
  readonly noData: string;
  /** Land that is not compared. */
  readonly other: string;
  readonly border: string;
}

export const MAP_PALETTES: Readonly<Record<ChartTheme, MapPalette>> = {
  light: {
    sequential: ['#e6f1fa', '#b9d8f0', '#84b9e2', '#4190cb', '#0a62a3', '#14304f'],
    diverging: ['#8c3d00', '#d07a28', '#f3c794', '#f6f3ec', '#aed2ee', '#4a90c8', '#0b4a85'],
    noData: '#c4cad0',
    other: '#eceff2',
    border: '#7c8996',
  },
  dark: {
    sequential: ['#1f3d59', '#265e8e', '#3a82bb', '#67a9da', '#a3d0f1', '#e6f3ff'],
    diverging: ['#ffc98a', '#dc8a30', '#8a5118', '#3b4652', '#2c6496', '#559ed8', '#b5dcff'],
    noData: '#6d7780',
    other: '#22303e',
    border: '#0d1620',
  },
};

/** Colours of `count` classes, spread over the ramp; of a diverging one its middle stands for the class in the middle. */
export function rampOf(ramp: readonly string[], count: number): readonly string[] {
  const place = (at: number) => (count > 1 ? Math.round((at * (ramp.length - 1)) / (count - 1)) : ramp.length - 1);
  return Array.from({ length: count }, (_, at) => ramp[place(at)] ?? '');
}

export const MARKER_SYMBOLS = ['circle', 'square', 'diamond', 'triangle-up', 'x', 'triangle-down', 'cross'] as const;
export const PATTERNS = ['', '/', '.', '\\', 'x', '-', '+'] as const;

/** `#rrggbb` with an opacity. */
export function withOpacity(colour: string, opacity: number): string {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `rgba(${channel(1)},${channel(3)},${channel(5)},${opacity})`;
}
