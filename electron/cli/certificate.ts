import { formatDate } from '#shared/core/format';
import type { Translator } from '#shared/i18n/translator';
import { certificateOf, certificateText, signCertificate } from '#shared/review/certificate';
import {
  type CheckedCertificate,
  checkCertificate,
  isCertified,
  readCertificate,
  recomputationIn,
} from '#shared/review/certificate-file';
import type { Recomputation } from '#shared/review/recompute';
import { recomputationSummary } from '#shared/review/recompute-words';
import { readKeyFile } from '#shared/share/key-file';
import type { Share } from '#shared/share/read';
import { type KnownKey, sealRoot } from '#shared/share/seal';
import { now } from './clock.ts';
import { readText, writeBytes } from './files.ts';
import { sealSentence } from './seal-sentence.ts';

/** Writes the certificate, signed where a key file is named. Rejects with `seal/no-key` and `file/…`. */
export async function writeCertificate(
  { manifest }: Pick<Share, 'manifest'>,
  again: Recomputation,
  { path, key }: { readonly path: string; readonly key: string | null },
): Promise<void> {
  const certificate = certificateOf(manifest, again, now().toISOString());
  const own = key === null ? null : await readKeyFile(await readText(key), key);
  const signed = own
    ? await signCertificate(certificate, (hash, at) => sealRoot(hash, own, at, 'certificate'))
    : { certificate, seal: null };
  await writeBytes(path, new TextEncoder().encode(certificateText(signed)));
}

/** The certificate in a file, checked beside the share file. Rejects with `certificate/unreadable` and `file/…`. */
export const checkedCertificate = async (
  path: string,
  { manifest }: Pick<Share, 'manifest'>,
  known: readonly KnownKey[],
): Promise<CheckedCertificate> => checkCertificate(readCertificate(await readText(path), path), manifest, known);

export function certificateLines(checked: CheckedCertificate, t: Translator): readonly string[] {
  const { certificate, isOfFile, isConsistent, signedBy, isBroken } = checked;
  const { at, appVersion, file } = certificate;
  const date = formatDate(at, t.language, true);
  const found = recomputationSummary(recomputationIn(certificate), t);
  return [
    isOfFile
      ? t('recompute.certified.ofFile', { date, version: appVersion, found })
      : t('recompute.certified.otherFile', { code: file.code }),
    ...(isConsistent ? [] : [t('recompute.certified.inconsistent')]),
    signedBy
      ? t('recompute.certified.signature', { words: sealSentence(signedBy, t) })
      : t(`recompute.certified.${isBroken ? 'broken' : 'unsigned'}`),
  ];
}

export const certificateRecord = (checked: CheckedCertificate): object => {
  const { certificate, isOfFile, isConsistent, signedBy, isBroken } = checked;
  const { seal, standing, code } = signedBy ?? {};
  return {
    holds: isCertified(checked),
    ofFile: isOfFile,
    consistent: isConsistent,
    signature: seal ? { name: seal.name, key: seal.key, at: seal.at, standing, code } : isBroken ? 'broken' : null,
    counts: certificate.counts,
  };
};
