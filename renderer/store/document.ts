import { useShallow } from 'zustand/react/shallow';
import type { Report } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { useSession } from './session.ts';

const inHand = (workbench: Workbench | null): Workbench => {
  if (!workbench) throw new Error('a view was shown without a workbench');
  return workbench;
};

/** The open workbench; for those who need it whole, as everybody else is drawn again at each of its changes. */
export const useWorkbench = (): Workbench => inHand(useSession((state) => state.workbench));

/** Parts of the open workbench, the same object until one of them changes. */
export const useDocument = <Part extends keyof Workbench>(...parts: readonly Part[]): Pick<Workbench, Part> =>
  useSession(
    useShallow((state) => {
      const workbench = inHand(state.workbench);
      return Object.fromEntries(parts.map((part) => [part, workbench[part]])) as unknown as Pick<Workbench, Part>;
    }),
  );

/** What `select` takes from the report: who does not show its words is not drawn again while they are typed. */
export const useReport = <T>(select: (report: Report) => T): T =>
  useSession(useShallow((state) => select(inHand(state.workbench).report)));
