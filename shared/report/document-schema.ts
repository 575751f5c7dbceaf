import { z } from 'zod';
import { isSafeAddress } from '../workbench/rich-text.ts';
import type { DocumentBlock, DocumentInline, DocumentProse, ReportDocument } from './document.ts';

z.config({ jitless: true });

const text = z.string();
const inline: z.ZodType<DocumentInline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('text'),
      text,
      bold: z.boolean().exactOptional(),
      italic: z.boolean().exactOptional(),
      place: z.enum(['superscript', 'subscript']).exactOptional(),
      href: text.refine(isSafeAddress).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('break') }),
    z.strictObject({ kind: z.literal('value'), text, origin: text }),
    z.strictObject({ kind: z.literal('reference'), text, to: text }),
    z.strictObject({ kind: z.literal('footnote'), number: z.int(), content: z.array(inline) }),
  ]),
);
const anchor = text.regex(/^[A-Za-z0-9-]{1,80}$/);
const prose: z.ZodType<DocumentProse> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), content: z.array(inline) }),
    z.strictObject({
      kind: z.literal('heading'),
      level: z.literal([1, 2, 3]),
      number: text.nullable(),
      content: z.array(inline),
      anchor,
    }),
    z.strictObject({ kind: z.literal('list'), isOrdered: z.boolean(), items: z.array(z.array(prose)) }),
    z.strictObject({ kind: z.literal('quote'), content: z.array(prose) }),
  ]),
);

/** What a figure from elsewhere must not hold: pictures by address, controls, links. */
const isPlainFigure = (value: unknown): boolean =>
  typeof value === 'string'
    ? !/<a[\s>]/i.test(value)
    : value === null || typeof value !== 'object'
      ? typeof value === 'number' || typeof value === 'boolean' || value === null
      : Object.entries(value).every(
          ([key, inner]) => !/^(?:images|updatemenus|sliders|mapbox)$/.test(key) && isPlainFigure(inner),
        );
const parts = {
  data: z.array(z.record(text, z.unknown())),
  layout: z.record(text, z.unknown()),
  config: z.record(text, z.unknown()),
  size: z.strictObject({ width: z.number(), height: z.number() }),
  navigation: z.array(z.unknown()),
};
const figure = z.strictObject(parts).refine(({ data, layout }) => isPlainFigure([data, layout]));
const label = z.strictObject({ word: text, number: text });
const columns = z.array(
  z.strictObject({
    label: text,
    kind: z.enum(['text', 'year', 'value', 'share']),
    decimals: z.int().exactOptional(),
    isPercent: z.boolean().exactOptional(),
  }),
);
const rows = z.array(
  z.array(
    z.strictObject({
      text,
      value: z.number().exactOptional(),
      tone: z.enum(['good', 'fair', 'poor', 'bad', 'none']).exactOptional(),
    }),
  ),
);
const named = {
  block: text,
  anchor,
  label,
  caption: text,
  source: text,
  note: text.nullable(),
  warnings: z.array(text),
  name: text.regex(/^[\w.-]{1,120}$/),
};
const block = z.union([
  prose,
  z.strictObject({
    ...named,
    kind: z.literal('figure'),
    alt: text,
    figure,
    widthMm: z.number().positive().max(2000),
    heightMm: z.number().positive().max(5000),
    chart: z.strictObject({ kind: text, data: z.record(text, z.unknown()) }).nullable(),
    data: z.strictObject({ columns, rows }),
  }),
  z.strictObject({ ...named, kind: z.literal('table'), left: z.int().nonnegative(), columns, rows }),
  z.strictObject({
    kind: z.literal('box'),
    tone: z.enum(['finding', 'note', 'warning', 'method']),
    title: text,
    content: z.array(prose),
  }),
  z.strictObject({ kind: z.literal('page-break') }),
  z.strictObject({
    kind: z.literal('contents'),
    of: z.enum(['headings', 'figures', 'tables']),
    title: text,
    entries: z.array(z.strictObject({ level: z.literal([1, 2, 3]), text, to: anchor })),
  }),
]) as unknown as z.ZodType<DocumentBlock>;

/** A document that was kept; what Plotly would fetch or run is refused. */
export const reportDocument: z.ZodType<ReportDocument> = z.strictObject({
  title: text,
  language: z.enum(['en', 'fr']),
  authors: text,
  date: text,
  code: text,
  isFrozen: z.boolean(),
  blocks: z.array(block),
  findings: z.array(
    z.strictObject({
      kind: z.enum(['untranslated', 'gone', 'changed', 'empty', 'illustrative', 'failed']),
      block: text,
      text,
    }),
  ),
});
