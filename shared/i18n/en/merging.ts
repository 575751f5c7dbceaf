export const merging = {
  'merging.begin': 'Merge: choose the file both began from…',
  'merging.choose': 'Which counts? {about}',
  'merging.conflicts':
    '{count, plural, =0 {No conflict: all that either side changed can be kept.} one {One thing was changed differently on both sides} other {# things were changed differently on both sides}}{count, plural, =0 {} other {{left, plural, =0 {; all are settled.} other {; {left, number} to settle.}}}}',
  'merging.done': 'Merged. Undo takes it back in one step.',
  'merging.finish': 'Merge',
  'merging.lead':
    'Both files come from one workbench. To bring their changes into yours, choose the file as it was before the two of you began; where both changed the same thing, you are asked.',
  'merging.nothing': 'Nothing to merge: this workbench has all of it already.',
  'merging.task': 'Merging with {name}',
  'merging.title': 'Merge',
} as const;
