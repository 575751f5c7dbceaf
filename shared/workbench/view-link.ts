import { z } from 'zod';
import type { ChartSpec } from '../charts/spec.ts';
import { failure } from '../core/errors.ts';
import { err, ok, type Result } from '../core/result.ts';
import { type Lens, WHOLE_LENS } from '../framework/lens.ts';
import { chart } from './chart-schema.ts';
import { scenario } from './scenario-schema.ts';
import { id, list, year } from './schema-primitives.ts';
import type { ScenarioDraft } from './workbench.ts';

/** A view with what is seen in it, whatever the language: what a link to it keeps. */
export interface LinkedView {
  /** Id of the workbench; null: as one starts, on the data that come with Jalon. */
  readonly workbench: string | null;
  readonly view: string;
  /** The part of the view that is open, where it has parts. */
  readonly section: string | null;
  readonly lens: Lens;
  /** The chart in hand: the id of a saved one, or the draft itself. */
  readonly chart: string | ChartSpec | null;
  /** The scenario in hand, likewise. */
  readonly scenario: string | ScenarioDraft | null;
}

/** Characters a link may have: well under what browsers and messages carry. */
export const LONGEST_LINK = 16_000;

const VERSION = '1';
const SCHEME = 'jalon:';

/** What a link may hold beside its version, each once. */
const FIELDS = [
  'view',
  'of',
  'section',
  'group',
  'theme',
  'actor',
  'edition',
  'years',
  'chart',
  'chart-draft',
  'scenario',
  'scenario-draft',
] as const;
type Field = (typeof FIELDS)[number];

/**
 * The text of a link, `v=1&view=…`: behind the `#` of an address, or behind `jalon:`. `link/too-long` {limit} where a draft with long
 * texts does not go into one.
 */
export function viewLink({
  workbench,
  view,
  section,
  lens,
  chart: inHand,
  scenario: supposed,
}: LinkedView): Result<string> {
  const fields: Readonly<Partial<Record<Field, string | null>>> = {
    view,
    of: workbench,
    section,
    group: lens.group,
    theme: lens.theme,
    actor: lens.actor,
    edition: lens.edition,
    years: lens.years?.join('..') ?? null,
    ...savedOrDraft('chart', inHand),
    ...savedOrDraft('scenario', supposed),
  };
  const written = FIELDS.flatMap((field) => {
    const value = fields[field] ?? null;
    // Half a letter has no bytes of its own.
    return value === null ? [] : [`${field}=${encodeURIComponent(value.replaceAll(/\p{Cs}/gu, '\ufffd'))}`];
  });
  const link = [`v=${VERSION}`, ...written].join('&');
  return link.length > LONGEST_LINK ? err(failure('link/too-long', { limit: LONGEST_LINK })) : ok(link);
}

const savedOrDraft = (field: 'chart' | 'scenario', value: string | object | null) =>
  typeof value === 'string' ? { [field]: value } : { [`${field}-draft`]: value && JSON.stringify(value) };

const scenarioDraft: z.ZodType<ScenarioDraft> = z.strictObject({
  scenario,
  benchmark: id.nullable(),
  compared: list(id),
});

/** A draft as a link writes it; text that is no JSON is none. */
const draftOf = <T>(schema: z.ZodType<T>) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('no JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);

const years = z
  .string()
  .regex(/^-?\d{1,4}\.\.-?\d{1,4}$/)
  .transform((text) => text.split('..').map(Number))
  .pipe(z.tuple([year, year]));

const linked = z.strictObject({
  view: id,
  of: id.optional(),
  section: id.optional(),
  group: id.optional(),
  theme: id.optional(),
  actor: id.optional(),
  edition: id.optional(),
  years: years.optional(),
  chart: id.optional(),
  'chart-draft': draftOf(chart).optional(),
  scenario: id.optional(),
  'scenario-draft': draftOf(scenarioDraft).optional(),
} satisfies Record<Field, z.ZodType>);

/** The view that a link or an address with one leads to: `link/unreadable` where it is none, `link/too-new` of a later version. */
export function parseViewLink(text: string): Result<LinkedView> {
  const unreadable = err(failure('link/unreadable'));
  const link = text.trim();
  if (link.length > 2 * LONGEST_LINK) return unreadable;
  const at = link.indexOf('#');
  const fields = fieldsOf(at >= 0 ? link.slice(at + 1) : link.startsWith(SCHEME) ? link.slice(SCHEME.length) : link);
  const version = fields?.get('v');
  if (!fields || version === undefined || !/^\d{1,4}$/.test(version)) return unreadable;
  if (version !== VERSION) return Number(version) > Number(VERSION) ? err(failure('link/too-new')) : unreadable;
  fields.delete('v');
  const parsed = linked.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return unreadable;
  const { of, view, section, group, theme, actor, edition, years: between, ...held } = parsed.data;
  return ok({
    workbench: of ?? null,
    view,
    section: section ?? null,
    lens: {
      ...WHOLE_LENS,
      group: group ?? null,
      theme: theme ?? null,
      actor: actor ?? null,
      edition: edition ?? null,
      years: between ?? null,
    },
    chart: held.chart ?? held['chart-draft'] ?? null,
    scenario: held.scenario ?? held['scenario-draft'] ?? null,
  });
}

/** The fields of a link by name; null where one is named twice or cannot be decoded. */
function fieldsOf(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at);
    if (at <= 0 || fields.has(name)) return null;
    try {
      fields.set(name, decodeURIComponent(part.slice(at + 1)));
    } catch {
      return null;
    }
  }
  return fields;
}
