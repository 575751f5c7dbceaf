import { JalonError } from '#shared/core/errors';
import { kept } from '#shared/core/kept';
import { previewPage } from '#shared/export/preview/preview-page';
import { onlyOperand, textOption } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { drawFigureWith } from '../drawing/document-figure.ts';
import { openDrawing } from '../drawing/plotly.ts';
import { writeBytes } from '../files.ts';
import { openForReport } from '../report-context.ts';
import { saveShare } from '../save-share.ts';
import { isShareFile, openShare } from '../workbench.ts';

/**
 * `jalon preview W.jalon --out F.html`: what the workbench shows as one page, of the day it was saved: the same file is the same bytes.
 * `--out F.jalon` writes the workbench again with the page in it, under a root of its own and without seals.
 */
export const previewCommand: CliCommand = {
  usage: 'W.jalon --out F.html|F.jalon',
  options: { out: 'text' },
  async run(args, { t, say, engine }) {
    const path = onlyOperand(args, 'W.jalon');
    const out = textOption(args, 'out');
    if (out === null) throw new JalonError('cli/option-needed', { option: '--out' });
    const { workbench, context } = await openForReport(path, await engine(), null);
    const preview = await previewPage(
      workbench,
      context,
      drawFigureWith(kept(openDrawing), async () => ({})),
    );
    if (!isShareFile(out)) {
      await writeBytes(out, preview);
      say(t('cli.wrote', { file: out }));
      return 0;
    }
    const share = await openShare(path);
    const { savedAt, savedBy } = share.manifest;
    await saveShare(out, { ...share, savedAt, savedBy, preview }, { t, say });
    return 0;
  },
};
