export const gapVerdicts = {
  'gaps.board.as': 'Shown as',
  'gaps.board.as.cells': 'Table',
  'gaps.board.as.ways': 'Now → target',
  'gaps.dumbbell.caption': 'From the base year (tick) to now (full) to the target (hollow), furthest first',
  'gaps.dumbbell.way': 'Way to the target',
  'gaps.dumbbell.share': '{share} of the way from the base value to the target',
  'gaps.dumbbell.noWay': 'no base to measure from',
  'gaps.dumbbell.noneText':
    '{without, plural, =0 {No indicator shown has a value.} one {# indicator shown has values and no target. Add a benchmark with its source.} other {# indicators shown have values and no target. Add a benchmark with its source.}}',
  'gaps.dumbbell.without':
    '{count, plural, one {# indicator has} other {# indicators have}} values and no target, and {count, plural, one {is} other {are}} not drawn.',
  'gaps.chart.target': 'Target: {value}',
  'gaps.chart.pace': 'At the present pace',
  'gaps.chart.missing': '{gap} {side, select, below {short} other {above}} in {year} at this pace',
  'gaps.class.methods': 'What each method says',
  'gaps.class.away': 'Away',
  'gaps.class.too-slow': 'Too slow',
  'gaps.class.on-course': 'On course',
  'gaps.class.reached': 'Reached',
  'gaps.class.unknown': 'Not known',
  'gaps.class.still': 'no movement',
  'gaps.class.about':
    'Away: not towards the target, or standing still. Not known: the method cannot judge the series, or measures the distance and not the pace.',
  'gaps.verdict.noData': '{subject}: no value.',
  'gaps.verdict.unjudged': '{subject}: {value} in {year}; {verdict}.',
  'gaps.verdict.broken':
    '{subject}: {value} in {year}. Values before the break in series of {broken} do not compare, and no target is set.',
  'gaps.verdict.otherAreas':
    '{subject}: {value} in {year}. The countries are not those of {base}, so that no change is known, and no target is set.',
  'gaps.verdict.single': '{subject}: {value} in {year}. No target is set, so there is no distance to go.',
  'gaps.verdict.change':
    '{subject}: {value} in {year}, {change} since {base}. No target is set, so there is no distance to go.',
  'gaps.verdict.notScored':
    '{subject}: {value} in {year}, against {target}{due, select, none {} other { by {due}}}. Whether a rise is progress depends on the circumstances: shown, not scored.',
  'gaps.verdict.reached':
    '{subject}: {value} in {year}; the target of {target}{due, select, none {} other { by {due}}} is reached.',
  'gaps.verdict.short':
    '{subject}: {gap} {side, select, below {short of} other {above}} the target of {target}{due, select, none {} other {{isPast, select, true {, which was due by {due}} other { by {due}}}}}, {pace, select, away {and moving away from it} still {and standing still} slow {and moving too slowly} course {and on course} other {at a pace that is not known}}.',
  'gaps.verdict.methods': 'Of {all, plural, one {# method} other {# methods}}, {list}.',
  'gaps.verdict.methods.away': '{count, plural, one {# says away} other {# say away}}',
  'gaps.verdict.methods.too-slow': '{count, plural, one {# says too slow} other {# say too slow}}',
  'gaps.verdict.methods.on-course': '{count, plural, one {# says on course} other {# say on course}}',
  'gaps.verdict.methods.reached': '{count, plural, one {# says reached} other {# say reached}}',
  'gaps.verdict.methods.unknown': '{count, plural, other {# cannot say}}',
  'gaps.verdict.board':
    'Of {judged, plural, one {# judged cell} other {# judged cells}}, {whole, select, none {} other {{whole} aside, }}{good, plural, =0 {none is} one {# is} other {# are}} on course ({share}), {moderate, number} moderate, {poor, number} limited and {bad, number} off course; {target, plural, =0 {none has a target} one {# has a target} other {# have a target}}{none, plural, =0 {} one {; # more is not judged} other {; # more are not judged}}.{context, plural, =0 {} one { # cell of context indicators is judged too and not counted here.} other { # cells of context indicators are judged too and not counted here.}}',
  'gaps.verdict.boardNone':
    'No cell can be judged{none, plural, =0 {} one {; # is shown without a judgement} other {; # are shown without a judgement}}.{context, plural, =0 {} one { # cell of context indicators is judged too and not counted here.} other { # cells of context indicators are judged too and not counted here.}}',
} as const;
