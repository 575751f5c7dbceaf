import { useState } from 'react';
import type { Catalogue } from '#shared/framework/catalogue';
import type { CatalogueList } from '#shared/framework/references';
import { termsOf } from '#shared/framework/rules';
import type { Translator } from '#shared/i18n/translator';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../data.module.css';
import { AreaTable } from './area-table.tsx';
import { CatalogueForm } from './catalogue-form.tsx';
import { FrameworkTable } from './framework-table.tsx';
import { GroupTable } from './group-table.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { TermTable } from './term-table.tsx';

const PARTS = ['node', 'group', 'area', 'theme', 'actor', 'edition'] as const;
type Part = (typeof PARTS)[number];

/** What is being done to the list on show: a form for an item (null: a new one), or its removal. */
type Doing =
  | { readonly kind: 'form'; readonly item: string | null; readonly text: string }
  | { readonly kind: 'removal'; readonly item: string; readonly list: CatalogueList };

/** The framework, areas, groups and terms that observations are described with, each list to be edited. */
export function CataloguePanel() {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const [part, setPart] = useState<Part>('node');
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = () => setDoing(null);
  const add = (text: string) => setDoing({ kind: 'form', item: null, text });
  const shared = {
    onEdit: (item: string) => setDoing({ kind: 'form', item, text: '' }),
    onRemove: (item: string, list: CatalogueList = part) => setDoing({ kind: 'removal', item, list }),
  };
  return (
    <Panel title={t('catalogue.title')} actions={<Button onPress={() => add('')}>{t(`catalogue.add.${part}`)}</Button>}>
      <div className={styles.catalogue}>
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
        <RemoveDialog
          list={doing.list}
          item={doing.item}
          name={nameOf(catalogue, doing.list, doing.item, t)}
          onClose={stop}
        />
      ) : null}
    </Panel>
  );
}

function nameOf(catalogue: Catalogue, list: CatalogueList, item: string, t: Translator): string {
  if (list === 'node' || list === 'indicator') {
    const { nodes, indicators } = catalogue.framework;
    const found = [...nodes, ...indicators].find(({ id }) => id === item);
    return found ? `${found.code} ${found.name[t.language]}`.trim() : item;
  }
  const items = list === 'area' ? catalogue.areas : list === 'group' ? catalogue.groups : termsOf(catalogue, list);
  return items.find(({ code }) => code === item)?.name[t.language] ?? item;
}
