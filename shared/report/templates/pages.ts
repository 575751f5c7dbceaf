import type { ReportBlock } from '../../workbench/report.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { heading, latestValues, type Making, overTime, said } from './make.ts';

type Known = Pick<Workbench, 'catalogue'>;

const nameIn = ({ areas, groups }: Known['catalogue'], code: string) =>
  [...areas, ...groups].find((one) => one.code === code)?.name ?? { en: code, fr: code };

/** Indicators that have values: those of `ids` in their order, else all. */
const indicatorsOf = ({ framework }: Known['catalogue'], making: Making, ids?: readonly string[]) => {
  const known = framework.indicators.filter(({ id }) => making.has(id));
  return ids ? ids.flatMap((id) => known.filter((one) => one.id === id)) : known;
};

/** What there is to know of one country, on a page of its own. */
export const countryPage = ({ catalogue }: Known, area: string, making: Making): readonly ReportBlock[] => [
  heading(making, 1, nameIn(catalogue, area)),
  ...latestValues(making, indicatorsOf(catalogue, making, HEADLINES), area),
  { id: making.id(), kind: 'country', area },
];

/** What there is to know of one situation. */
export const situationPage = ({ catalogue }: Known, situation: string, making: Making): readonly ReportBlock[] => [
  heading(making, 1, nameIn(catalogue, situation)),
  ...latestValues(making, indicatorsOf(catalogue, making, HEADLINES), situation),
  { id: making.id(), kind: 'situation', situation },
];

/** What leaves room on a page for the sources. */
const BRIEF = { heightMm: 48, table: 'none' } as const;
const MOST_OF_BRIEF = 6;
const OF_BRIEF: readonly string[] = [
  'ctx-refugees-oip',
  'ctx-asylum',
  'gcr-3.1.1',
  'gcr-4.2.1',
  'ctx-requirements',
  'ctx-coverage',
  'ctx-refugees-per-1000',
  'ctx-refugees',
  'money-expenditure',
];

/** One page: the headline values, one picture, where the numbers come from. */
export const onePageBrief = ({ catalogue }: Known, area: string, making: Making): readonly ReportBlock[] => {
  const name = nameIn(catalogue, area);
  const indicators = indicatorsOf(catalogue, making, OF_BRIEF).slice(0, MOST_OF_BRIEF);
  const [first] = indicators;
  return [
    heading(
      making,
      1,
      said('reportDocument.template.briefOf', (language) => ({ area: name[language] })),
    ),
    ...latestValues(making, indicators, area),
    ...(first ? [overTime(making, first.id, area, BRIEF)] : []),
    { id: making.id(), kind: 'annex', parts: ['sources'] },
  ];
};

/** A picture to a slide: every indicator that has values. */
export const slideDeck = ({ catalogue }: Known, area: string, making: Making): readonly ReportBlock[] =>
  indicatorsOf(catalogue, making).flatMap(({ id, name }, at): readonly ReportBlock[] => [
    ...(at > 0 ? [{ id: making.id(), kind: 'page-break' } as const] : []),
    heading(making, 2, name),
    overTime(making, id, area, { table: 'none' }),
  ]);

/** Indicators a short page begins with. */
const HEADLINES: readonly string[] = [
  'ctx-refugees-oip',
  'ctx-refugees',
  'ctx-asylum',
  'ctx-refugees-per-1000',
  'gcr-3.1.1',
  'gcr-4.2.1',
  'ctx-requirements',
  'ctx-coverage',
  'money-expenditure',
];
