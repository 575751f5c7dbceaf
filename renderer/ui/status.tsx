export type Tone = 'good' | 'moderate' | 'poor' | 'bad' | 'none';

const shapes: Record<Tone, string> = {
  good: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  moderate: 'M8 2 14 13.5H2Z',
  poor: 'M2.5 2.5h11v11h-11Z',
  bad: 'M2 3.5 3.5 2 8 6.5 12.5 2 14 3.5 9.5 8l4.5 4.5-1.5 1.5L8 9.5 3.5 14 2 12.5 6.5 8Z',
  none: 'M2 7h12v2H2Z',
};

/** A verdict as shape, colour and word together, so that none of the three carries it alone. */
export function StatusMark({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  return (
    <span className={`status ${tone}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={shapes[tone]} />
      </svg>
      {label}
    </span>
  );
}
