import type { PledgeSource } from '../../../workbench/exhibit-source.ts';
import { type PictureContext, placeNames, type ViewPicture } from '../view-picture.ts';
import { obstaclesPicture, ratesPicture } from './counts.ts';
import { entriesPicture } from './entries.ts';
import { matrixPicture } from './matrix.ts';
import { networkPicture } from './network.ts';
import { shownRegister } from './register-picture.ts';
import { stageFlowPicture } from './stage-flow.ts';
import { timePicture } from './time.ts';

/** What a view shows of a register; null where it shows nothing: the register is not there, or says nothing of it. */
export async function pledgePicture(source: PledgeSource, context: PictureContext): Promise<ViewPicture | null> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const register = await shownRegister(source.register, context);
  if (!register) return null;
  if (source.of === 'pledge-list') return entriesPicture(register, source.filter, workbench, t);
  if (register.kept.length === 0) return null;
  switch (source.of) {
    case 'pledge-flow':
      return stageFlowPicture(register, source.columns, source.measure, catalogue, t);
    case 'pledge-matrix':
      return register.isFlows ? null : matrixPicture(register, catalogue, lens, t);
    case 'pledge-time':
      return register.isFlows || register.day === null
        ? null
        : timePicture(register, register.day, source.by, catalogue, t);
    case 'pledge-rates':
      return register.isFlows ? null : ratesPicture(register, t);
    case 'pledge-obstacles':
      return register.isFlows ? null : obstaclesPicture(register, t);
    case 'pledge-network':
      return networkPicture(register, placeNames(catalogue, t).nameOf, t);
  }
}
