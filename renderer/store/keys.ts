import { create } from 'zustand';
import type { Failure } from '#shared/core/errors';
import type { KnownKey } from '#shared/share/seal';

interface KeptKeys {
  /** The own key; null where there is none yet. */
  readonly own: KnownKey | null;
  readonly known: readonly KnownKey[];
  /** Why they could not be read or changed. */
  readonly failure: Failure | null;
  /** Whether they were read. */
  readonly isRead: boolean;
}

/** The keys kept on this computer, as they were read last. */
export const useKeys = create<KeptKeys>(() => ({ own: null, known: [], failure: null, isRead: false }));
