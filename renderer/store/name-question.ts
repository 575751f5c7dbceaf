import { create } from 'zustand';
import type { KnownKey } from '#shared/share/seal';

/** Why a name is asked for: once before the first save, or before each signature with the own key, null where one is to be made. */
export type NameReason =
  | { readonly for: 'save' }
  | { readonly for: 'seal' | 'certificate'; readonly key: KnownKey | null };

interface NameQuestion {
  /** Null while nothing is asked; a dialog of the shell asks it. */
  readonly reason: NameReason | null;
  /** With the name, empty for none, or null: nothing is to be saved. */
  readonly answer: (name: string | null) => void;
}

const NO_QUESTION: NameQuestion = { reason: null, answer: () => undefined };

export const useNameQuestion = create<NameQuestion>(() => NO_QUESTION);

/** Asks for the name of the person who saves. A question already on screen is answered with null. */
export function askForName(reason: NameReason): Promise<string | null> {
  useNameQuestion.getState().answer(null);
  return new Promise((resolve) => {
    useNameQuestion.setState({
      reason,
      answer(name) {
        useNameQuestion.setState(NO_QUESTION);
        resolve(name === null ? null : name.trim().slice(0, 200));
      },
    });
  });
}
