import { useState } from 'react';
import { collator } from '#shared/core/format';
import { foldName } from '#shared/intake/areas/area-name';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import styles from '../data.module.css';
import { CatalogueTable } from './catalogue-table.tsx';

const SHOWN = 10;

interface AreaTableProps {
  readonly onEdit: (code: string) => void;
  readonly onRemove: (code: string) => void;
  /** Asked for an area for a text of a source. */
  readonly onText: (text: string) => void;
}

/** The areas that are looked for, and the texts of sources that no area has. */
export function AreaTable({ onEdit, onRemove, onText }: AreaTableProps) {
  const t = useT();
  const { catalogue, sources } = useDocument('catalogue', 'sources');
  const [search, setSearch] = useState('');
  const known = new Set(catalogue.areas.map(({ code }) => code));
  const texts = [...new Set(sources.flatMap(({ loss }) => loss?.unmatchedAreas.map(({ text }) => text) ?? []))].filter(
    (text) => !known.has(text),
  );
  const wanted = foldName(search);
  const found = catalogue.areas
    .filter(
      ({ code, name }) =>
        wanted === '' ||
        code.toLowerCase().startsWith(search.trim().toLowerCase()) ||
        Object.values(name).some((one) => foldName(one).includes(wanted)),
    )
    .sort((a, b) => collator(t.language).compare(a.name[t.language], b.name[t.language]));
  const shown = found.slice(0, SHOWN);
  return (
    <>
      {texts.length > 0 ? (
        <section className="box" aria-label={t('catalogue.unmatched')}>
          <p>{t('catalogue.unmatched')}</p>
          <div className="actions">
            {texts.map((text) => (
              <Button key={text} onPress={() => onText(text)}>
                {t('catalogue.unmatched.make', { text })}
              </Button>
            ))}
          </div>
        </section>
      ) : null}
      <div className={styles.areaSearch}>
        <TextInput label={t('catalogue.search')} value={search} onChange={setSearch} />
        <p role="status">{t('catalogue.shown', { shown: shown.length, total: found.length })}</p>
      </div>
      <CatalogueTable
        label={t('catalogue.part.area')}
        columns={[{ title: t('catalogue.code') }, { title: t('catalogue.unhcrCode') }]}
        rows={shown.map(({ code, name, codes }) => ({
          key: code,
          name: name[t.language],
          cells: [code, codes.unhcr ?? ''],
        }))}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </>
  );
}
