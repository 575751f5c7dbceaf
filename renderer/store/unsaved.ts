import { create } from 'zustand';

export type UnsavedChoice = 'save' | 'discard' | 'cancel';

interface Question {
  /** Null while nothing is asked; a dialog of the shell asks it. */
  readonly answer: ((choice: UnsavedChoice) => void) | null;
}

export const useUnsavedQuestion = create<Question>(() => ({ answer: null }));

/** Asks what is to become of unsaved work. A question already on screen is answered with `cancel`. */
export function askAboutUnsaved(): Promise<UnsavedChoice> {
  useUnsavedQuestion.getState().answer?.('cancel');
  return new Promise((resolve) => {
    useUnsavedQuestion.setState({
      answer: (choice) => {
        useUnsavedQuestion.setState({ answer: null });
        resolve(choice);
      },
    });
  });
}
