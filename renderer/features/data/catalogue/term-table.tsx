import { TERM_LISTS, type TermList } from '#shared/framework/references';
import { termsOf } from '#shared/framework/rules';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { CatalogueTable } from './catalogue-table.tsx';

interface TermTableProps {
  readonly list: TermList;
  readonly onEdit: (code: string) => void;
  readonly onRemove: (code: string) => void;
}

/** Themes, kinds of actor or editions, with how many indicators name each. */
export function TermTable({ list, onEdit, onRemove }: TermTableProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const named = catalogue.framework.indicators.flatMap((indicator) => indicator[TERM_LISTS[list]]);
  return (
    <CatalogueTable
      label={t(`catalogue.part.${list}`)}
      columns={[{ title: t('catalogue.code') }, { title: t('catalogue.indicators'), isNumber: true }]}
      rows={termsOf(catalogue, list).map(({ code, name }) => ({
        key: code,
        name: name[t.language],
        cells: [code, String(named.filter((one) => one === code).length)],
      }))}
      onEdit={onEdit}
      onRemove={onRemove}
    />
  );
}
