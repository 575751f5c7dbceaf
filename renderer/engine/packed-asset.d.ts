/** The address of a file packed with gzip (`electron/build/packed-asset.mjs`); as it is where it does not end in .bin. */
declare module '*?packed' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: as of every asset
  export default address;
}
