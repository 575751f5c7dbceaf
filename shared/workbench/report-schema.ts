import { z } from 'zod';
import type { LocalText } from '../core/language.ts';
import type { Lens } from '../framework/lens.ts';
import { exhibitSource } from './exhibit-schema.ts';
import { type FrozenReport, LONGEST_DOCUMENT, MOST_EDITIONS } from './frozen-report.ts';
import {
  ANNEXES,
  CALLOUT_TONES,
  CONTENTS_OF,
  type ExhibitBlock,
  FIGURE_TABLES,
  type LastRead,
  type LocalRichText,
  type Report,
  type ReportBlock,
  type TemplateFile,
} from './report.ts';
import {
  isSafeAddress,
  type RichInline,
  type RichItem,
  type RichMark,
  type RichNode,
  type RichText,
} from './rich-text.ts';
import { hash, id, list, text, year } from './schema-primitives.ts';

const localText: z.ZodType<LocalText> = z.strictObject({ en: text, fr: text });

const mark: z.ZodType<RichMark> = z.union([
  z.strictObject({ type: z.enum(['bold', 'italic', 'superscript', 'subscript']) }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z.string().refine(isSafeAddress),
    }),
  }),
]);

const inline: z.ZodType<RichInline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text, marks: list(mark).optional() }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({
    type: z.literal('value'),
    attrs: z.strictObject({
      indicator: id,
      area: id,
      year: year.nullable(),
      dims: text,
      seen: z.number().nullable(),
    }),
  }),
  z.strictObject({ type: z.literal('reference'), attrs: z.strictObject({ block: id }) }),
  z.strictObject({ type: z.literal('footnote'), attrs: z.strictObject({ text }) }),
]);

/** Lists and quotations in one another, at most so deep. */
const DEEPEST = 6;

const nodes = (depth: number): z.ZodType<RichNode> => {
  const flat = [
    z.strictObject({ type: z.literal('paragraph'), content: list(inline).optional() }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
      content: list(inline).optional(),
    }),
  ] as const;
  if (depth === 0) return z.discriminatedUnion('type', flat);
  const inner = nodes(depth - 1);
  const item: z.ZodType<RichItem> = z.strictObject({ type: z.literal('listItem'), content: list(inner) });
  return z.discriminatedUnion('type', [
    ...flat,
    z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: list(item) }),
    z.strictObject({ type: z.literal('blockquote'), content: list(inner) }),
  ]);
};

const richText: z.ZodType<RichText> = z.strictObject({ type: z.literal('doc'), content: list(nodes(DEEPEST)) });
const localRichText: z.ZodType<LocalRichText> = z.strictObject({ en: richText, fr: richText });

/** Editions of the report as they were sent. */
export const frozenReports: z.ZodType<readonly FrozenReport[]> = z
  .array(
    z.strictObject({
      id,
      name: text,
      at: z.string().max(40),
      hash,
      documents: z.strictObject({ en: z.string().max(LONGEST_DOCUMENT), fr: z.string().max(LONGEST_DOCUMENT) }),
    }),
  )
  .max(MOST_EDITIONS)
  .readonly();

const lastRead: z.ZodType<LastRead> = z.strictObject({ hash, at: z.string().max(40) });
const millimetres = z.number().min(40).max(600);

const block = (lens: z.ZodType<Lens>): z.ZodType<ReportBlock> => {
  const exhibit: z.ZodType<ExhibitBlock> = z.strictObject({
    id,
    kind: z.literal('exhibit'),
    source: exhibitSource,
    lens: lens.nullable(),
    shows: z.enum(['figure', 'table']),
    table: z.enum(FIGURE_TABLES),
    widthMm: millimetres,
    heightMm: millimetres.nullable(),
    caption: localText.nullable(),
    alt: localText.nullable(),
    columns: list(z.int().nonnegative()).nullable(),
    rows: z.int().positive().nullable(),
    seen: lastRead.nullable(),
  });
  return z.union([
    exhibit,
    z.discriminatedUnion('kind', [
      z.strictObject({
        id,
        kind: z.literal('heading'),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        text: localText,
      }),
      z.strictObject({ id, kind: z.literal('text'), text: localRichText }),
      z.strictObject({
        id,
        kind: z.literal('callout'),
        tone: z.enum(CALLOUT_TONES),
        title: localText,
        text: localRichText,
      }),
      z.strictObject({
        id,
        kind: z.literal('scenario'),
        scenario: id,
        widthMm: millimetres,
        caption: localText.nullable(),
        seen: lastRead.nullable(),
      }),
      z.strictObject({
        id,
        kind: z.literal('method'),
        method: id,
        indicator: id,
        area: id,
        dims: text,
        benchmark: id.nullable(),
      }),
      z.strictObject({ id, kind: z.literal('situation'), situation: id }),
      z.strictObject({ id, kind: z.literal('country'), area: id }),
      z.strictObject({ id, kind: z.literal('page-break') }),
      z.strictObject({ id, kind: z.literal('contents'), of: z.enum(CONTENTS_OF) }),
      z.strictObject({ id, kind: z.literal('annex'), parts: list(z.enum(ANNEXES)) }),
    ]),
  ]);
};

/** A template of one's own, as a file: blocks with a name, made for one area. */
export const templateSchema = (lens: z.ZodType<Lens>): z.ZodType<TemplateFile> =>
  z.strictObject({ jalonTemplate: z.literal(1), name: text, area: id, blocks: list(block(lens)) });

export const reportSchema = (lens: z.ZodType<Lens>): z.ZodType<Report> =>
  z.strictObject({
    title: localText,
    language: z.enum(['en', 'fr']),
    authors: text.optional(),
    frozen: id.optional(),
    blocks: list(block(lens)),
  });
