export const audit = {
  'audit.all': 'All',
  'audit.andMore': '{names} and {count} more',
  'audit.command.import': 'Imported on the command line',
  'audit.command.merge': 'Merged on the command line',
  'audit.count':
    '{count, plural, =0 {Nothing is recorded.} one {# entry, latest first} other {# entries, latest first}}',
  'audit.counted': '{label} ({count})',
  'audit.lead':
    'Who changed what, and when. Each save adds what has changed since the one before, under the name given when saving; what was undone in between is left out. Names are as people gave them: only a seal proves who saved a file.',
  'audit.letGo':
    '{count, plural, one {At least # earlier save is no longer listed.} other {At least # earlier saves are no longer listed.}}',
  'audit.more': 'Show more',
  'audit.nobody': 'person not recorded',
  'audit.part': 'Part',
  'audit.person': 'Person',
  'audit.thing':
    '{thing, select, source {Source} correction {Correction by hand} pledgeEdit {Pledge edited by hand} editionDecision {Match of two editions} pledgeDecision {Decision on pledges} comment {Comment} verdict {Verdict} frozenReport {Edition of the report} title {Title} report {Title and authors of the report} shown {Lens} fairShareKey {Fair-share key} framework {Framework} benchmark {Benchmark} scenario {Scenario} chart {Chart} lens {Saved lens} block {Block of the report} publisher {Publisher} indicator {Indicator} node {Objective} area {Area} group {Group} theme {Theme} actor {Kind of actor} edition {Edition} other {Part}}',
  'audit.title': 'Audit trail',
} as const;
