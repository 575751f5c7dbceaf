import { useMemo } from 'react';
import { collator } from '#shared/core/format';
import { type AreaGroup, isAreaSet, nameUnderKind } from '#shared/framework/areas';
import { useDocument, useT } from './hooks.ts';

interface Place {
  /** The code of the area or group. */
  readonly id: string;
  readonly name: string;
}

interface Places {
  /** The name of an area or group; a code the catalogue does not know stands for itself. */
  readonly nameOf: (code: string) => string;
  /** Orders codes by name, as the language does. */
  readonly compare: (a: string, b: string) => number;
  /** Each list in the order of `compare`; donors that are no country stand in `all` alone. */
  readonly areas: readonly Place[];
  readonly groups: readonly Place[];
  readonly all: readonly Place[];
}

/** Names where all groups of `kind` stand under its name: those say it no more. */
export function useNamesUnder(kind: AreaGroup['kind'] | 'areas'): (code: string) => string {
  const { language } = useT();
  const { groups } = useDocument('catalogue').catalogue;
  const { nameOf } = usePlaces();
  return useMemo(() => {
    const short = new Map(
      groups.flatMap((group) => (group.kind === kind ? [[group.code, nameUnderKind(group, language)] as const] : [])),
    );
    return (code: string): string => short.get(code) ?? nameOf(code);
  }, [groups, kind, language, nameOf]);
}

/** Areas and groups of the catalogue under their names in the language of the window. */
export function usePlaces(): Places {
  const { language } = useT();
  const { areas, groups } = useDocument('catalogue').catalogue;
  return useMemo(() => {
    const names = new Map([...areas, ...groups].map(({ code, name }) => [code, name[language]]));
    const nameOf = (code: string): string => names.get(code) ?? code;
    const order = collator(language);
    const compare = (a: string, b: string): number => order.compare(nameOf(a), nameOf(b));
    const listed = (items: readonly { readonly code: string }[]): readonly Place[] =>
      items.map(({ code }) => ({ id: code, name: nameOf(code) })).sort((a, b) => order.compare(a.name, b.name));
    return {
      nameOf,
      compare,
      areas: listed(areas),
      groups: listed(groups.filter(isAreaSet)),
      all: listed([...groups, ...areas]),
    };
  }, [areas, groups, language]);
}
