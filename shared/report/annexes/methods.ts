import { methodOf } from '../../gaps/methods/methods.ts';
import type { RichNode } from '../../workbench/rich-text.ts';
import type { PartContext } from '../part-context.ts';
import type { Part } from '../parts.ts';
import { listOf } from './sources.ts';

/** Every method the report shows: what it asks, its formulas, and where it is published. */
export const methodsAnnex = ({ used, t }: PartContext): readonly Part[] => [
  ...[...used.methods].flatMap(([method, formulas]): readonly Part[] => {
    const id = methodOf(method)?.id;
    return id
      ? [
          { kind: 'heading', block: '', level: 2, text: t(`gaps.method.${id}`) },
          prose([
            paragraph(t(`gaps.method.${id}.about`)),
            ...listOf(formulas).content,
            paragraph(t('charts.source', { source: t(`gaps.method.${id}.source`) })),
          ]),
        ]
      : [];
  }),
  ...(used.hasProjections
    ? ([
        { kind: 'heading', block: '', level: 2, text: t('reportDocument.projections') },
        prose([paragraph(t('reportDocument.projections.about'))]),
      ] as const)
    : []),
];

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const prose = (content: readonly RichNode[]): Part => ({ kind: 'prose', block: '', text: { type: 'doc', content } });
