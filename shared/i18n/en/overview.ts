export const overview = {
  'overview.title': 'Where the Compact stands',
  'overview.lead':
    '{area}: latest value of every indicator, the change since {year}, and how much of the picture there is.',
  'overview.indicator': 'Indicator',
  'overview.latest': 'Latest value',
  'overview.change': 'Change since {year}',
  'overview.trend': 'Since {year}',
  'overview.coverage': 'Coverage',
  'overview.coverageCount': '{areas} of {of} countries, {years}',
  'overview.coverageNone': 'not asked here',
  'overview.coverageRule':
    'Coverage: countries and territories of the lens with a value in some year of the lens, of those the indicator is asked of: all inhabited ones, or for some indicators only those with a UNHCR operation, those whose operations report, or donors.',
  'overview.coverageOne': 'one series, {years}',
  'overview.span': '{from}–{to}',
  'overview.noData': 'No data',
  'overview.noDataHere': 'No data for this lens',
  'overview.notAsked': 'Not asked of any country of this lens',
  'overview.noDataText':
    'No source of this workbench has a value for this area as a whole. Load a source of your own to fill it.',
  'overview.noBase': 'no value for {year}',
  'overview.dims': 'also {names}{more, plural, =0 {} other { and # more}}',
  'overview.otherAreas': '≠ different countries',
  'overview.marked': '{period}, {mark}',
  'overview.break': '≠ not comparable: break in {year}',
  'overview.context': 'Context',
  'overview.own': 'Your own indicators',
  'overview.gap':
    '{count, plural, =0 {Every indicator shown has data.} one {# indicator shown has no data.} other {# indicators shown have no data.}}',
  'overview.noteMark': '*',
  'overview.note': '* {code}: {note}',
  'overview.conditional': 'Shown, not scored: a rise is not progress in itself.',
  'overview.sparkline': '{name}, {from} to {to}: from {first} to {last}',
} as const;
