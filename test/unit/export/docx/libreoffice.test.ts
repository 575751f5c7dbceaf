import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDocx } from '#shared/export/docx/docx';
import { drawnAs, sampleDocument } from '../../../support/report-document.ts';
import { within, wordTextOf, type XmlElement, xmlParts } from '../../../support/word-package.ts';

/** Why the test does not run here, or false. */
function noOffice(): boolean {
  const missing = ['soffice', 'pdftotext'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing.length > 0) console.warn(`skipped: ${missing.join(' and ')} is not on this machine`);
  return missing.length > 0;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

test.skipIf(noOffice())(
  'LibreOffice opens it, shows every text, and gives tables, pictures, headings and notes back',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'));
    try {
      const document = sampleDocument('en');
      const path = join(folder, 'report.docx');
      writeFileSync(path, await toDocx(document, drawnAs(document)));
      const convert = (format: string): void => {
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        execFileSync(
          'soffice',
          [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), path],
          {
            stdio: 'ignore',
          },
        );
      };
      convert('pdf');
      convert('docx');

      const shown = squeezed(
        execFileSync('pdftotext', ['-layout', join(folder, 'out/report.pdf'), '-'], { encoding: 'utf8' }),
      );
      const said = document.blocks.flatMap((block) => {
        if (block.kind === 'figure') return [`${block.label.word} ${block.label.number}. ${block.caption}`];
        if (block.kind === 'table') return [block.caption, ...block.rows.flat().map(({ text }) => text)];
        if (block.kind === 'heading')
          return block.content.flatMap((one) => (one.kind === 'text' ? `${block.number ?? ''}${one.text}` : []));
        return block.kind === 'box' || block.kind === 'contents' ? [block.title] : [];
      });
      expect(shown).toMatch(/1Whohosts\.+2/);
      // In the contents, and where it stands.
      expect(shown.split('1.1Inwhichyears')).toHaveLength(3);
      expect(said.filter((text) => !shown.includes(squeezed(text)))).toEqual([]);

      const body = (bytes: Uint8Array): XmlElement => xmlParts(bytes).get('word/document.xml') as XmlElement;
      const before = body(readFileSync(path));
      const after = body(readFileSync(join(folder, 'out/report.docx')));
      for (const name of ['w:tbl', 'w:tr', 'w:tblHeader', 'wp:docPr', 'w:footnoteReference'])
        expect([name, within(after, name).length]).toEqual([name, within(before, name).length]);
      const described = (root: XmlElement) => within(root, 'wp:docPr').map(({ attributes }) => attributes.descr);
      expect(described(after)).toEqual(described(before));
      const headings = (root: XmlElement) =>
        within(root, 'w:p')
          .filter((one) => /^Heading\d$/.test(within(one, 'w:pStyle')[0]?.attributes['w:val'] ?? ''))
          .map(wordTextOf);
      expect(headings(after)).toEqual(headings(before));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
