import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import { APP_VERSION } from '../core/version.ts';
import { codeOf } from '../share/code.ts';
import type { Manifest } from '../share/manifest.ts';
import { isSealOf, type Seal } from '../share/seal.ts';
import type { Recomputation, RecomputedFigure, Tolerance } from './recompute.ts';
import { countsOf, type RecomputationCounts } from './recompute-words.ts';

/** The file a certificate is about: its root, the root of its data, and what it says of itself. */
export type CertifiedFile = Pick<Manifest, 'root' | 'roots' | 'savedAt' | 'appVersion'>;

/** What was worked out again, by which version, how far it may lie apart, and what came out. Plain data. */
export interface RecomputationCertificate {
  readonly jalonCertificate: 1;
  readonly file: {
    readonly root: string;
    readonly code: string;
    readonly dataRoot: string;
    readonly savedAt: string;
    readonly appVersion: string;
  };
  /** ISO instant, and the version of Jalon that did it. */
  readonly at: string;
  readonly appVersion: string;
  readonly tolerance: Tolerance;
  readonly counts: RecomputationCounts;
  /** Every figure, in the order of their keys. */
  readonly figures: readonly Pick<RecomputedFigure, 'figure' | 'state'>[];
  /** Worst first. */
  readonly differences: readonly RecomputedFigure[];
}

/** A certificate and, where somebody stands for it, their signature over its hash. */
export interface SignedCertificate {
  readonly certificate: RecomputationCertificate;
  readonly seal: Seal | null;
}

/** `at`: ISO instant. */
export function certificateOf(
  { root, roots, savedAt, appVersion }: CertifiedFile,
  recomputation: Recomputation,
  at: string,
): RecomputationCertificate {
  const { figures, tolerance } = recomputation;
  return {
    jalonCertificate: 1,
    file: { root, code: codeOf(root), dataRoot: roots.data, savedAt, appVersion },
    at,
    appVersion: APP_VERSION,
    tolerance,
    counts: countsOf(recomputation),
    figures: figures
      .map(({ figure, state }) => ({ figure, state }))
      .sort((a, b) => (a.figure === b.figure ? 0 : a.figure < b.figure ? -1 : 1)),
    differences: figures.filter(({ state }) => state !== 'same'),
  };
}

const hashOf = (certificate: RecomputationCertificate): Promise<string> =>
  sha256(new TextEncoder().encode(canonicalJson(certificate)));

/** A certificate signed by `sign`, which makes the seal of a hash with the purpose `certificate`, at the instant of the certificate. */
export const signCertificate = async (
  certificate: RecomputationCertificate,
  sign: (hash: string, at: string) => Promise<Seal>,
): Promise<SignedCertificate> => ({ certificate, seal: await sign(await hashOf(certificate), certificate.at) });

/** Whether the signature of a certificate holds, by the key it names; false for one that nobody signed. */
export const isSigned = async ({ certificate, seal }: SignedCertificate): Promise<boolean> =>
  seal !== null && isSealOf(seal, await hashOf(certificate), 'certificate');

/** The content of a certificate's file: the same certificate is the same bytes. */
export const certificateText = (signed: SignedCertificate): string => `${canonicalJson(signed)}\n`;
