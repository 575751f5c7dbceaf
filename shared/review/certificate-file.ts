import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { JalonError } from '../core/errors.ts';
import { codeOf } from '../share/code.ts';
import { isDoubtfulSeal, type JudgedSeal, judgeSeals } from '../share/judge-seals.ts';
import type { Manifest } from '../share/manifest.ts';
import { type KnownKey, sealSchema } from '../share/seal.ts';
import { isSigned, type RecomputationCertificate, type SignedCertificate } from './certificate.ts';
import { CHANGE_CAUSES, type Recomputation } from './recompute.ts';
import { countFigures } from './recompute-words.ts';

z.config({ jitless: true });

const text = z.string().max(20_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.string().max(40);
const count = z.int().min(0);
const value = z.number().nullable();
const state = z.enum(['same', 'changed', 'gone', 'new', 'failed']);

const certificateSchema = z.strictObject({
  jalonCertificate: z.literal(1),
  file: z.strictObject({
    root: hash,
    code: z.string().max(200),
    dataRoot: hash,
    savedAt: z.string().max(40),
    appVersion: version,
  }),
  at: z.iso.datetime().max(40),
  appVersion: version,
  tolerance: z.strictObject({ relative: z.number(), absolute: z.number() }),
  counts: z.strictObject({ compared: count, same: count, changed: count, gone: count, failed: count, new: count }),
  figures: z.array(z.strictObject({ figure: text, state })).max(100_000),
  differences: z
    .array(
      z.strictObject({
        figure: text,
        state,
        changed: count,
        worst: z.strictObject({ labels: z.array(text), column: text, before: value, now: value }).nullable(),
        unit: z.string().max(200),
        causes: z.array(z.enum(CHANGE_CAUSES)),
      }),
    )
    .max(100_000),
});

const signedSchema = z.strictObject({ certificate: certificateSchema, seal: sealSchema.nullable() });

/** The certificate in a file's text. Throws `certificate/unreadable` {path}. */
export function readCertificate(content: string, path: string): SignedCertificate {
  try {
    return signedSchema.parse(JSON.parse(content));
  } catch (cause) {
    throw new JalonError('certificate/unreadable', { path }, { cause });
  }
}

/** What a certificate proves of a file. */
export interface CheckedCertificate {
  readonly certificate: RecomputationCertificate;
  /** It is about this very file. */
  readonly isOfFile: boolean;
  /** What it lists, its counts and the file's code agree with one another. */
  readonly isConsistent: boolean;
  /** Who signed it; null: nobody, or the signature does not hold. */
  readonly signedBy: JudgedSeal | null;
  /** It has a signature that does not hold. */
  readonly isBroken: boolean;
}

/** Checks a certificate beside the file it is to be about. Rejects with `seal/unavailable` where signatures cannot be checked. */
export async function checkCertificate(
  signed: SignedCertificate,
  { root }: Pick<Manifest, 'root'>,
  known: readonly KnownKey[],
): Promise<CheckedCertificate> {
  const { certificate, seal } = signed;
  const holds = await isSigned(signed);
  const [signedBy = null] = holds && seal ? await judgeSeals([seal], known) : [];
  return {
    certificate,
    isOfFile: certificate.file.root === root,
    isConsistent: isConsistent(certificate),
    signedBy,
    isBroken: seal !== null && !holds,
  };
}

/** Whether it holds: about this file, at one with itself, and signed by nobody who passes for somebody else. */
export const isCertified = ({ isOfFile, isConsistent, signedBy }: CheckedCertificate): boolean =>
  isOfFile && isConsistent && signedBy !== null && !isDoubtfulSeal(signedBy);

function isConsistent({ file, counts, figures, differences }: RecomputationCertificate): boolean {
  const listed = (all: readonly { readonly figure: string; readonly state: string }[]): string =>
    canonicalJson(all.map(({ figure, state: of }) => `${of} ${figure}`).sort());
  return (
    file.code === codeOf(file.root) &&
    new Set(figures.map(({ figure }) => figure)).size === figures.length &&
    canonicalJson(countFigures(figures)) === canonicalJson(counts) &&
    listed(figures.filter((one) => one.state !== 'same')) === listed(differences)
  );
}

/** What was found when the certificate was made, worst first. */
export function recomputationIn({ figures, differences, tolerance }: RecomputationCertificate): Recomputation {
  const same = figures.filter(({ state: of }) => of === 'same');
  const all = [...differences, ...same.map((one) => ({ ...one, changed: 0, worst: null, unit: '', causes: [] }))];
  return { figures: all, changed: differences.filter(({ state: of }) => of !== 'new').length, tolerance };
}
