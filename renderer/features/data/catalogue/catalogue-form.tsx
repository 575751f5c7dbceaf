import type { CatalogueList } from '#shared/framework/references';
import { termsOf } from '#shared/framework/rules';
import { useDocument } from '../../../queries/hooks.ts';
import { AreaForm } from './area-form.tsx';
import { GroupForm } from './group-form.tsx';
import { NodeForm } from './node-form.tsx';
import { TermForm } from './term-form.tsx';

interface CatalogueFormProps {
  readonly list: Exclude<CatalogueList, 'indicator'>;
  /** Id or code of the item; null for a new one. */
  readonly item: string | null;
  /** Text that a new area is for. */
  readonly text: string;
  readonly onClose: () => void;
}

/** The form of one item of the catalogue. */
export function CatalogueForm({ list, item, text, onClose }: CatalogueFormProps) {
  const { catalogue } = useDocument('catalogue');
  const withCode = <T extends { readonly code: string }>(items: readonly T[]) =>
    items.find(({ code }) => code === item) ?? null;
  if (list === 'node') {
    return <NodeForm node={catalogue.framework.nodes.find(({ id }) => id === item) ?? null} onClose={onClose} />;
  }
  if (list === 'group') return <GroupForm group={withCode(catalogue.groups)} onClose={onClose} />;
  if (list === 'area') return <AreaForm area={withCode(catalogue.areas)} text={text} onClose={onClose} />;
  return <TermForm list={list} term={withCode(termsOf(catalogue, list))} onClose={onClose} />;
}
