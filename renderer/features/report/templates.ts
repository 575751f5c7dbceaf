import { JalonError, toFailure } from '#shared/core/errors';
import { fileName } from '#shared/core/file-name';
import { applyLens } from '#shared/framework/lens';
import { translator } from '#shared/i18n/translator';
import { forAreas } from '#shared/report/templates/for-areas';
import { REPORT_TEMPLATES, type ReportTemplate, templateArea, templatePages } from '#shared/report/templates/templates';
import type { TemplateFile } from '#shared/workbench/report';
import { parseTemplate } from '#shared/workbench/schema';
import { host } from '../../host/index.ts';
import { engine } from '../../store/engine.ts';
import { notify, useSession } from '../../store/session.ts';
import { runTask } from '../../store/task.ts';
import { insertBlocks } from './edit.ts';

/** What a report begins with: a template of Jalon, or a file of one's own. */
export type ChosenTemplate = ReportTemplate | TemplateFile;

/** Templates of Jalon in the order offered. */
export { REPORT_TEMPLATES };

/** Characters of a template file at most. */
const LONGEST = 20_000_000;

const taskName = (): string => translator(useSession.getState().language)('reportEditions.template.task');

/** The area a template is about where none is chosen; null: it is about none. */
export function areaOfTemplate(template: ChosenTemplate): string | null {
  const { workbench } = useSession.getState();
  if (!workbench || template === 'indicator-report') return null;
  return typeof template === 'string' ? templateArea(template, workbench) : template.area;
}

/** Puts the blocks of a template at the end of the report, a page for each of `areas`, in one undoable step. */
export async function fillFromTemplate(template: ChosenTemplate, areas: readonly string[]): Promise<void> {
  await runTask(taskName(), async (signal) => {
    const { workbench } = useSession.getState();
    if (!workbench) return;
    const asked = areas.length > 0 || typeof template !== 'string' ? areas : [templateArea(template, workbench)];
    // Blocks of a file get ids of their own, so that it can be opened twice.
    const blocks =
      typeof template === 'string'
        ? await templatePages(template, asked, workbench, await engine())
        : forAreas(template.blocks, template.area, asked, workbench.catalogue);
    signal.throwIfAborted();
    if (useSession.getState().workbench?.id !== workbench.id) throw new JalonError('cancelled');
    insertBlocks(blocks, null);
  });
}

/** Asks for a template file; null: nothing was chosen, or it is none, which is told. */
export async function openTemplate(): Promise<TemplateFile | null> {
  try {
    const [file] = await host().pickFiles('data', false);
    if (!file) return null;
    if (file.size > LONGEST) throw new JalonError('report/template', { where: 'JSON' });
    const parsed = parseTemplate(await (await file.blob()).text());
    if (parsed.ok) return parsed.value;
    notify(parsed.error);
  } catch (error) {
    notify(toFailure(error));
  }
  return null;
}

/** Writes the blocks of the report as a template of the area of the lens; nothing of who read what goes with them. */
export async function saveTemplate(): Promise<void> {
  const { workbench, language } = useSession.getState();
  if (!workbench) return;
  const { report, catalogue, lens } = workbench;
  const name = report.title[report.language] || translator(language)('report.untitled');
  const file: TemplateFile = {
    jalonTemplate: 1,
    name,
    area: applyLens(catalogue, lens).area,
    blocks: report.blocks.map((block) => ('seen' in block ? { ...block, seen: null } : block)),
  };
  await runTask(translator(language)('reportEditions.template.save'), () =>
    host().saveFile({
      name: fileName(name, 'json'),
      kind: 'json',
      content: new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }),
      target: null,
    }),
  );
}
