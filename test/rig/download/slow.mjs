// A download slower in all than the silence allowed, but never silent.
let transferred = 0;
const timer = setInterval(() => {
  transferred += 1000;
  process.send({ phase: 'download', transferred, total: 5000 });
  if (transferred < 5000) return;
  clearInterval(timer);
  process.send({ phase: 'unpacking' }, () => process.disconnect());
}, 150);
