import { toFailure } from '#shared/core/errors';
import { fileName } from '#shared/core/file-name';
import type { Translator } from '#shared/i18n/translator';
import type { CertifiedFile } from '#shared/review/certificate';
import type { Recomputation } from '#shared/review/recompute';
import type { Workbench } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import { reportContext } from '../queries/report-context.ts';
import { notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { nameToSign } from './keys.ts';

const { getState, setState } = useSession;

/** What came of working every figure out again, of which workbench and file; `file` null: it was never saved. */
export interface RecomputedWorkbench {
  readonly workbench: Workbench;
  readonly file: CertifiedFile | null;
  readonly recomputation: Recomputation;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Works out every figure of the workbench in hand again, one after another, and compares it with what its file keeps; what came out is
 * kept with the next save. Null: it was stopped, as also by a change of the workbench, or it failed and is said.
 */
export function recomputeWorkbench(t: Translator): Promise<RecomputedWorkbench | null> {
  return runTask(t('recompute.task'), async (stopped, progress) => {
    const { workbench, file } = getState();
    if (!workbench) return null;
    const { recomputeFigures } = await import('#shared/review/recompute-workbench');
    const changed = new AbortController();
    // The engine's views follow the workbench: figures of two states would be mixed.
    const end = useSession.subscribe((now) => {
      if (now.workbench !== workbench) changed.abort();
    });
    try {
      const signal = AbortSignal.any([stopped, changed.signal]);
      const context = await reportContext({ signal, progress: (done, all) => progress(done / all) });
      const { recomputation, worked } = await recomputeFigures(workbench, file.results ?? new Map(), context);
      signal.throwIfAborted();
      setState((now) => ({ file: { ...now.file, worked } }));
      const certified = file.saved === workbench ? (file.manifest ?? null) : null;
      return { workbench, file: certified, recomputation, at: new Date().toISOString() };
    } finally {
      end();
    }
  });
}

/** Saves what came out as a certificate about the file, where the person says; signed with the key of this computer if they like. */
export async function saveCertificate(
  file: CertifiedFile,
  { recomputation, at }: Pick<RecomputedWorkbench, 'recomputation' | 'at'>,
  isSigned: boolean,
  t: Translator,
): Promise<void> {
  if (isSigned && !(await signer())) return;
  await runTask(t('recompute.certificate'), async () => {
    const { certificateOf, certificateText, signCertificate } = await import('#shared/review/certificate');
    const certificate = certificateOf(file, recomputation, at);
    const signed = isSigned
      ? await signCertificate(certificate, (hash, when) => host().keys.seal(hash, when, 'certificate'))
      : { certificate, seal: null };
    const text = certificateText(signed);
    const content = new Blob([text], { type: 'application/json' });
    return host().saveFile({ name: fileName(t('recompute.title'), 'json'), kind: 'json', content, target: null });
  });
}

/** Whom the certificate is signed by; null: by nobody, or that failed and is said. */
const signer = (): Promise<string | null> =>
  nameToSign('certificate').catch((error: unknown) => {
    notify(toFailure(error));
    return null;
  });
