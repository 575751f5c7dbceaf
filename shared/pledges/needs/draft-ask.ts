import { formatNumber } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { StillNeeded } from './still-needed.ts';

interface AskedFor {
  readonly needed: StillNeeded;
  readonly people: number | null;
  /** Names in the language of `t`. */
  readonly situation: string;
  readonly theme: string | null;
  /** Whether the workbench holds a register of pledges. */
  readonly hasRegister: boolean;
}

/** A draft of what to ask for, a paragraph each, in the language of `t`; null where what is missing is not known. */
export function draftAsk(
  { needed, people, situation, theme, hasRegister }: AskedFor,
  t: Translator,
): readonly string[] | null {
  const { requirements, received, left } = needed;
  if (requirements === null || received === null || left === null) return null;
  const number = (value: number) => formatNumber(value, t.language, { decimals: 0 });
  const without = needed.kinds.filter(({ pledges }) => pledges.length === 0);
  return [
    t('needs.ask.money', {
      year: String(needed.year),
      name: situation,
      requirements: number(requirements),
      received: number(received),
      coverage:
        requirements > 0 ? formatNumber(received / requirements, t.language, { percent: true, decimals: 0 }) : '–',
      open: hasRegister ? number(needed.open.usd ?? 0) : 'none',
      left: number(left),
    }),
    ...(people === null ? [] : [t('needs.ask.people', { people: number(people), year: String(needed.year) })]),
    ...(theme === null ? [] : [t('needs.ask.theme', { theme })]),
    ...(hasRegister && without.length > 0
      ? [t('needs.ask.kinds', { kinds: without.map(({ kind }) => t(`pledges.contribution.${kind}`)).join(', ') })]
      : []),
    t('needs.ask.sources'),
  ];
}
