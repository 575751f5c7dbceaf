import type { BridgeClient } from '#shared/bridge/contract';
import { readUrl, saveUrl } from '#shared/bridge/data-scheme';
import { MOST_RECORDS } from '#shared/bridge/journals';
import { JalonError } from '#shared/core/errors';
import { type Result, unwrap } from '#shared/core/result';
import type { Journals } from './port.ts';

/** Sends bytes to the place behind a token; all of them replace what is there, or nothing does. */
export async function putBytes(token: string, content: Blob): Promise<void> {
  const response = await fetch(saveUrl(token, content.size), { method: 'PUT', body: content });
  unwrap((await response.json()) as Result<null>);
}

/** Journals in the application's data folder. Records go by message, parts by the data scheme. */
export const desktopJournals = (requests: BridgeClient['requests']): Journals => ({
  async begin(id, first, target) {
    unwrap(await requests['journals.begin']({ id, first, target: target && String(target.token) }));
  },
  async append(id, records) {
    for (let start = 0; start < records.length; start += MOST_RECORDS) {
      unwrap(await requests['journals.append']({ id, records: records.slice(start, start + MOST_RECORDS) }));
    }
  },
  async putPart(id, sha256, bytes) {
    const place = unwrap(await requests['journals.part']({ id, sha256 }));
    if (place) await putBytes(place.token, new Blob([bytes as Uint8Array<ArrayBuffer>]));
  },
  async left() {
    return unwrap(await requests['journals.left']({}));
  },
  async recover(id) {
    const { records, parts, target, isDamaged } = unwrap(await requests['journals.recover']({ id }));
    const read = new Map<string, Uint8Array>();
    for (const { sha256, token } of parts) {
      const response = await fetch(readUrl(token));
      if (!response.ok) throw new JalonError('file/unknown-token');
      read.set(sha256, new Uint8Array(await response.arrayBuffer()));
    }
    return { records, parts: read, target, ...(isDamaged ? { damaged: true } : {}) };
  },
  async discard(id) {
    unwrap(await requests['journals.discard']({ id }));
  },
});
