import { benchmarks } from './benchmarks.ts';
import { breakdowns } from './breakdowns.ts';
import { catalogue } from './catalogue.ts';
import { charts } from './charts.ts';
import { cli } from './cli.ts';
import { data } from './data.ts';
import { drawing } from './drawing.ts';
import { errors } from './errors.ts';
import { explore } from './explore.ts';
import { fields } from './fields.ts';
import { gapFormulas } from './gap-formulas.ts';
import { gapMethods } from './gap-methods.ts';
import { gapViews } from './gap-views.ts';
import { gaps } from './gaps.ts';
import { inequality } from './inequality.ts';
import { levers } from './levers.ts';
import { maps } from './maps.ts';
import { measures } from './measures.ts';
import { menu } from './menu.ts';
import { names } from './names.ts';
import { origin } from './origin.ts';
import { overview } from './overview.ts';
import { pledges } from './pledges.ts';
import { profile } from './profile.ts';
import { recipe } from './recipe.ts';
import { registers } from './registers.ts';
import { report } from './report.ts';
import { responsibility } from './responsibility.ts';
import { review } from './review.ts';
import { rowNotes } from './row-notes.ts';
import { safety } from './safety.ts';
import { scenarios } from './scenarios.ts';
import { shell } from './shell.ts';

export const en = {
  ...shell,
  ...safety,
  ...menu,
  ...overview,
  ...data,
  ...catalogue,
  ...breakdowns,
  ...rowNotes,
  ...explore,
  ...gaps,
  ...inequality,
  ...responsibility,
  ...gapViews,
  ...gapMethods,
  ...gapFormulas,
  ...benchmarks,
  ...scenarios,
  ...levers,
  ...pledges,
  ...names,
  ...profile,
  ...recipe,
  ...measures,
  ...origin,
  ...registers,
  ...report,
  ...review,
  ...charts,
  ...maps,
  ...errors,
  ...fields,
  ...drawing,
  ...cli,
} as const;
