export type MarkTone = 'good' | 'moderate' | 'poor' | 'bad' | 'none';

/** `rise` and `fall`: which way something went that is shown, not scored. */
export type Sign = MarkTone | 'rise' | 'fall';

const shapes: Record<Sign, string> = {
  good: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  moderate: 'M8 2 14 13.5H2Z',
  poor: 'M2.5 2.5h11v11h-11Z',
  bad: 'M2 3.5 3.5 2 8 6.5 12.5 2 14 3.5 9.5 8l4.5 4.5-1.5 1.5L8 9.5 3.5 14 2 12.5 6.5 8Z',
  none: 'M2 7h12v2H2Z',
  rise: 'M8 2 13 7.5l-1.5 1.4L9 6.2V14H7V6.2L4.5 8.9 3 7.5Z',
  fall: 'M8 14 3 8.5l1.5-1.4L7 9.8V2h2v7.8l2.5-2.7L13 8.5Z',
};

/** The shape of a verdict, in the colour of its place; `hollow` where it rests on no target. Always beside a word or a name. */
export function StatusSign({ sign, hollow = false }: { readonly sign: Sign; readonly hollow?: boolean }) {
  return (
    <svg className={hollow ? 'sign hollow' : 'sign'} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={shapes[sign]} />
    </svg>
  );
}

/** A verdict as shape, colour and word together, so that none of the three carries it alone. */
export function StatusMark({
  tone,
  label,
  hollow = false,
}: {
  readonly tone: MarkTone;
  readonly label: string;
  readonly hollow?: boolean;
}) {
  return (
    <span className={`status ${tone}`}>
      <StatusSign sign={tone} hollow={hollow} />
      {label}
    </span>
  );
}
