import { expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { nameOfExhibit } from '#shared/report/exhibit-name';
import { EXHIBIT_SAMPLES } from '../../support/exhibit-samples.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const { catalogue } = freshWorkbench();

test('what any view shows has a name in the outline and among what texts refer to, before it is worked out', () => {
  for (const language of LANGUAGES) {
    const t = translator(language);
    for (const source of EXHIBIT_SAMPLES) {
      const name = nameOfExhibit({ caption: null, source }, catalogue, t);
      expect([source, name]).toEqual([source, expect.stringMatching(/\p{L}{4}/u)]);
      expect(name).not.toContain('exhibits.name');
    }
  }
});

test('what is of an indicator, of a scenario or of a body says of which', () => {
  const t = translator('fr');
  const name = (of: string) =>
    EXHIBIT_SAMPLES.filter((source) => source.of === of).map((source) =>
      nameOfExhibit({ caption: null, source }, catalogue, t),
    );
  expect(name('scenario')[0]).toContain('Scénario · Faster returns · ');
  const pages = EXHIBIT_SAMPLES.flatMap((source) =>
    source.of === 'pledge-page' ? [`${source.name} ${source.as}`] : [],
  );
  expect(new Set(name('pledge-page')).size).toBe(new Set(pages).size);
});
