/** The text of a script with all it imports (`electron/build/bundled-script.mjs`). */
declare module '*?bundled' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: as of every asset
  export default text;
}
