// A download that the network refuses.
process.stderr.write('TypeError: fetch failed\n', () => process.exit(1));
