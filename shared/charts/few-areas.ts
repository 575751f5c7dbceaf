import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import { areasAskedUnder, WHOLE_LENS } from '../framework/lens.ts';
import type { Translator } from '../i18n/translator.ts';

/** A group of fewer members is told at a glance. */
const FEWEST_MEMBERS = 4;

/** Whether an area without a value is missing and has not simply nothing, as with what a file or a person brought. */
const isMissingUnknown = ({ parent, missing, aggregation }: Indicator): boolean =>
  parent === null || missing === 'unknown' || aggregation.kind === 'ratio';

/**
 * Of groups whose latest value is made of less than half of their areas, how many those are: a number of eight countries is called one of
 * the world by nobody who knows. Nothing is said of values published for the group itself, nor of medians, whose series say it.
 */
export function fewAreasNotes(series: readonly Series[], catalogue: Catalogue, t: Translator): readonly string[] {
  const { groups, framework } = catalogue;
  const notes = series.flatMap(({ indicator, area, points }) => {
    const group = groups.find(({ code }) => code === area);
    const asked = framework.indicators.find(({ id }) => id === indicator);
    const latest = points.at(-1);
    if (!group || !asked || !latest || latest.medianOf !== undefined || !isMissingUnknown(asked)) return [];
    const members = areasAskedUnder(catalogue, { ...WHOLE_LENS, group: area })(asked).size;
    const isFew = members >= FEWEST_MEMBERS && latest.areas > 1 && 2 * latest.areas < members;
    const told = { group: group.name[t.language], areas: latest.areas, members, year: String(latest.year) };
    return isFew ? [t('charts.fewAreas', told)] : [];
  });
  return [...new Set(notes)];
}
