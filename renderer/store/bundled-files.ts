const urls = import.meta.glob<string>(['../../datasets/gcr/*.json', '../../datasets/gcr/*.csv'], {
  query: '?url',
  import: 'default',
  eager: true,
});

const urlsByName = Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url] as const);

/** The bundled dataset as it lies beside the application, by file name; read when a workbench is made on it. `only`: of these files. */
export async function fetchBundledFiles(only?: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = urlsByName.filter(([name]) => only?.includes(name) ?? true);
  const entries = await Promise.all(
    wanted.map(async ([name, url]) => {
      const response = await fetch(url);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(entries);
}
