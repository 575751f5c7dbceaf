const urls = import.meta.glob<string>(['../../datasets/gcr/*.json', '../../datasets/gcr/*.csv'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The bundled dataset as it lies beside the application, by file name; read when a workbench is made on it. */
export async function fetchBundledFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await Promise.all(
    Object.entries(urls).map(async ([path, url]) => {
      const response = await fetch(url);
      return [path.slice(path.lastIndexOf('/') + 1), new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(entries);
}
