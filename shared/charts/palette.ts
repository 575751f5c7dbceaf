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

/** Of verdicts, as the window has them; what is not judged is in the soft ink. */
export const VERDICT_COLOURS: Readonly<
  Record<ChartTheme, Readonly<Record<'good' | 'moderate' | 'poor' | 'bad', string>>>
> = {
  light: { good: '#127c5b', moderate: '#1e60c8', poor: '#875400', bad: '#8c0a24' },
  dark: { good: '#8df0cf', moderate: '#4a9bf7', poor: '#efb52c', bad: '#f2606e' },
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

const channelsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** WCAG 2: relative luminance of `#rrggbb`. */
const luminance = (colour: string): number =>
  channelsOf(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);

/** WCAG 2: the contrast of two `#rrggbb`, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Of text, which needs more contrast than a mark (WCAG 2, 1.4.3). */
const READ = 4.5;

/** `colour` as near to itself as text in it can be read on the ground of the palette: mixed with ink where it has to be. */
export function textColour(colour: string, { background, ink }: ChartPalette): string {
  const [from, to] = [channelsOf(colour), channelsOf(ink)];
  const mixed = (share: number): string =>
    `#${from
      .map((channel, at) =>
        Math.round(channel + share * ((to[at] ?? 0) - channel))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  for (let tenths = 0; tenths < 10; tenths += 1)
    if (contrastOf(mixed(tenths / 10), background) >= READ) return mixed(tenths / 10);
  return ink;
}
