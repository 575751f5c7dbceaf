// Keeps a journal until it is killed, and says after each call what is safely kept. Arguments: built journals module, data folder, id.
const [, , module, folder, id] = process.argv;
const { createJournals } = await import(module);
const journals = createJournals(folder);
await journals.begin(1, id, 'record 0', null);
process.send(0);
for (let next = 1; ; next += 3) {
  const records = [0, 1, 2].map((at) => `record ${next + at}`.padEnd(20_000, '.'));
  await journals.append(1, id, records);
  process.send(next + 2);
}
