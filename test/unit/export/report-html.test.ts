import { expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { toReportHtml } from '#shared/export/html/report-html';
import { drawnAs, sampleDocument } from '../../support/report-document.ts';
import { PAYLOADS } from '../charts/sample.ts';

const html = (document = sampleDocument('en')) => toReportHtml(document, drawnAs(document));

test.each(LANGUAGES)('in %s: no script, no request, its own policy, and the same bytes each time', (language) => {
  const page = html(sampleDocument(language));
  expect(page).toBe(html(sampleDocument(language)));
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<iframe|\ssrc="(?!data:image)|url\(/i);
});

test('every label leads to what it names, and every anchor stands once', () => {
  const page = html();
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) expect(ids).toContain(target);
});

test('figures, tables, warnings and footnotes are all there', () => {
  const document = sampleDocument('en');
  const page = html(document);
  expect(page.match(/<figure /g)).toHaveLength(6);
  expect(page.match(/<table>/g)).toHaveLength(2);
  expect(page).toContain('A scenario is no forecast');
  expect(page).toMatch(/<li id="note-1">As published in June\./);
  for (const block of document.blocks)
    if (block.kind === 'table') expect(page).toContain(`${block.label.word} ${block.label.number}.`);
});

test.each([...PAYLOADS, 'x'.repeat(10_000), 'lone \ud800 half', '\u202eabc'])(
  '%j is text wherever it stands',
  (text) => {
    const page = html(sampleDocument('en', text));
    expect(page).not.toMatch(/<(?:script|img src=x|svg onload)/i);
    expect(page).not.toContain('\u202e');
  },
);

test.each(PAYLOADS)('%j adds no element or attribute', (text) => {
  const tags = (page: string) =>
    page.match(/<[^>]*>/g)?.map((tag) => tag.replaceAll(/(alt|title|aria-label)="[^"]*"/g, '$1=""'));
  expect(tags(html(sampleDocument('en', text)))).toEqual(tags(html(sampleDocument('en', 'plain'))));
});
