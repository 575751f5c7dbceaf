import { expect, test } from 'vitest';
import { toDocx } from '#shared/export/docx/docx';
import { type PackageParts, packageParts, partText } from '#shared/export/fixed-zip';
import { toReportHtml } from '#shared/export/html/report-html';
import { toMarkdown } from '#shared/export/markdown/report-markdown';
import { reportPdfRequest } from '#shared/export/pdf/report-pdf';
import { toPptx } from '#shared/export/pptx/to-pptx';
import type { ReportDocument } from '#shared/report/document';
import { frozenDocument, frozenReport } from '#shared/report/frozen';
import { proseOf, type Scribe } from '#shared/report/prose';
import { drawnAs, sampleDocument } from '../../support/report-document.ts';

/** Addresses that run, read, or hide where they lead; each stands in the report as a link. */
const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' https://evil.example/led-by-a-space',
  'https://evil.example/a b',
  'https://evil.example/a\nb',
  'https://evil.example/\u0000',
  'https:evil.example',
  'https:\\\\evil.example',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '\\\\evil.example\\share',
  '//evil.example/',
  'ms-word:ofe|u|https://evil.example/',
  'search-ms:query=x',
  'smb://evil.example/x',
  'ftp://evil.example/',
  `https://evil.example/${'x'.repeat(2000)}`,
  '#figure-1',
  '',
];
const GOOD = 'https://www.unhcr.org/?a=1&b=2';

const base = sampleDocument('en');
const document: ReportDocument = {
  ...base,
  blocks: [
    {
      kind: 'paragraph',
      content: [...HOSTILE, GOOD].map((href, at) => ({ kind: 'text' as const, text: `link ${at}`, href })),
    },
  ],
};
const drawn = drawnAs(document);

const externalTargets = (parts: PackageParts): readonly string[] =>
  Object.entries(parts)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, part]) => partText(part).match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [])
    .flatMap((one) => /Target="([^"]*)"/.exec(one)?.[1] ?? []);

const WRITERS: readonly (readonly [string, () => Promise<readonly string[]> | readonly string[]])[] = [
  ['html', () => [...toReportHtml(document, drawn).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href)],
  [
    'markdown',
    () => {
      const text = new TextDecoder().decode(toMarkdown(document, drawn).get('report.qmd'));
      return [...text.matchAll(/\]\(<?([^)>]*)/g)].map(([, href = '']) => href);
    },
  ],
  ['docx', async () => externalTargets(packageParts(await toDocx(document, drawn)))],
  [
    'pdf',
    () => {
      const json = new TextDecoder().decode(reportPdfRequest(document, drawn).files?.get('/report.json'));
      return [...json.matchAll(/"href":"((?:[^"\\]|\\.)*)"/g)].map(([, href = '']) => href);
    },
  ],
];

test.each(WRITERS)('of %s, one link of 22 is a link, and every text stands', async (_, links) => {
  expect((await links()).map((href) => href.replaceAll('&amp;', '&'))).toEqual([GOOD]);
});

test('slides have no links at all', async () => {
  expect(externalTargets(packageParts(await toPptx(document, drawn)))).toEqual([]);
});

test('a text of the report takes over no address but a safe one', () => {
  const written = [...HOSTILE, GOOD].flatMap((href) => {
    const link = { type: 'text' as const, text: 'x', marks: [{ type: 'link' as const, attrs: { href } }] };
    const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [link] }] };
    return proseOf('a', text, { language: 'en' } as Scribe);
  });
  expect(written).toHaveLength(HOSTILE.length + 1);
  expect([...JSON.stringify(written).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href)).toEqual([GOOD]);
});

test.each(HOSTILE)(
  'a frozen edition from elsewhere with the address %j is refused, even with a fitting hash',
  async (href) => {
    const hostile = {
      ...base,
      blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'x', href }] }],
    };
    const item = await frozenReport({ en: hostile, fr: base }, { id: 'e', name: 'x', at: '2026-11-27T12:00:00Z' });
    await expect(frozenDocument(item, 'en')).rejects.toMatchObject({ code: 'report/frozen-damaged' });
  },
);
