import type { LocalText } from '../../core/language.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { ReportBlock } from '../../workbench/report.ts';
import type { RichInline, RichItem, RichNode, RichText } from '../../workbench/rich-text.ts';

/**
 * The blocks once for each of `areas`, a page each: where they speak of `from` — its charts, values, methods and its name as a heading (“Kenya”, “Kenya: in brief”), or
 * `{{area}}` in a text — they speak of that area. References lead to the copies.
 */
export function forAreas(
  blocks: readonly ReportBlock[],
  from: string,
  areas: readonly string[],
  catalogue: Pick<Catalogue, 'areas' | 'groups'>,
  id: () => string = () => crypto.randomUUID(),
): readonly ReportBlock[] {
  const nameOf = (code: string): LocalText =>
    [...catalogue.areas, ...catalogue.groups].find((one) => one.code === code)?.name ?? { en: code, fr: code };
  return areas.flatMap((area, at): readonly ReportBlock[] => {
    const ids = new Map(blocks.map((block) => [block.id, id()]));
    const copy = copier(from, area, nameOf(from), nameOf(area), (old) => ids.get(old) ?? old);
    const copies = blocks.map((block) => ({ ...copy(block), id: ids.get(block.id) ?? id() }));
    return at === 0 ? copies : [{ id: id(), kind: 'page-break' }, ...copies];
  });
}

const PLACE = /\{\{\s*(?:area|country|pays|zone)\s*\}\}/gi;

function copier(from: string, area: string, then: LocalText, now: LocalText, idOf: (old: string) => string) {
  const placed = (text: string, language: keyof LocalText): string => {
    const after = text.trim().startsWith(then[language]) ? text.trim().slice(then[language].length) : null;
    return after !== null && /^(?:$|\s?:)/.test(after)
      ? now[language] + after
      : text.replaceAll(PLACE, () => now[language]);
  };
  const local = ({ en, fr }: LocalText): LocalText => ({ en: placed(en, 'en'), fr: placed(fr, 'fr') });
  const inline = (one: RichInline, language: keyof LocalText): RichInline => {
    switch (one.type) {
      case 'text':
        return { ...one, text: one.text.replaceAll(PLACE, () => now[language]) };
      case 'footnote':
        return { ...one, attrs: { text: one.attrs.text.replaceAll(PLACE, () => now[language]) } };
      case 'value':
        return one.attrs.area === from ? { ...one, attrs: { ...one.attrs, area, seen: null } } : one;
      case 'reference':
        return { ...one, attrs: { block: idOf(one.attrs.block) } };
      default:
        return one;
    }
  };
  const node = (one: RichNode, language: keyof LocalText): RichNode => {
    if (one.type === 'paragraph' || one.type === 'heading')
      return one.content ? { ...one, content: one.content.map((each) => inline(each, language)) } : one;
    if (one.type === 'blockquote') return { ...one, content: one.content.map((each) => node(each, language)) };
    const item = (each: RichItem): RichItem => ({
      ...each,
      content: each.content.map((inner) => node(inner, language)),
    });
    return { ...one, content: one.content.map(item) };
  };
  const rich = (text: Readonly<Record<keyof LocalText, RichText>>) => ({
    en: { ...text.en, content: text.en.content.map((one) => node(one, 'en')) },
    fr: { ...text.fr, content: text.fr.content.map((one) => node(one, 'fr')) },
  });
  return (block: ReportBlock): ReportBlock => {
    switch (block.kind) {
      case 'heading':
        return { ...block, text: local(block.text) };
      case 'text':
        return { ...block, text: rich(block.text) };
      case 'callout':
        return { ...block, title: local(block.title), text: rich(block.text) };
      case 'country':
      case 'method':
        return block.area === from ? { ...block, area } : block;
      case 'situation':
        return block.situation === from ? { ...block, situation: area } : block;
      case 'exhibit': {
        const caption = block.caption && local(block.caption);
        const { source } = block;
        if (source.of !== 'chart') return { ...block, caption, seen: null };
        const areas = source.chart.areas.map((one) => (one === from ? area : one));
        return { ...block, caption, seen: null, source: { ...source, chart: { ...source.chart, areas } } };
      }
      default:
        return block;
    }
  };
}
