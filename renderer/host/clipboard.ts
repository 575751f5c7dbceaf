import { JalonError } from '#shared/core/errors';

/**
 * Puts a text on the clipboard in answer to a person's press. By the old command, which needs no permission.
 * Throws `clipboard/refused`.
 */
export function copyText(text: string): void {
  let isTaken = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  if (!isTaken) throw new JalonError('clipboard/refused');
}

/** Whether pictures can be copied. */
export const copiesPictures = (): boolean => 'ClipboardItem' in globalThis && navigator.clipboard !== undefined;

/** Puts a picture on the clipboard in answer to a person's press; it may still be in the making. Throws `clipboard/refused`. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (cause) {
    throw new JalonError('clipboard/refused', {}, { cause });
  }
}
