import { lossLines } from '../../intake/loss/loss-text.ts';
import type { PartContext } from '../part-context.ts';
import type { Part } from '../parts.ts';
import { listOf, sourcesUsed } from './sources.ts';

/** Of every file shown: what of its rows and cells was read, set aside or could not be placed. */
export function lossesAnnex(context: PartContext): readonly Part[] {
  const { workbench, t } = context;
  const used = new Set(sourcesUsed(context).map(({ title }) => title));
  const files = workbench.sources.filter(({ name, loss }) => loss !== null && used.has(name));
  const prepared = used.size > files.length ? [t('reportDocument.prepared')] : [];
  return [
    ...files.flatMap(({ name, loss }): readonly Part[] =>
      loss
        ? [
            { kind: 'heading', block: '', level: 2, text: name },
            { kind: 'prose', block: '', text: listOf(lossLines(loss, t)) },
          ]
        : [],
    ),
    ...(prepared.length > 0 ? [{ kind: 'prose', block: '', text: listOf(prepared) } as const] : []),
  ];
}
