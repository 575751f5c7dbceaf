import { followsLens, keeping } from '#shared/charts/chart-scope';
import type { Language } from '#shared/core/language';
import { type ExhibitBlock, FIGURE_TABLES, PAGE_WIDTH_MM } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useExhibit } from '../../../queries/use-block-parts.ts';
import { setDraft } from '../../../store/drafts.ts';
import { show } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Ticks } from '../../../ui/checkboxes.tsx';
import { NumberInput, Segments } from '../../../ui/fields.tsx';
import { putBlock } from '../edit.ts';
import { OwnWords } from './own-words.tsx';

/** Of a column, of most of a page, of the whole of it. */
const WIDTHS_MM = [80, 120, PAGE_WIDTH_MM];

interface ExhibitSettingsProps {
  readonly block: ExhibitBlock;
  readonly languages: readonly Language[];
}

/** What can be chosen of a figure or a table. */
export function ExhibitSettings({ block, languages }: ExhibitSettingsProps) {
  const t = useT();
  const [first = 'en'] = languages;
  const exhibit = useExhibit(block, first).value;
  const columns = exhibit?.table?.columns ?? [];
  const isTable = block.shows === 'table' || exhibit?.figure === null;
  return (
    <>
      {exhibit?.figure === null ? null : (
        <Segments
          label={t('report.shows')}
          items={(['figure', 'table'] as const).map((id) => ({ id, name: t(`report.kind.${id}`) }))}
          value={block.shows}
          onChange={(shows) => putBlock({ ...block, shows: shows === 'table' ? 'table' : 'figure' })}
        />
      )}
      <WidthChoice value={block.widthMm} onChange={(widthMm) => putBlock({ ...block, widthMm })} />
      {isTable ? null : (
        <Segments
          label={t('report.table')}
          items={FIGURE_TABLES.map((table) => ({ id: table, name: t(`report.table.${table}`) }))}
          value={block.table}
          onChange={(chosen) =>
            putBlock({ ...block, table: FIGURE_TABLES.find((table) => table === chosen) ?? block.table })
          }
        />
      )}
      {exhibit?.table && isTable ? (
        <>
          <Ticks
            label={t('report.columns')}
            items={columns.map(({ label }, place) => ({ id: String(place), name: label }))}
            value={(block.columns ?? [...columns.keys()]).map(String)}
            onChange={(chosen) => {
              const kept = [...columns.keys()].filter((place) => chosen.includes(String(place)));
              if (kept.length > 0) putBlock({ ...block, columns: kept.length === columns.length ? null : kept });
            }}
          />
          <NumberInput
            label={`${t('report.rows')} (${t('report.rows.hint')})`}
            value={block.rows}
            minimum={1}
            step={1}
            onChange={(rows) => putBlock({ ...block, rows })}
          />
        </>
      ) : null}
      <Scope block={block} lastYear={exhibit?.figure?.data.origin?.years?.[1] ?? null} />
      <OwnWords
        of="ownCaption"
        languages={languages}
        value={block.caption}
        onChange={(caption) => putBlock({ ...block, caption })}
      />
      {isTable ? null : (
        <OwnWords of="ownAlt" languages={languages} value={block.alt} onChange={(alt) => putBlock({ ...block, alt })} />
      )}
      <EditInExplore block={block} />
    </>
  );
}

/** The width of a figure on paper. */
export function WidthChoice({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (widthMm: number) => void;
}) {
  const t = useT();
  return (
    <Segments
      label={t('report.width')}
      items={WIDTHS_MM.map((width) => ({ id: String(width), name: t('report.width.mm', { width: String(width) }) }))}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

const [FOLLOWS, KEEPS] = ['follows', 'keeps'];

/** Whether an exhibit is seen under the lens of the workbench or under its own. */
function Scope({ block, lastYear }: { readonly block: ExhibitBlock; readonly lastYear: number | null }) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const items = [
    { id: KEEPS, name: t('report.keeps') },
    { id: FOLLOWS, name: t('report.follows') },
  ];
  // What a view shows keeps the lens it was seen under, whole.
  if (block.source.of !== 'chart')
    return (
      <Segments
        label={t('report.scope')}
        items={items}
        value={block.lens === null ? FOLLOWS : KEEPS}
        onChange={(chosen) => {
          if ((chosen === FOLLOWS) !== (block.lens === null))
            putBlock({ ...block, lens: chosen === FOLLOWS ? null : lens });
        }}
      />
    );
  const { chart } = block.source;
  const follows = followsLens(chart);
  // A scenario and a view of responsibility are of areas and years of their own.
  if (!follows && (chart.kind === 'fan' || chart.responsibility)) return null;
  return (
    <Segments
      label={t('report.scope')}
      items={items}
      value={follows ? FOLLOWS : KEEPS}
      onChange={(chosen) => {
        if ((chosen === FOLLOWS) === follows) return;
        const next = follows ? keeping(chart, catalogue, lens, lastYear) : { ...chart, areas: [], years: null };
        putBlock({ ...block, source: { of: 'chart', chart: next } });
      }}
    />
  );
}

function EditInExplore({ block }: { readonly block: ExhibitBlock }) {
  const t = useT();
  if (block.source.of !== 'chart') return null;
  const { chart } = block.source;
  if (chart.kind === 'fan' || chart.responsibility) return null;
  return (
    <Button
      onPress={() => {
        setDraft('explore', chart);
        show({ view: 'explore' });
      }}
    >
      {t('report.edit')}
    </Button>
  );
}
