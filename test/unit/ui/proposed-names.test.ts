import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { proposedMatches } from '#shared/names/proposed-matches';
import { ProposedNames } from '../../../renderer/ui/proposed-names.tsx';
import { bundledOrganisations } from '../../support/labelled-names.ts';

const proposals = proposedMatches(['UNHCR', 'ACNUR', 'HCR', 'World Bank'], bundledOrganisations());
const drawn = (language: 'en' | 'fr', shown = proposals) =>
  renderToStaticMarkup(createElement(ProposedNames, { t: translator(language), proposals: shown }));

test('each proposal names its names, why, and how likely, in both languages', () => {
  expect(drawn('en')).toContain('3 names look like one');
  expect(drawn('en')).toContain('known names of United Nations High Commissioner for Refugees');
  expect(drawn('fr')).toContain('Haut Commissariat des Nations Unies pour les réfugiés');
  for (const language of ['en', 'fr'] as const) {
    expect(drawn(language)).toContain('<li>ACNUR</li>');
    expect(drawn(language)).not.toContain('World Bank');
  }
});

test('where nothing is proposed, that is said', () => {
  expect(drawn('en', [])).toContain('No two names look like one organisation.');
});
