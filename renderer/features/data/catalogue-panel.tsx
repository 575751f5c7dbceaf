import { useState } from 'react';
import type { Catalogue } from '#shared/framework/catalogue';
import type { CatalogueList } from '#shared/framework/references';
import { termsOf } from '#shared/framework/rules';
import type { Translator } from '#shared/i18n/translator';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import { AreaTable } from './area-table.tsx';
import { CatalogueForm } from './catalogue-form.tsx';
import { FrameworkTable } from './framework-table.tsx';
import { GroupTable } from './group-table.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { TermTable } from './term-table.tsx';

const PARTS: readonly CatalogueList[] = ['node', 'group', 'area', 'theme', 'actor', 'edition'];

/** What is being done to the list on show: a form for an item (null: a new one), or its removal. */
type Doing =
  | { readonly kind: 'form'; readonly item: string | null; readonly text: string }
  | { readonly kind: 'removal'; readonly item: string };

/** The framework, areas, groups and terms that observations are described with, each list to be edited. */
export function CataloguePanel() {
  const t = useT();
  const { catalogue } = useWorkbench();
  const [part, setPart] = useState<CatalogueList>('node');
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = () => setDoing(null);
  const add = (text: string) => setDoing({ kind: 'form', item: null, text });
  const shared = {
    onEdit: (item: string) => setDoing({ kind: 'form', item, text: '' }),
    onRemove: (item: string) => setDoing({ kind: 'removal', item }),
  };
  return (
    <Panel title={t('catalogue.title')} actions={<Button onPress={() => add('')}>{t(`catalogue.add.${part}`)}</Button>}>
      <div className="catalogue">
        <p className="soft">{t('catalogue.lead')}</p>
        <Segments
          label={t('catalogue.part')}
          items={PARTS.map((id) => ({ id, name: t(`catalogue.part.${id}`) }))}
          value={part}
          onChange={(id) => setPart(PARTS.find((known) => known === id) ?? 'node')}
        />
        {part === 'node' ? <FrameworkTable {...shared} /> : null}
        {part === 'group' ? <GroupTable {...shared} /> : null}
        {part === 'area' ? <AreaTable {...shared} onText={add} /> : null}
        {part === 'node' || part === 'group' || part === 'area' ? null : <TermTable list={part} {...shared} />}
      </div>
      {doing?.kind === 'form' ? <CatalogueForm list={part} item={doing.item} text={doing.text} onClose={stop} /> : null}
      {doing?.kind === 'removal' ? (
        <RemoveDialog list={part} item={doing.item} name={nameOf(catalogue, part, doing.item, t)} onClose={stop} />
      ) : null}
    </Panel>
  );
}

function nameOf(catalogue: Catalogue, list: CatalogueList, item: string, t: Translator): string {
  if (list === 'node') {
    const node = catalogue.framework.nodes.find(({ id }) => id === item);
    return node ? `${node.code} ${node.name[t.language]}`.trim() : item;
  }
  const items = list === 'area' ? catalogue.areas : list === 'group' ? catalogue.groups : termsOf(catalogue, list);
  return items.find(({ code }) => code === item)?.name[t.language] ?? item;
}
