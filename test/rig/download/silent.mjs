// A download in which one piece arrives and then nothing.
process.send({ phase: 'download', transferred: 1000, total: 5000 });
setInterval(() => undefined, 1000);
