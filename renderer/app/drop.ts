import { useEffect } from 'react';
import { translator } from '#shared/i18n/translator';
import { fileOf } from '../host/web.ts';
import { useSession } from '../store/session.ts';
import { receive } from '../workflows/arrivals.ts';
import { openHostFile } from './open-file.ts';
import { isWriting } from './shortcuts.ts';

/** Takes files dropped anywhere on the window, which would otherwise leave the workbench for the file, and tables pasted into it. */
export function useDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      for (const file of files) openHostFile(fileOf(file, null));
    };
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isWriting(event.target) || !/[\t,;|].*\n/.test(text)) return;
      event.preventDefault();
      const name = translator(useSession.getState().language)('data.pasted');
      receive(fileOf(new File([text], `${name}.tsv`, { type: 'text/tab-separated-values' }), null));
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, []);
}
