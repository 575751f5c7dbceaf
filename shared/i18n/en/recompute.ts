export const recompute = {
  'recompute.button': 'Recompute all figures',
  'recompute.certificate': 'Save certificate',
  'recompute.certified.broken': 'The signature of the certificate does not hold: it was changed after it was signed.',
  'recompute.certified.inconsistent':
    'What the certificate lists and what it counts do not agree: it was changed, or Jalon did not write it.',
  'recompute.certified.ofFile':
    'The certificate is about this very file. On {date}, Jalon {version} worked out its figures again: {found}',
  'recompute.certified.otherFile': 'The certificate is about another file, of code {code}.',
  'recompute.certified.signature': 'Signature of the certificate: {words}',
  'recompute.certified.unsigned': 'Nobody signed the certificate: anyone could have written it.',
  'recompute.changed':
    '{changed, number} of {compared, plural, one {# figure} other {# figures}} changed{worst, select, none {} other {, worst {worst}}}.',
  'recompute.figure.changed':
    '{name}: {count, plural, one {# value differs} other {# values differ}}, most of all {where}: {before} → {now} ({difference}). Why: {why}.',
  'recompute.figure.failed': '{name}: could not be worked out again.',
  'recompute.figure.gone': '{name}: no longer shows anything.',
  'recompute.figure.new': '{name}: no result was kept to compare with.',
  'recompute.figure.same': '{name}: the same.',
  'recompute.goneBlock': 'A figure that is no longer in the report',
  'recompute.goneChart': 'A chart that is no longer in the workbench',
  'recompute.lead':
    'Works out every figure again with this version of Jalon and lists what differs from the values kept in the file.',
  'recompute.noValue': 'no value',
  'recompute.notKept':
    'The file keeps no values of its {count, plural, one {# figure} other {# figures}}: nothing could be compared. Files saved with an earlier version keep none.',
  'recompute.nothing': 'The workbench has no saved charts and no figures in its report.',
  'recompute.part': '{name}, part {place, number}',
  'recompute.points': '{difference} points',
  'recompute.same':
    '{count, plural, one {The # figure is the same} =2 {Both figures are the same} other {All # figures are the same}} as when the file was saved.',
  'recompute.sign': 'Sign and save certificate',
  'recompute.skipped': 'Figures were not worked out again: the tables are not those that were saved.',
  'recompute.stale': 'The workbench has changed since: recompute once more.',
  'recompute.stored': 'Values as saved',
  'recompute.stored.about':
    '{count, plural, one {The file keeps the values of # figure} other {The file keeps the values of # figures}}, as they were when it was saved. Words in them are in English.',
  'recompute.stored.figure': '{name} ({values, plural, one {# value} other {# values}}, as of {date}, Jalon {version})',
  'recompute.stored.left':
    '{count, plural, one {# chart or block of the report has} other {# charts and blocks of the report have}} no values kept: they show no numbers, were not worked out before saving, or the file had no room for them.',
  'recompute.stored.none': 'The file keeps no values of figures.',
  'recompute.stored.tooMany':
    '{count, plural, one {The result of # figure was not kept: the file has no room for it. It can be recomputed, not compared.} other {The results of # figures were not kept: the file has no room for them. They can be recomputed, not compared.}}',
  'recompute.stored.verified':
    'The file keeps the values of {count, plural, one {# figure} other {# figures}} as Jalon {versions} worked them out as of {dates}. The code covers them, so they are those that were saved; whether the data still give them, --recompute tells.',
  'recompute.task': 'Recomputing all figures',
  'recompute.title': 'Recompute',
  'recompute.value.came': 'a value where there was none',
  'recompute.value.went': 'no value any more',
  'recompute.why.and': ', ',
  'recompute.why.app': 'another version of Jalon worked it out',
  'recompute.why.data': 'the data differ',
  'recompute.why.method': 'the framework, a benchmark, a scenario or the lens differs',
  'recompute.why.recipe': 'it shows something else',
  'recompute.why.unknown':
    'unknown; data, request, method and version are those stated in the file, so the kept values may have been altered',
  'tolerance.digits':
    'Two numbers count as the same where they agree to {digits, plural, =9 {nine} other {#}} significant {digits, plural, one {digit} other {digits}}.',
  'tolerance.exact': 'The largest difference that counts as none is {share} of the larger of the two numbers.',
  'tolerance.exactly': 'Exactly',
  'tolerance.none': 'Two numbers count as the same only where they are equal.',
  'tolerance.share': 'Two numbers count as the same where they differ by at most {share} of the larger one.',
  'tolerance.tiny': 'less than a millionth of the value',
  'tolerance.tinyNumber': 'less than a millionth',
} as const;
