import type { Language } from '#shared/core/language';
import { METHODS } from '#shared/gaps/methods/methods';
import { ANNEXES, type Annex, CALLOUT_TONES, CONTENTS_OF, type ReportBlock } from '#shared/workbench/report';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Ticks } from '../../../ui/checkboxes.tsx';
import { type Option, Segments, SelectField } from '../../../ui/fields.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { putBlock } from '../edit.ts';
import styles from '../report.module.css';
import { ExhibitSettings, WidthChoice } from './exhibit-settings.tsx';
import { OwnWords } from './own-words.tsx';

interface BlockSettingsProps {
  readonly block: ReportBlock;
  readonly languages: readonly Language[];
}

/** What can be chosen of a block called `name`, above it: a figure may be as tall as the window. */
export function BlockSettings({ block, name, languages }: BlockSettingsProps & { readonly name: string }) {
  const t = useT();
  return (
    <fieldset className={styles.settings}>
      <legend className="visually-hidden">{t('report.settings', { name })}</legend>
      <Choices block={block} languages={languages} />
    </fieldset>
  );
}

function Choices({ block, languages }: BlockSettingsProps) {
  const t = useT();
  switch (block.kind) {
    case 'heading':
      return (
        <Segments
          label={t('report.level')}
          items={([1, 2, 3] as const).map((level) => ({ id: String(level), name: t(`report.level.${level}`) }))}
          value={String(block.level)}
          onChange={(chosen) => putBlock({ ...block, level: chosen === '3' ? 3 : chosen === '2' ? 2 : 1 })}
        />
      );
    case 'callout':
      return (
        <Segments
          label={t('report.tone')}
          items={CALLOUT_TONES.map((tone) => ({ id: tone, name: t(`report.tone.${tone}`) }))}
          value={block.tone}
          onChange={(chosen) =>
            putBlock({ ...block, tone: CALLOUT_TONES.find((tone) => tone === chosen) ?? block.tone })
          }
        />
      );
    case 'exhibit':
      return <ExhibitSettings block={block} languages={languages} />;
    case 'scenario':
      return (
        <>
          <ScenarioChoice block={block} />
          <WidthChoice value={block.widthMm} onChange={(widthMm) => putBlock({ ...block, widthMm })} />
          <OwnWords
            of="ownCaption"
            languages={languages}
            value={block.caption}
            onChange={(caption) => putBlock({ ...block, caption })}
          />
        </>
      );
    case 'method':
      return <MethodChoice block={block} />;
    case 'situation':
    case 'country':
      return <PlaceChoice block={block} />;
    case 'contents':
      return (
        <Segments
          label={t('report.contents')}
          items={CONTENTS_OF.map((of) => ({ id: of, name: t(`report.contents.${of}`) }))}
          value={block.of}
          onChange={(chosen) => putBlock({ ...block, of: CONTENTS_OF.find((of) => of === chosen) ?? block.of })}
        />
      );
    case 'annex':
      return (
        <Ticks
          label={t('report.annex')}
          items={ANNEXES.map((part) => ({ id: part, name: t(`report.annex.${part}`) }))}
          value={block.parts}
          onChange={(chosen) => putBlock({ ...block, parts: ANNEXES.filter((part: Annex) => chosen.includes(part)) })}
        />
      );
    default:
      return null;
  }
}

function ScenarioChoice({ block }: { readonly block: Extract<ReportBlock, { kind: 'scenario' }> }) {
  const t = useT();
  const { scenarios } = useDocument('scenarios');
  return (
    <SelectField
      label={t('report.kind.scenario')}
      items={scenarios.map(({ id, name }) => ({ id, name }))}
      value={block.scenario}
      onChange={(scenario) => putBlock({ ...block, scenario })}
    />
  );
}

function PlaceChoice({ block }: { readonly block: Extract<ReportBlock, { kind: 'situation' | 'country' }> }) {
  const t = useT();
  const { areas } = usePlaces();
  const situations = useSituations();
  return (
    <SearchSelect
      label={t(`report.kind.${block.kind}`)}
      search={t('explore.search')}
      empty={t('explore.noMatch')}
      items={block.kind === 'country' ? areas : situations}
      value={block.kind === 'country' ? block.area : block.situation}
      onChange={(chosen) =>
        putBlock(block.kind === 'country' ? { ...block, area: chosen } : { ...block, situation: chosen })
      }
    />
  );
}

/** Situations of the catalogue under their names. */
export function useSituations(): readonly Option[] {
  const { language } = useT();
  const { catalogue } = useDocument('catalogue');
  return catalogue.groups
    .filter(({ kind }) => kind === 'situation')
    .map(({ code, name }) => ({ id: code, name: name[language] }));
}

const NO_BENCHMARK = '';

function MethodChoice({ block }: { readonly block: Extract<ReportBlock, { kind: 'method' }> }) {
  const t = useT();
  const { catalogue, benchmarks } = useDocument('catalogue', 'benchmarks');
  const { all } = usePlaces();
  const words = { search: t('explore.search'), empty: t('explore.noMatch') };
  return (
    <>
      <SelectField
        label={t('report.method')}
        items={METHODS.map(({ id }) => ({ id, name: t(`gaps.method.${id}`) }))}
        value={block.method}
        onChange={(method) => putBlock({ ...block, method })}
      />
      <SearchSelect
        {...words}
        label={t('report.indicator')}
        items={catalogue.framework.indicators.map(({ id, code, name }) => ({
          id,
          name: `${code} ${name[t.language]}`.trim(),
        }))}
        value={block.indicator}
        onChange={(indicator) =>
          putBlock({
            ...block,
            indicator,
            dims: catalogue.framework.indicators.find(({ id }) => id === indicator)?.headline ?? '',
            benchmark: benchmarks.find((one) => one.indicator === indicator)?.id ?? null,
          })
        }
      />
      <SearchSelect
        {...words}
        label={t('report.area')}
        items={all}
        value={block.area}
        onChange={(area) => putBlock({ ...block, area })}
      />
      <SelectField
        label={t('report.benchmark')}
        items={[
          { id: NO_BENCHMARK, name: t('report.benchmark.none') },
          ...benchmarks.filter(({ indicator }) => indicator === block.indicator).map(({ id, name }) => ({ id, name })),
        ]}
        value={block.benchmark ?? NO_BENCHMARK}
        onChange={(benchmark) => putBlock({ ...block, benchmark: benchmark || null })}
      />
    </>
  );
}
