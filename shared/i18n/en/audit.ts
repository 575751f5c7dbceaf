export const audit = {
  'audit.all': 'All',
  'audit.count':
    '{count, plural, =0 {Nothing is recorded.} one {# entry, latest first} other {# entries, latest first}}',
  'audit.lead':
    'Sources loaded, corrections, decisions on pledges, comments, verdicts and frozen editions, each with the person and the time that the document records.',
  'audit.more': 'Show more',
  'audit.nobody': 'person not recorded',
  'audit.part': 'Part',
  'audit.person': 'Person',
  'audit.thing':
    '{thing, select, source {Source} correction {Correction by hand} pledgeEdit {Pledge edited by hand} editionDecision {Match of two editions} pledgeDecision {Decision on pledges} comment {Comment} verdict {Verdict} frozenReport {Edition of the report} other {Part}}',
  'audit.title': 'Audit trail',
} as const;
