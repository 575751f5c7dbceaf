import { describeFailure } from '#shared/i18n/translator';
import { inPartWords } from '#shared/share/part-words';
import type { Salvaged } from '#shared/share/salvage';
import { useT } from '../queries/hooks.ts';

/** What was lost of a damaged file: sources by name, then what is wrong with each part. */
export function LostParts({ lost, lostSources }: Pick<Salvaged, 'lost' | 'lostSources'>) {
  const t = useT();
  const sentences = new Set(lost.map((one) => describeFailure(t, inPartWords(one, lostSources, t))));
  return (
    <ul>
      {lostSources.map(({ id, kind, name }) => (
        <li key={id}>{t('salvaged.source', { name: kind === 'bundled' ? t('data.bundled') : name })}</li>
      ))}
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
