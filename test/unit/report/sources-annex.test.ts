import { expect, test } from 'vitest';
import type { SourceReport } from '#shared/charts/spec';
import { translator } from '#shared/i18n/translator';
import { sourcesAnnex } from '#shared/report/annexes/sources';
import { nothingUsed, type PartContext } from '#shared/report/part-context';

const annexOf = (...sources: readonly SourceReport[]): string => {
  const used = nothingUsed();
  used.sources.push(...sources);
  return JSON.stringify(sourcesAnnex({ used, t: translator('en') } as PartContext));
};
const source = (url: string, lines: readonly string[] = []): SourceReport => ({ title: 'A', lines, brief: 'A', url });

test('a source leads to where its publisher has it, over https alone', () => {
  expect(annexOf(source('https://example.org/data'))).toContain('"href":"https://example.org/data"');
  for (const url of ['http://example.org', 'javascript:alert(1)', 'https://a b', '', 'mailto:a@example.org'])
    expect(annexOf(source(url))).not.toContain('href');
});

test('short lines of a source stand in one', () => {
  const long = 'a line as long as there is room on paper, which is about ninety letters of the usual width';
  const annex = annexOf(source('', ['Licence: CC BY', 'Retrieved: 2026', long]));
  expect(annex).toContain('"Licence: CC BY · Retrieved: 2026"');
  expect(annex).toContain(`"${long}"`);
});
