import type { Translator } from '../i18n/translator.ts';
import type { Measure } from './measure.ts';

type Named = Parameters<Translator>[0] & `gaps.inequality.measure.${string}`;

/** A measure as people read it, by its machine word. */
export function measureName({ id }: Pick<Measure, 'id'>, t: Translator): string {
  const [kind, parameter = ''] = /^(top|atkinson)_(.+)$/.exec(id)?.slice(1) ?? [];
  if (kind === 'top') return t('gaps.inequality.measure.top', { count: Number(parameter) });
  if (kind === 'atkinson')
    return t('gaps.inequality.measure.atkinson', {
      epsilon: new Intl.NumberFormat(t.language).format(Number(parameter)),
    });
  return t(`gaps.inequality.measure.${id}` as Named);
}
