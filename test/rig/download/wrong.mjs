// A download whose checksum is wrong.
process.stderr.write('Error: Generated checksum for "electron.zip" did not match\n    at async install.js:1:20\n', () =>
  process.exit(1),
);
