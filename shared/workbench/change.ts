import { type Command, has, type ListName } from './commands.ts';
import type { Workbench } from './workbench.ts';

export type ChangedThing =
  | ListName
  | 'title'
  | 'report'
  | 'shown'
  | 'fairShareKey'
  | 'framework'
  | 'draftChart'
  | 'draftScenario'
  | 'review'
  | 'several';

/** What a command does, in words a label can be made of. */
export interface Change {
  readonly verb: 'add' | 'change' | 'remove';
  readonly thing: ChangedThing;
}

/** What `command` does to `workbench`. */
export function changeOf(workbench: Workbench, command: Command): Change {
  switch (command.type) {
    case 'title/set':
      return { verb: 'change', thing: 'title' };
    case 'report/set':
      return { verb: 'change', thing: 'report' };
    case 'lens/set':
      return { verb: 'change', thing: 'shown' };
    case 'fair-share-key/set':
      return { verb: 'change', thing: 'fairShareKey' };
    case 'framework/set':
      return { verb: 'change', thing: 'framework' };
    case 'trail/join':
      return { verb: 'change', thing: 'several' };
    case 'draft/set':
      return { verb: 'change', thing: command.view === 'explore' ? 'draftChart' : 'draftScenario' };
    case 'all':
      return together(
        command.commands.filter(({ type }) => type !== 'trail/join').map((one) => changeOf(workbench, one)),
      );
    default: {
      const [thing, verb] = command.type.split('/') as [ListName, 'put' | 'remove'];
      if (verb === 'remove') return { verb, thing };
      return { verb: has(workbench, command) ? 'change' : 'add', thing };
    }
  }
}

/** Loading a file makes indicators too: the source is what it was about. What is saved from a draft is about what is saved. */
function together(all: readonly Change[]): Change {
  const lasting = all.filter(({ thing }) => thing !== 'draftChart' && thing !== 'draftScenario');
  const changes = lasting.length > 0 ? lasting : all;
  const source = changes.find(({ thing }) => thing === 'source');
  const [first] = changes;
  if (source) return source;
  if (!first) return { verb: 'change', thing: 'several' };
  if (
    changes.every(({ verb, thing }) => verb !== 'remove' && (thing === 'comment' || thing === 'verdict')) &&
    changes.length > 1
  )
    return { verb: 'add', thing: 'review' };
  const isOne = changes.every(({ verb, thing }) => verb === first.verb && thing === first.thing);
  return isOne ? first : { verb: 'change', thing: 'several' };
}
