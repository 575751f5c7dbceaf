// A download that the network refuses, with the stack that the install script prints.
process.stderr.write('TypeError: fetch failed\n    at async install.js:1:20\n', () => process.exit(1));
