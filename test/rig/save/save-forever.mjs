// Saves one file over and over, old and new content in turn, until it is killed. Arguments: built atomic-save module, file.
const [, , module, file] = process.argv;
const { atomicSave } = await import(module);
const contents = ['A', 'B'].map((letter) => new TextEncoder().encode(letter.repeat(200_000)));
process.send('ready');
for (let turn = 0; ; turn += 1) await atomicSave(file, contents[turn % 2]);
