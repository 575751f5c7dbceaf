export const pledgePages = {
  'library.pledgesHistory': 'Pledges delivered as in the past: rate and delay',
  'library.pledgesHistory.about':
    'Of {pledges, plural, one {# pledge} other {# pledges}} of the kind, {rate}% were reported as fulfilled within {years} years of their start{rateLower, select, none {} other { (95% interval {rateLower} to {rateUpper}%)}}, half of these within {lag} months (95% interval {lagLower, select, none {not known} other {{lagLower}}} to {lagUpper, select, none {not reached} other {{lagUpper}}}). Pledges still open have the chance of those that were open as long, and arrive after that delay in whole years.{paid, select, none {} other { In money, {paid}% of what was pledged is paid; by year of the pledge, {paidLeast} to {paidMost}%.}}',
  'library.pledgesHistory.refused.noDate':
    'Not offered: the register holds as of several days, or of none, so that nobody can say how long its pledges have been open.',
  'library.pledgesHistory.refused.short':
    'Not offered: too few pledges were watched for a year or longer, so that no share delivered can be told.',
  'library.pledgesHistory.refused.thin':
    'Not offered: the register reports {events} pledges of the kind as fulfilled with a date, and fewer than {least} say too little of a rate.',
} as const;
