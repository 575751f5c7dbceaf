import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { fixedZip } from '#shared/export/fixed-zip';
import { escapeMarkdown, toMarkdown } from '#shared/export/markdown/report-markdown';
import { chartPack } from '#shared/export/pack/chart-pack';
import { drawnAs, sampleDocument } from '../../support/report-document.ts';
import { PAYLOADS } from '../charts/sample.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) console.log('Markdown is not read by another tool here: Pandoc is not installed.');

function pandoc(markdown: string, to: string): string {
  const { stdout, status, stderr } = spawnSync('pandoc', ['-f', 'markdown', '-t', to], {
    input: markdown,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test.each(LANGUAGES)(
  'in %s: the text, every figure as SVG and PNG, every table as CSV; every file named is there',
  (language) => {
    const document = sampleDocument(language);
    const files = toMarkdown(document, drawnAs(document));
    const text = decode(files.get('report.qmd'));
    const named = [...text.matchAll(/\]\(((?:figures|data)\/[^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(11);
    for (const path of named) expect(files.has(path)).toBe(true);
    const anchors = [...text.matchAll(/\{#([^\s}]+)/g)].map(([, anchor]) => anchor);
    for (const [, target] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target);
  },
);

test.skipIf(!hasPandoc)('Pandoc reads it: headings, footnotes, tables and pictures are what they are called', () => {
  const document = sampleDocument('en');
  const html = pandoc(decode(toMarkdown(document, drawnAs(document)).get('report.qmd')), 'html');
  expect(html.match(/<table>/g)).toHaveLength(2);
  expect(html.match(/<img /g)).toHaveLength(6);
  expect(html.match(/<h1 /g)).toHaveLength(3);
  expect(html).toContain('role="doc-endnotes"');
  expect(html).toContain('<strong>most</strong>');
  expect(html).toContain('<a href="#figure-2">Figure 2</a>');
});

test.skipIf(!hasPandoc)('whatever people write is read as what they wrote', () => {
  const plain = (text: string) => pandoc(`${text}\n`, 'plain').replaceAll(/\s+/g, ' ').trim();
  const words = fc.string({
    unit: fc.constantFrom(...'ab *_`#[](){}<>$~^\\|@-+.1:="\'&!%'),
    minLength: 1,
    maxLength: 20,
  });
  const all = fc
    .sample(words, { numRuns: 200, seed: 7 })
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
  const read = pandoc(all.map((text) => `- ${escapeMarkdown(text)}`).join('\n'), 'json');
  const blocks = (JSON.parse(read) as { blocks: { c: { c: { t: string; c?: string }[] }[][] }[] }).blocks[0]?.c ?? [];
  const said = blocks.map((item) => (item[0]?.c ?? []).map(({ t, c }) => (t === 'Str' ? c : ' ')).join(''));
  expect(said).toEqual(all);
  expect(plain(escapeMarkdown('a\n\n# b'))).toBe('a # b');
});

test.each(PAYLOADS)('%j is inert in titles, captions and cells', (text) => {
  const document = sampleDocument('en', text);
  const markdown = decode(toMarkdown(document, drawnAs(document)).get('report.qmd'));
  expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|svg)/i);
});

test('a pack has every figure and table, each said in its README, and the same bytes in every time zone', () => {
  const document = sampleDocument('fr');
  const files = chartPack(document, drawnAs(document));
  const about = decode(files.get('README.md'));
  for (const path of files.keys()) if (path !== 'README.md') expect(about).toContain(`\`${path}\``);
  expect(about).toContain('\n- Fichiers\u00a0: `');
  expect(about).not.toMatch(/^- [^:]*[^\u00a0]: /m);
  expect([...files.keys()].filter((path) => path.endsWith('.svg'))).toHaveLength(6);
  expect([...files.keys()].filter((path) => path.endsWith('.csv'))).toHaveLength(8);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const far = fixedZip(Object.fromEntries(files), document.date);
  process.env.TZ = 'America/Lima';
  expect(fixedZip(Object.fromEntries(files), document.date)).toEqual(far);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('a colon and an equals sign within a sentence stay as they are, and nowhere where they mean something', () => {
  expect(escapeMarkdown('Source: UNHCR; y = 3')).toBe('Source: UNHCR; y = 3');
  expect(escapeMarkdown('Source\u00a0: HCR')).toBe('Source\u00a0: HCR');
  for (const [text, inert] of [
    [': a definition', '\\: a definition'],
    ['::: {.box}', '\\:\\:: \\{\\.box\\}'],
    ['=== a', '\\=\\== a'],
    ['==marked==', '\\=\\=marked\\=\\='],
    ['https://a', 'https\\://a'],
    ['ends:', 'ends\\:'],
  ] as const)
    expect(escapeMarkdown(text)).toBe(inert);
});
