import { useMemo } from 'react';
import type { Failure } from '#shared/core/errors';
import type { Pledge } from '#shared/pledges/pledge';
import { submitted } from '#shared/pledges/pledge';
import { registerDay } from '#shared/pledges/register-day';
import type { RegisterName } from '#shared/workbench/exhibit-source';
import { useDocument } from '../../queries/hooks.ts';
import { type FlowRegister, useBundledFlows, useExamplePledges } from '../../queries/use-registers.ts';
import { useSession } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';

/** Chosen by hand; null: the pledges of the workbench where it holds any, else the flows. */
const CHOSEN = remembered<RegisterName | null>(null);

/** The register that all parts of the view are about, and how to choose another. */
export function useRegisterName(): readonly [RegisterName, (name: RegisterName) => void] {
  const { sources } = useDocument('sources');
  // A register just loaded is on its way through the engine.
  const hasOwn =
    useSession((state) => submitted(state.pledges).length > 0) ||
    sources.some(({ register }) => register !== undefined);
  const [chosen, choose] = useRemembered(CHOSEN);
  return [chosen ?? (hasOwn ? 'own' : 'flows'), choose];
}

export interface RegisterInHand {
  readonly name: RegisterName;
  /** Null until they are there. */
  readonly pledges: readonly Pledge[] | null;
  readonly failure: Failure | null;
  /** Some of it is invented: nothing found in it is a finding, and nothing of it leaves the window. */
  readonly isInvented: boolean;
  /** The day as of which it holds, YYYY-MM-DD; null where that is not known. */
  readonly day: string | null;
  /** The register of flows, where that is in hand. */
  readonly flows: FlowRegister | null;
}

/** The register in hand: flows of money as published, the pledges of the workbench, or the invented example. */
export function useRegisterInHand(): RegisterInHand {
  const [name] = useRegisterName();
  const own = useSession((state) => state.pledges);
  const { sources } = useDocument('sources');
  const flows = useBundledFlows();
  const example = useExamplePledges();
  return useMemo(() => {
    const [pledges, failure] =
      name === 'own'
        ? [own, null]
        : name === 'flows'
          ? [flows.value?.flows ?? null, flows.failure]
          : [example.value, example.failure];
    const retrieved = sources
      .filter(({ parts }) => parts.some(({ table }) => table === 'pledges'))
      .map((source) => source.retrieved);
    return {
      name,
      pledges,
      failure,
      isInvented: name === 'example' || (name === 'own' && submitted(own).length < own.length),
      day:
        name === 'flows' ? (flows.value?.updated ?? null) : registerDay(pledges ?? [], name === 'own' ? retrieved : []),
      flows: name === 'flows' ? flows.value : null,
    };
  }, [name, own, flows.value, flows.failure, example.value, example.failure, sources]);
}
