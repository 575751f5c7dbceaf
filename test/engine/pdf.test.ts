import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { type PdfRequest, TYPST_PREAMBLE } from '#shared/export/pdf/compiler';
import { compilePdf } from '../../electron/cli/pdf.ts';
import { longReport } from '../support/long-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a tool of Poppler says of a PDF, or null (with a printed reason) where it is not on this machine. */
function poppler(tool: 'pdfinfo' | 'pdffonts', bytes: Uint8Array, ...options: readonly string[]): string | null {
  if (spawnSync(tool, ['-v']).error) {
    console.warn(`skipped: ${tool} is not on this machine`);
    return null;
  }
  const file = join(folder, 'made.pdf');
  writeFileSync(file, bytes);
  return execFileSync(tool, [...options, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const short = (body: string, rest: Omit<PdfRequest, 'source'> = {}) =>
  compilePdf({ source: `${TYPST_PREAMBLE}#set document(title: "T")\n#set text(lang: "en")\n${body}`, ...rest });

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** Milliseconds by the clock and of the processor: the second is what the work takes, whatever else the machine does. */
async function timed(request: PdfRequest): Promise<{ bytes: Uint8Array; missing: string; clock: number; cpu: number }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const made = await compilePdf(request);
  return { ...made, clock: performance.now() - started, cpu: process.cpuUsage(before).user / 1000 };
}

test('a report of 40 pages is made, and anew after an edit, in times that are printed; it is the same bytes again', async () => {
  const first = await timed(longReport());
  const edited = await timed(longReport('One word of it was changed.'));
  const said = ({ clock, cpu }: { clock: number; cpu: number }) =>
    `${cpu.toFixed(0)} ms (${clock.toFixed(0)} by the clock)`;
  console.log(`40 pages: ${said(first)} the first time, ${said(edited)} after an edit`);
  expect(edited.bytes).not.toEqual(first.bytes);
  expect(Buffer.compare((await compilePdf(longReport())).bytes, first.bytes)).toBe(0);
  expect(first.missing).toBe('');
});

test('it is tagged, with title, language and no date, and its fonts are inside', async () => {
  const { bytes } = await compilePdf(longReport());
  const text = latin1(bytes);
  expect(text.slice(0, 8)).toBe('%PDF-1.7');
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/Marked true/);
  expect(text).toMatch(/\/Lang\s*\(fr\)/);
  expect(text).not.toMatch(/\/(?:CreationDate|ModDate)\b/);
  const info = poppler('pdfinfo', bytes);
  if (info === null) return;
  expect(info).toMatch(/^Title: +Bilan du Pacte mondial$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(Number(/^Pages: +(\d+)$/m.exec(info)?.[1])).toBeGreaterThanOrEqual(40);
  const fonts = poppler('pdffonts', bytes)?.split('\n').slice(2).filter(Boolean) ?? [];
  expect(fonts.length).toBeGreaterThanOrEqual(3);
  expect(fonts.filter((line) => !/Arimo.* yes yes yes +\d/.test(line))).toEqual([]);
});

/** Text as PDF writes what is not ASCII: UTF-16, in hexadecimal digits. */
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

test('figures have their words', async () => {
  const { bytes } = await compilePdf(longReport());
  const alts = latin1(bytes)
    .toLowerCase()
    .split(`/alt <feff${utf16('Barres\u202f: 31,2 millions de réfugiés')}>`);
  expect(alts).toHaveLength(15);
});

test('its structure holds headings, headers of tables, figures and footnotes', async () => {
  const structure = poppler('pdfinfo', (await compilePdf(longReport())).bytes, '-struct');
  if (structure === null) return;
  const missing = ['H1', 'H2', 'TOC', 'Table', 'TH', 'TD', 'Figure', 'Caption', 'Note'].filter(
    (tag) => !new RegExp(`^ *${tag}\\b`, 'm').test(structure),
  );
  expect(missing).toEqual([]);
});

test('formulas are set with the fonts of the report', async () => {
  const { bytes, missing } = await short('$ "PRS"_i = sum_(j=1)^n x_j / sqrt(y) <= alpha $');
  expect(missing).toBe('');
  expect(poppler('pdffonts', bytes) ?? 'Arimo').toMatch(/Arimo/);
});

test('letters no font has are named and stop nothing', async () => {
  const { bytes, missing } = await short('#sys.inputs.name', { inputs: { name: 'مرحبا \u202e 北京 Łódź' } });
  expect(missing).toBe('مرحبا北京');
  expect(latin1(bytes)).toContain('/StructTreeRoot');
});

test('words given as input are no markup, however long they are', async () => {
  const hostile = `#panic("x") $x *b* _i_ @ref <l> \\ // ${'[]{}#'.repeat(2000)}\u0000\u202e`;
  await expect(short('#sys.inputs.name', { inputs: { name: hostile } })).resolves.toBeDefined();
});

test.each<[string, string, JalonError]>([
  ['an unknown word', '#foo', new JalonError('export/pdf', { detail: 'unknown variable: foo' })],
  ['an endless loop', '#while true {}', new JalonError('export/pdf', { detail: 'condition is always true' })],
  ['a package', '#import "@preview/x:0.1.0": *', new JalonError('export/pdf', { detail: 'package not found' })],
  ['a file', '#image("/no.svg", alt: "")', new JalonError('export/pdf-file', { name: '/no.svg' })],
  ['a file of the disk', '#read("/etc/passwd")', new JalonError('export/pdf-file', { name: '/etc/passwd' })],
])(
  '%s: one plain sentence, nothing on the console, and the next document is made',
  async (_, body, { code, params }) => {
    const said = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const failed = await short(body).catch((error: unknown) => error);
    expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
    vi.restoreAllMocks();
    expect(failed).toMatchObject({ code });
    const [[, expected] = []] = Object.entries(params);
    expect(Object.values((failed as JalonError).params).join()).toContain(expected);
    await expect(short('after')).resolves.toBeDefined();
  },
);

test('a damaged picture is said in words', async () => {
  const files = new Map([['/x.svg', new TextEncoder().encode('<svg><foo')]]);
  await expect(short('#image("/x.svg")', { files })).rejects.toMatchObject({
    code: 'export/pdf',
    params: { detail: expect.stringMatching(/^failed to parse SVG/) },
  });
});

test('what was given for one document is not there for the next', async () => {
  await short('#read("/a.txt")', { files: new Map([['/a.txt', new TextEncoder().encode('a')]]) });
  await expect(short('#read("/a.txt")')).rejects.toMatchObject({ code: 'export/pdf-file' });
});

test('what nobody waits for any more is not made', async () => {
  const signal = AbortSignal.abort();
  await expect(compilePdf({ source: 'a' }, { signal })).rejects.toMatchObject({ code: 'cancelled' });
});
