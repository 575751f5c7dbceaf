import { create } from 'zustand';

interface LinkDialogState {
  /** `made`: shows the text of a link, and whether it is in the clipboard; `asked`: takes one; null: closed. */
  readonly shown:
    | { readonly kind: 'made'; readonly text: string; readonly isCopied: boolean }
    | { readonly kind: 'asked' }
    | null;
}

export const useLinkDialog = create<LinkDialogState>(() => ({ shown: null }));

export const askForLink = (): void => useLinkDialog.setState({ shown: { kind: 'asked' } });
export const showLink = (text: string, isCopied: boolean): void =>
  useLinkDialog.setState({ shown: { kind: 'made', text, isCopied } });
export const closeLinkDialog = (): void => useLinkDialog.setState({ shown: null });
