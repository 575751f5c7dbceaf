import { visibleText } from '#shared/charts/text';
import { errorOf, type Failure, JalonError } from '#shared/core/errors';
import { formatDate } from '#shared/core/format';
import { describeFailure, type Translator } from '#shared/i18n/translator';
import { type CheckedCertificate, isCertified } from '#shared/review/certificate-file';
import type { Recomputation } from '#shared/review/recompute';
import { isConfirmed } from '#shared/review/recompute-words';
import { sourcesWithout, storedSentences } from '#shared/review/stored-results';
import { claimSentence, claimWords } from '#shared/share/claim-words';
import { isAsBundled } from '#shared/share/claims';
import { codeIn, codeOf, isCodeOf } from '#shared/share/code';
import { isDoubtfulSeal, type JudgedSeal, judgeSeals } from '#shared/share/judge-seals';
import { readKnownKeys } from '#shared/share/key-file';
import { readShare, type Share } from '#shared/share/read';
import { isAltered, verifyTables } from '#shared/share/verify';
import { onlyOperand, textOption } from '../arguments.ts';
import { certificateLines, certificateRecord, checkedCertificate, writeCertificate } from '../certificate.ts';
import { type CheckedClaims, claimsOf } from '../claims.ts';
import type { CliCommand } from '../command.ts';
import { readBytes, readText } from '../files.ts';
import { RECOMPUTE_OPTIONS, recomputeLines, recomputeOptions, recomputeRecord, recomputeShare } from '../recompute.ts';
import { sealSentence } from '../seal-sentence.ts';

/** What keeps a file from being compared at all. */
const UNREADABLE: ReadonlySet<string> = new Set(['share/part-unreadable', 'share/part-limit']);

export const verify: CliCommand = {
  usage:
    'W.jalon [--root CODE] [--known KEYS.json] [--json] [--check CERTIFICATE.json] [--recompute [--tolerance 1e-9] [--certificate OUT.json [--key K.json]]]',
  options: { root: 'text', known: 'text', json: 'flag', check: 'text', ...RECOMPUTE_OPTIONS },
  async run(args, { t, print, say, engine }) {
    const asked = recomputeOptions(args);
    const expected = codeOption(textOption(args, 'root'));
    const keysPath = textOption(args, 'known');
    const known = keysPath === null ? [] : readKnownKeys(await readText(keysPath), keysPath);
    const checkPath = textOption(args, 'check');
    const isJson = args.options.json === true;
    const read = await readShare(await readBytes(onlyOperand(args, 'W.jalon')));
    if (!read.ok) {
      if (!isAltered(read.error)) throw errorOf(read.error);
      print(
        isJson ? asJson({ unchanged: false, findings: [described(read.error, t)] }) : lines([words(read.error, t)]),
      );
      return 1;
    }
    const share = read.value;
    const findings = await verifyTables(await engine(), share.workbench, share.parts);
    const unreadable = findings.find(({ code }) => UNREADABLE.has(code));
    if (unreadable) {
      print(lines(findings.filter((one) => one !== unreadable).map((one) => words(one, t))));
      throw errorOf(unreadable);
    }
    const claims = findings.length > 0 ? null : await claimsOf(await engine(), share);
    const again = asked && findings.length === 0 ? await recomputeShare(share, await engine(), asked) : null;
    const seals = await judgeSeals(share.seals, known);
    const certified = checkPath === null ? null : await checkedCertificate(checkPath, share, known);
    const outcome: Outcome = { share, findings, claims, expected, seals, isAsked: asked !== null, again, certified };
    print(isJson ? asJson(recordOf(outcome, t)) : lines(sentencesOf(outcome, t)));
    if (again && asked?.certificate) {
      await writeCertificate(share, again, asked.certificate);
      say(t('cli.wrote', { file: asked.certificate.path }));
    }
    const isHeld = (again === null || isConfirmed(again)) && (certified === null || isCertified(certified));
    return isUnchanged(outcome) && isHeld ? 0 : 1;
  },
};

/** What was found out about a file that could be read. */
interface Outcome {
  readonly share: Share;
  readonly findings: readonly Failure[];
  /** Null where the tables do not agree with the document, so that there is nothing to compare. */
  readonly claims: CheckedClaims | null;
  readonly expected: string | null;
  readonly seals: readonly JudgedSeal[];
  /** Whether figures were to be worked out again, and what came out; null: they were not, or could not be. */
  readonly isAsked: boolean;
  readonly again: Recomputation | null;
  /** The certificate to be checked; null: none. */
  readonly certified: CheckedCertificate | null;
}

const isExpected = ({ expected, share }: Outcome): boolean =>
  expected === null || isCodeOf(expected, share.manifest.root);

const isUnchanged = (outcome: Outcome): boolean =>
  outcome.findings.length === 0 &&
  isExpected(outcome) &&
  !outcome.seals.some(isDoubtfulSeal) &&
  (outcome.claims?.check ? isAsBundled(outcome.claims.check) : true);

function sentencesOf(outcome: Outcome, t: Translator): readonly string[] {
  const { share, findings, claims, expected, seals } = outcome;
  const { manifest, isEarly } = share;
  const { root, savedAt, savedBy, appVersion } = manifest;
  const code = codeOf(root);
  const date = isEarly ? '' : formatDate(savedAt, t.language, true);
  return [
    ...findings.map((finding) => words(finding, t)),
    ...claimLines(claims, t),
    ...(findings.length === 0 ? [t('cli.unchanged', { parts: manifest.parts.length })] : []),
    isEarly
      ? t('seal.early')
      : savedBy === ''
        ? t('seal.savedUnnamed', { date, version: appVersion })
        : t('seal.saved', { date, name: savedBy, version: appVersion }),
    ...(seals.length === 0 ? [t('seal.by.none')] : seals.map((one) => sealSentence(one, t))),
    t('seal.code', { code, root }),
    ...(expected === null ? [] : [t(isExpected(outcome) ? 'seal.code.same' : 'seal.code.other', { code, expected })]),
    ...storedSentences(share.workbench, share.results, t),
    ...(outcome.isAsked ? recomputeLines(outcome.again, share.workbench, t) : []),
    ...(outcome.certified ? certificateLines(outcome.certified, t) : []),
  ];
}

function claimLines(claims: CheckedClaims | null, t: Translator): readonly string[] {
  if (!claims?.check) return [];
  const { check, catalogue } = claims;
  if (isAsBundled(check)) return [t('seal.claims.agree', { rows: check.rows })];
  return [claimSentence(check, t), ...check.worst.map((one) => `  ${claimWords(one, catalogue, t)}`)];
}

function recordOf(outcome: Outcome, t: Translator): object {
  const { share, findings, claims, expected, seals } = outcome;
  const { root, roots, savedAt, savedBy, appVersion, formatVersion, parts } = share.manifest;
  return {
    unchanged: isUnchanged(outcome),
    code: codeOf(root),
    root,
    roots,
    expected: expected === null ? null : isExpected(outcome),
    saved: share.isEarly ? null : { at: savedAt, by: savedBy, version: appVersion },
    formatVersion,
    parts,
    findings: findings.map((finding) => described(finding, t)),
    claims: claims?.check ?? null,
    seals: seals.map(({ seal: { name, key, at }, standing, code }) => ({ name, key, at, standing, code })),
    results: { kept: share.results.size, without: sourcesWithout(share.workbench, share.results).length },
    ...(outcome.certified ? { certificate: certificateRecord(outcome.certified) } : {}),
    ...(outcome.isAsked ? { recomputed: outcome.again && recomputeRecord(outcome.again) } : {}),
  };
}

function codeOption(text: string | null): string | null {
  if (text === null) return null;
  const code = codeIn(text);
  if (code === null) throw new JalonError('cli/no-code', { text: text.slice(0, 80) });
  return code;
}

const words = (finding: Failure, t: Translator): string => describeFailure(t, finding);
const described = (finding: Failure, t: Translator) => ({ ...finding, message: words(finding, t) });
/** A name in the file can neither begin a line of its own nor command a terminal. */
const lines = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `${visibleText(sentence.replaceAll(/[\t\r\n]+/g, ' '))}\n`).join('');
const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
