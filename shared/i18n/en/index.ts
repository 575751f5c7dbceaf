import { audit } from './audit.ts';
import { benchmarks } from './benchmarks.ts';
import { breakdowns } from './breakdowns.ts';
import { catalogue } from './catalogue.ts';
import { charts } from './charts.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { comparisons } from './comparisons.ts';
import { data } from './data.ts';
import { decision } from './decision.ts';
import { drawing } from './drawing.ts';
import { errors } from './errors.ts';
import { exhibits } from './exhibits.ts';
import { explore } from './explore.ts';
import { fields } from './fields.ts';
import { gapFormulas } from './gap-formulas.ts';
import { gapMethods } from './gap-methods.ts';
import { gapVerdicts } from './gap-verdicts.ts';
import { gapViews } from './gap-views.ts';
import { gaps } from './gaps.ts';
import { inequality } from './inequality.ts';
import { levers } from './levers.ts';
import { maps } from './maps.ts';
import { matching } from './matching.ts';
import { measures } from './measures.ts';
import { menu } from './menu.ts';
import { merging } from './merging.ts';
import { names } from './names.ts';
import { needs } from './needs.ts';
import { origin } from './origin.ts';
import { overview } from './overview.ts';
import { overviewPicture } from './overview-picture.ts';
import { palette } from './palette.ts';
import { paper } from './paper.ts';
import { pledgePages } from './pledge-pages.ts';
import { pledgePictures } from './pledge-pictures.ts';
import { pledges } from './pledges.ts';
import { preview } from './preview.ts';
import { profile } from './profile.ts';
import { recipe } from './recipe.ts';
import { recompute } from './recompute.ts';
import { registers } from './registers.ts';
import { report } from './report.ts';
import { reportDocument } from './report-document.ts';
import { reportEditions } from './report-editions.ts';
import { reportFiles } from './report-files.ts';
import { reportPage } from './report-page.ts';
import { reportWord } from './report-word.ts';
import { responsibility } from './responsibility.ts';
import { review } from './review.ts';
import { reviewing } from './reviewing.ts';
import { rowNotes } from './row-notes.ts';
import { safety } from './safety.ts';
import { scenarios } from './scenarios.ts';
import { seal } from './seal.ts';
import { shell } from './shell.ts';
import { tour } from './tour.ts';
import { window } from './window.ts';
import { yearCharts } from './year-charts.ts';

export const en = {
  ...seal,
  ...shell,
  ...window,
  ...safety,
  ...menu,
  ...palette,
  ...paper,
  ...tour,
  ...overview,
  ...overviewPicture,
  ...data,
  ...compare,
  ...comparisons,
  ...catalogue,
  ...breakdowns,
  ...rowNotes,
  ...exhibits,
  ...explore,
  ...gaps,
  ...inequality,
  ...responsibility,
  ...gapVerdicts,
  ...gapViews,
  ...gapMethods,
  ...gapFormulas,
  ...benchmarks,
  ...scenarios,
  ...levers,
  ...pledgePictures,
  ...pledges,
  ...matching,
  ...needs,
  ...pledgePages,
  ...audit,
  ...merging,
  ...names,
  ...preview,
  ...profile,
  ...recipe,
  ...recompute,
  ...measures,
  ...origin,
  ...registers,
  ...report,
  ...reportPage,
  ...reportWord,
  ...reportEditions,
  ...reportFiles,
  ...reportDocument,
  ...review,
  ...reviewing,
  ...charts,
  ...decision,
  ...drawing,
  ...yearCharts,
  ...maps,
  ...errors,
  ...fields,
  ...decision,
  ...drawing,
  ...cli,
} as const;
