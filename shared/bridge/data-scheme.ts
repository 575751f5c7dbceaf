/** The scheme that carries the bytes of files, which never go over IPC. A token stands for one file and one purpose. */
export const DATA_SCHEME = 'jalon-data';

/** `GET`, whole or by `Range`. */
export const readUrl = (token: string): string => `${DATA_SCHEME}://file/${token}`;

/** `PUT` with `bytes` bytes as body; a body of another length replaces nothing. Answers a `Result<null>` as JSON. */
export const saveUrl = (token: string, bytes: number): string => `${DATA_SCHEME}://save/${token}?bytes=${bytes}`;

/** 32 random bytes in base64url. */
export const TOKEN = /^[A-Za-z0-9_-]{43}$/;
