import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { readBundledFlows } from '#shared/intake/bundled-flows';
import { flowsOfRows } from '#shared/pledges/flow-rows';
import { EVERY_PLEDGE } from '#shared/pledges/register';
import { entriesPicture } from '#shared/report/exhibits/pledges/entries';
import { networkPicture } from '#shared/report/exhibits/pledges/network';
import { underLensOf } from '#shared/report/exhibits/pledges/register-picture';
import { placeNames } from '#shared/report/exhibits/view-picture';
import { bundledFiles, freshWorkbench } from '../../../support/workbench.ts';

const { rows, names, publisher } = readBundledFlows(bundledFiles());
const { catalogue, lens } = freshWorkbench();
const register = underLensOf(
  {
    name: 'flows',
    isInvented: false,
    day: names.updated,
    flows: { publisher, updated: names.updated },
    pledges: flowsOfRows({ rows, names }),
  },
  catalogue,
  lens,
);

test.each([
  ['en', 'United Nations High Commissioner for Refugees receives from 57 donors'],
  ['fr', 'Le HCR reçoit des fonds de 57 donateurs'],
] as const)('the network of donors and the list of flows name UNHCR as the language does: %s', (language, title) => {
  const t = translator(language);
  const network = networkPicture(register, placeNames(catalogue, t).nameOf, t);
  expect(network?.data.title).toBe(title);
  const said = JSON.stringify([network?.twin, entriesPicture(register, EVERY_PLEDGE, { catalogue, lens }, t).twin]);
  expect(said.includes('United Nations High Commissioner')).toBe(language === 'en');
});
