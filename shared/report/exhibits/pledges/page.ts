import { bodyPage } from '../../../pledges/pages/body-page.ts';
import { platformPage } from '../../../pledges/pages/platform-page.ts';
import { submitted } from '../../../pledges/pledge.ts';
import type { PledgePageSource } from '../../../workbench/exhibit-source.ts';
import type { PictureContext, ViewPicture } from '../view-picture.ts';
import { moneyPicture, moneyTablePicture, stagesPicture } from './page-register.ts';
import { resultsPicture, verdictsPicture } from './page-results.ts';
import { shownRegister } from './register-picture.ts';

/** A part of the page of a body or platform under the lens; null where it shows nothing, or no such platform is known. */
export async function pledgePagePicture(
  source: PledgePageSource,
  context: PictureContext,
): Promise<ViewPicture | null> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const own = submitted(context.pledges);
  const isInvented =
    source.register === 'example' || (source.register === 'own' && own.length < context.pledges.length);
  const register = await (isInvented
    ? shownRegister(source.register, context)
    : shownRegister('own', { ...context, pledges: own }));
  if (!register) return null;
  const flows = isInvented ? undefined : await context.registers?.flows();
  const given = { pledges: register.pledges ?? [], flows: flows?.flows ?? [] };
  const facts = {
    pledges: register,
    flows: { name: 'flows' as const, isInvented: false, day: flows?.updated ?? null, flows: flows ?? null },
  };
  if (source.page === 'platform') {
    const platform = catalogue.groups.find(({ code, kind }) => code === source.name && kind === 'platform');
    if (!platform) return null;
    const named = { ...facts, name: platform.name[t.language] };
    if (source.as === 'verdicts') return verdictsPicture(named, platform.code, context);
    const page = platformPage(platform, given, lens);
    if (source.as === 'stages') return stagesPicture(named, page, t);
    if (source.as === 'money') return moneyPicture(named, page, t);
    return moneyTablePicture(named, 'countries', page.countries, catalogue, t);
  }
  const group = catalogue.groups.find(({ code, kind }) => code === lens.group && kind !== 'world');
  const page = bodyPage(source.name, given, lens, group ? new Set(group.members) : null);
  const named = { ...facts, name: source.name };
  switch (source.as) {
    case 'stages':
      return stagesPicture(named, page, t);
    case 'money':
      return moneyPicture(named, page, t);
    case 'plans':
    case 'countries':
      return moneyTablePicture(named, source.as, page[source.as], catalogue, t);
    default:
      return resultsPicture(named, source.as, page, context);
  }
}
