import { beforeAll, expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { certificateOf, certificateText, type SignedCertificate, signCertificate } from '#shared/review/certificate';
import { checkCertificate, isCertified, readCertificate, recomputationIn } from '#shared/review/certificate-file';
import { compareResults } from '#shared/review/recompute';
import { recomputationSummary } from '#shared/review/recompute-words';
import type { KeptResult } from '#shared/share/results';
import { makeKey, type SealingKey, type SealPurpose, sealRoot } from '#shared/share/seal';

const ROOT = 'a'.repeat(64);
const FILE = {
  root: ROOT,
  roots: { data: ROOT, analyses: ROOT, text: ROOT, review: ROOT },
  savedAt: '2026-01-01T00:00:00Z',
  appVersion: '0.1.0',
};
const result = (figure: string, value: number): [string, KeptResult] => [
  figure,
  {
    figure,
    date: '2026-01-01',
    table: { columns: ['2024'], rows: [{ labels: ['Kenya'], values: [value] }], unit: '%' },
    basis: { data: 'd', recipe: 'r', method: 'm', app: '1' },
  },
];
const found = compareResults(
  new Map([result('chart:a', 1), result('chart:b', 2)]),
  new Map([result('chart:a', 1), result('chart:b', 2.4), result('chart:c', 3)]),
);
const certificate = certificateOf(FILE, found, '2026-02-01T00:00:00Z');

let amina: SealingKey;
let signed: SignedCertificate;
const signer = (purpose: SealPurpose) => (hash: string, at: string) => sealRoot(hash, amina, at, purpose);
beforeAll(async () => {
  amina = await makeKey('Amina', false);
  signed = await signCertificate(certificate, signer('certificate'));
});

test('a certificate is read as it was written, holds for its file, and says again what was found', async () => {
  const read = readCertificate(certificateText(signed), 'c.json');
  const checked = await checkCertificate(read, FILE, []);
  expect(checked).toMatchObject({ isOfFile: true, isConsistent: true, isBroken: false });
  expect([checked.signedBy?.standing, isCertified(checked)]).toEqual(['new', true]);
  const t = translator('en');
  expect(recomputationSummary(recomputationIn(read.certificate), t)).toBe(recomputationSummary(found, t));
  expect(recomputationSummary(found, t)).toBe('1 of 2 figures changed, worst +0.4 points.');
});

test('a seal of a file under a certificate, made for the same hash, is no signature of it', async () => {
  const checked = await checkCertificate(await signCertificate(certificate, signer('seal')), FILE, []);
  expect([checked.isBroken, checked.signedBy, isCertified(checked)]).toEqual([true, null, false]);
});

test.each<[string, Partial<typeof certificate>]>([
  ['counts what it does not list', { counts: { ...certificate.counts, same: 2, changed: 0 } }],
  ['leaves a difference out', { differences: [] }],
  ['lists a figure twice', { figures: [...certificate.figures, ...certificate.figures] }],
  ['has the code of another file', { file: { ...certificate.file, code: 'AAAA' } }],
])('signed by whoever it be, one that %s does not hold', async (_, change) => {
  const lying = await signCertificate({ ...certificate, ...change }, signer('certificate'));
  const checked = await checkCertificate(lying, FILE, []);
  expect([checked.signedBy === null, checked.isConsistent, isCertified(checked)]).toEqual([false, false, false]);
});

test.each(['', '{', '[]', '{"certificate":{},"seal":null}', JSON.stringify({ certificate, seal: null, more: 1 })])(
  'what is no certificate is refused: %s',
  (text) => {
    expect(() => readCertificate(text, 'c.json')).toThrow(expect.objectContaining({ code: 'certificate/unreadable' }));
  },
);
