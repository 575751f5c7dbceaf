import { Message } from 'apache-arrow';

/** What every message of an IPC stream begins with. */
const CONTINUATION = 0xffffffff;
const PREFIX = 8;

/**
 * Rows an Arrow IPC stream holds, from the headers of its messages alone; null where it is cut short: a message or the mark of its end
 * is missing. The engine takes such a stream without a word and keeps the first half for the next one.
 */
export function streamRows(ipcStream: Uint8Array): number | null {
  const view = new DataView(ipcStream.buffer, ipcStream.byteOffset, ipcStream.byteLength);
  let rows = 0;
  let at = 0;
  while (at + PREFIX <= view.byteLength && view.getUint32(at, true) === CONTINUATION) {
    const length = view.getInt32(at + 4, true);
    at += PREFIX;
    if (length === 0) return rows;
    if (length < 0 || at + length > view.byteLength) return null;
    const message = Message.decode(ipcStream.subarray(at, at + length));
    if (message.isRecordBatch()) rows += message.header().length;
    at += length + message.bodyLength;
  }
  return null;
}
