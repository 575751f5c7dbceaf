const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

/** The content type of a built file; what is not in the table is plain bytes. */
export const contentType = (file: string): string =>
  CONTENT_TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/**
 * The built file a request path stands for, or null. `files` is the fixed list of built files, relative with `/`;
 * a path is looked up in it as it stands, so nothing outside the list can be named, however it is written.
 */
export function servedFile(pathname: string, files: ReadonlySet<string>): string | null {
  if (!pathname.startsWith('/') || pathname.length > 1024) return null;
  const file = pathname === '/' ? 'index.html' : decode(pathname.slice(1));
  return file !== null && files.has(file) ? file : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
