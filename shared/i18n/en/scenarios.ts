export const scenarios = {
  'scenarios.note.no_values': 'The series has no values, so there is nothing to project.',
  'scenarios.note.single_value': 'Only one value is known: the projection repeats it, with a wide interval.',
  'scenarios.note.short_series':
    'Fewer than eight values are known: the projection shows no change, with a wide interval that is not tested on the past.',
  'scenarios.note.constant': 'Every value is the same: the projection repeats it.',
  'scenarios.note.no_change_baseline':
    'On its own past, a trend did no better than “no change”, so the baseline shows no change.',
  'scenarios.note.horizon_capped':
    'The series is too short for the years asked for: the projection ends after as many years as are known, ten at most.',
  'scenarios.note.horizon_overridden': 'The projection goes further ahead than the length of the series supports.',
  'scenarios.note.outside_domain': 'Values that the indicator cannot take were left out.',
  'scenarios.note.repeated_years': 'Some years have several values; the last one counts.',
  'scenarios.note.erratic':
    'The series jumps up and down from year to year: its interval is built on the values themselves, not on growth.',
  'scenarios.note.zeros_offset': 'The series holds zeros: half its smallest value was added before taking logarithms.',
  'scenarios.note.at_bounds': 'Some values lie on a bound of the indicator and were drawn slightly inwards.',
  'scenarios.note.gaps_interpolated': 'Years without a value were filled on a straight line between their neighbours.',
  'scenarios.note.lever_outside_years': 'A lever acts on years outside the projection and changes nothing here.',
  'scenarios.note.baseline_flat':
    'The baseline has no pace to multiply: the multiplier changes nothing. Add a change per year instead.',
  'scenarios.method.median': 'Median of five forecasters',
  'scenarios.method.naive': 'No change',
  'scenarios.method.none': 'None',
  'scenarios.verdict.skill': 'Skill: better than “no change” on its own past',
  'scenarios.verdict.no_skill': 'No skill: a trend was no better than “no change”',
  'scenarios.verdict.too_short': 'Too short to be tested on its own past',
} as const;
