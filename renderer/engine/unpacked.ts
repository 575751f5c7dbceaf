const addressOf = (url: string): URL => new URL(url, self.location.href);

/** A file of the application; rejects where it is not served. */
async function fetched(url: string): Promise<Response> {
  const response = await fetch(addressOf(url));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** WebAssembly behind an address of `?packed`; the development server sends it as it is. */
export async function unpacked(url: string): Promise<Response> {
  const response = await fetched(url);
  if (!url.endsWith('.bin') || !response.body) return response;
  const body = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { headers: { 'content-type': 'application/wasm' } });
}
