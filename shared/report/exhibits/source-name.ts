import { nameOf } from '../../charts/from-series.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ViewSource } from '../../workbench/exhibit-source.ts';

/** What a view shows is called before it is worked out: “Inequality · Refugees per 1,000 inhabitants”. */
export function nameOfSource(source: ViewSource, catalogue: Catalogue, t: Translator): string {
  const indicator = (id: string) => catalogue.framework.indicators.find((one) => one.id === id)?.name[t.language] ?? id;
  const parts = (): readonly string[] => {
    switch (source.of) {
      case 'ranking':
      case 'inequality':
        return [t(`exhibits.name.${source.of}`), indicator(source.indicator)];
      case 'scenario':
        return [t(`exhibits.name.scenario.${source.as}`), source.scenario.name, indicator(source.scenario.indicator)];
      case 'method-lens':
        return [t(`exhibits.name.method-lens.${source.as}`)];
      case 'pledge-matching':
        return [t(`exhibits.name.pledge-matching.${source.as}`)];
      case 'overview-map':
        return [t(`overview.map.about.${source.measure}`)];
      case 'pledge-page':
        return [
          source.page === 'platform' ? nameOf(catalogue, source.name, t) : source.name,
          t(`exhibits.name.page.${source.as}`),
        ];
      default:
        return [t(`exhibits.name.${source.of}`)];
    }
  };
  return parts().filter(Boolean).join(' · ');
}
