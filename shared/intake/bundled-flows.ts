import Papa from 'papaparse';
import { type Bundled, bundledBytes } from './bundled.ts';

export const FLOW_FILES = ['register.csv', 'register.json', 'sources.json'] as const;

/** What the rows of the register of flows refer to by code. */
export interface FlowNames {
  /** Id of the publisher. */
  readonly source: string;
  /** Day of the last update (YYYY-MM-DD). */
  readonly updated: string;
  /** Flows of the publisher's file that are no row, with their US dollars, by reason. */
  readonly leftOut: Readonly<
    Record<'parked' | 'internal' | 'outgoing' | 'zero', { readonly flows: number; readonly usd: number }>
  >;
  /** `actor`: code of a kind of actor, of those that give and are of a known kind; `area`: of governments. */
  readonly organizations: readonly {
    readonly code: string;
    readonly name: string;
    readonly actor?: string;
    readonly area?: string;
  }[];
  readonly plans: readonly { readonly code: string; readonly name: string; readonly situation?: string }[];
}

type Publisher = Bundled['publishers'][number];

export interface BundledFlows {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly names: FlowNames;
  readonly publisher: Publisher | null;
}

/** The bundled register of flows as written, from `FLOW_FILES` by name. The files are ours and trusted. */
export function readBundledFlows(files: ReadonlyMap<string, Uint8Array>): BundledFlows {
  const text = (file: (typeof FLOW_FILES)[number]): string => new TextDecoder().decode(bundledBytes(files, file));
  const names = JSON.parse(text('register.json')) as FlowNames;
  const publishers = JSON.parse(text('sources.json')) as readonly Publisher[];
  return {
    rows: Papa.parse<Record<string, string>>(text('register.csv'), { header: true, skipEmptyLines: true }).data,
    names,
    publisher: publishers.find(({ id }) => id === names.source) ?? null,
  };
}
