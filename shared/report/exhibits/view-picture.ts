import type { ChartKind } from '../../charts/chart-kind.ts';
import type { FigureKind } from '../../charts/figure-parts.ts';
import type { SourceRecords } from '../../charts/source-reports.ts';
import type { ChartData } from '../../charts/spec.ts';
import type { Twin } from '../../charts/twin.ts';
import { collator } from '../../core/format.ts';
import type { Engine } from '../../engine/port.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BundledFlows } from '../../intake/bundled-flows.ts';
import type { FundingFlow } from '../../pledges/flow.ts';
import type { PledgeMatches } from '../../pledges/matching/match-pledges.ts';
import type { Pledge } from '../../pledges/pledge.ts';
import type { ScenarioStudy, StudyQuestion } from '../../projections/scenario-study.ts';
import type { Workbench } from '../../workbench/workbench.ts';

/** What a view shows, to be drawn, saved or put into a report. Keep it stable in a view (`useMemo`). */
export interface ViewPicture {
  /** Null: a table alone. */
  readonly kind: FigureKind | ChartKind | null;
  readonly data: ChartData;
  readonly twin: Twin;
  /** What is not separable from it: invented data, what nothing was found for. */
  readonly warnings: readonly string[];
  /** Some of it is invented for demonstration. */
  readonly isInvented?: boolean | undefined;
}

export interface BundledRegisters {
  /** Flows of money as published. */
  flows(): Promise<
    Pick<BundledFlows, 'publisher'> & { readonly updated: string; readonly flows: readonly FundingFlow[] }
  >;
  /** The invented register of pledges. */
  example(): Promise<readonly Pledge[]>;
}

/** What pictures of views are worked out from. */
export interface PictureContext {
  readonly engine: Engine;
  /** With the lens of the picture. */
  readonly workbench: Workbench;
  readonly known: SourceRecords;
  readonly t: Translator;
  /** The register of the workbench. */
  readonly pledges: readonly Pledge[];
  /** The registers that come with Jalon; absent where the host cannot read them. */
  readonly registers?: BundledRegisters | undefined;
  /** Works a scenario out beside what is seen; absent: here and now. */
  readonly study?: ((question: StudyQuestion) => Promise<ScenarioStudy | null>) | undefined;
  /** Finds what may serve policy pledges beside what is seen; absent: here and now. */
  readonly match?: ((pledges: readonly Pledge[], groups: Catalogue['groups']) => Promise<PledgeMatches>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How areas and groups are called and ordered in a language; a code that the catalogue does not know stands for itself. */
export function placeNames({ areas, groups }: Pick<Catalogue, 'areas' | 'groups'>, { language }: Translator) {
  const names = new Map([...areas, ...groups].map(({ code, name }) => [code, name[language]]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const order = collator(language);
  return { nameOf, compare: (a: string, b: string): number => order.compare(nameOf(a), nameOf(b)) };
}

/** Data of a picture that draws itself, with its table: both say the same around it. */
export const viewPicture = <K extends ViewPicture['kind']>(
  kind: K,
  words: Omit<ChartData, 'series'> & Partial<Pick<ChartData, 'series'>>,
  table: Pick<Twin, 'columns' | 'rows'>,
  warnings: readonly string[] = [],
): ViewPicture & { readonly kind: K } => ({
  kind,
  data: { series: [], ...words },
  twin: {
    caption: words.subtitle ? `${words.title} (${words.subtitle})` : words.title,
    source: words.source,
    note: words.note,
    unit: words.unit,
    footnotes: words.footnotes ?? [],
    sources: words.sources ?? [],
    ...table,
  },
  warnings,
});
