import { type Contribution, PLEDGE_STAGES, type Pledge, type PledgeStage } from './pledge.ts';

/** What to keep; null keeps all. `areas`: pledges implemented in one of them. `situation` '' keeps general pledges. */
export interface PledgeFilter {
  readonly theme: string | null;
  readonly actor: string | null;
  readonly situation: string | null;
  readonly stage: PledgeStage | null;
  readonly contribution: Contribution | null;
  readonly areas: ReadonlySet<string> | null;
  readonly text: string;
}

export const EVERY_PLEDGE: PledgeFilter = {
  theme: null,
  actor: null,
  situation: null,
  stage: null,
  contribution: null,
  areas: null,
  text: '',
};

/** `shownAs`: a name under which a pledge is shown and is to be found too. */
export function filterPledges<T extends Pledge>(
  pledges: readonly T[],
  filter: PledgeFilter,
  shownAs: (pledge: T) => string = () => '',
): readonly T[] {
  const text = fold(filter.text);
  return pledges.filter(
    (pledge) =>
      (filter.theme === null || pledge.themes.includes(filter.theme)) &&
      (filter.actor === null || pledge.actor === filter.actor) &&
      (filter.situation === null ||
        (filter.situation === '' ? pledge.situations.length === 0 : pledge.situations.includes(filter.situation))) &&
      (filter.stage === null || pledge.stage === filter.stage) &&
      (filter.contribution === null || pledge.contributions.includes(filter.contribution)) &&
      (filter.areas === null || pledge.areas.some((area) => filter.areas?.has(area))) &&
      (text === '' || fold(`${textOf(pledge)} ${shownAs(pledge)}`).includes(text)),
  );
}

/** What is searched; of a flow its plan too. */
const textOf = (pledge: Pledge & { readonly plan?: string | null }): string =>
  [pledge.id, pledge.title, pledge.entity, pledge.plan ?? ''].join(' ');

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

export interface StageCount {
  readonly stage: PledgeStage;
  readonly pledges: number;
  /** Share of all pledges, 0–1; null of none. */
  readonly ofAll: number | null;
  /** Share of the pledges *with updates*, the base of the published percentages; null for `no_update` and of none. */
  readonly ofUpdated: number | null;
}

/** Pledges per stage, in the order of the stages, also where there are none. */
export function countByStage(pledges: readonly Pledge[]): readonly StageCount[] {
  const counts = new Map<PledgeStage, number>();
  for (const { stage } of pledges) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const updated = pledges.length - (counts.get('no_update') ?? 0);
  return PLEDGE_STAGES.map((stage) => {
    const count = counts.get(stage) ?? 0;
    return {
      stage,
      pledges: count,
      ofAll: pledges.length > 0 ? count / pledges.length : null,
      ofUpdated: stage !== 'no_update' && updated > 0 ? count / updated : null,
    };
  });
}

export interface PledgeMatrix {
  readonly themes: readonly string[];
  /** Situation codes; the last one, '', holds general pledges. */
  readonly situations: readonly string[];
  /** `cells[theme][situation]`: pledges with both. A pledge counts once in each of its themes and situations. */
  readonly cells: readonly (readonly number[])[];
}

/** Theme × situation; an empty cell is a finding, so all given themes and situations are kept. */
export function matrixOf(
  pledges: readonly Pledge[],
  themes: readonly string[],
  situations: readonly string[],
): PledgeMatrix {
  const columns = [...situations, ''];
  const row = new Map(themes.map((theme, index) => [theme, index]));
  const column = new Map(columns.map((situation, index) => [situation, index]));
  const cells = themes.map(() => columns.map(() => 0));
  for (const pledge of pledges) {
    const places = pledge.situations.length > 0 ? pledge.situations : [''];
    for (const theme of pledge.themes) {
      for (const place of places) {
        const cellRow = cells[row.get(theme) ?? -1];
        const index = column.get(place);
        if (cellRow && index !== undefined) cellRow[index] = (cellRow[index] ?? 0) + 1;
      }
    }
  }
  return { themes, situations: columns, cells };
}
