import { describe, expect, test } from 'vitest';
import { FILE_LIMITS, refuseTooLarge } from '#shared/intake/limits';

const text = new TextEncoder().encode('iso3,year,value\nKEN,2020,1\n');
const zip = new TextEncoder().encode('PK\u0003\u0004');

describe('what would not fit into memory is refused before it is read', () => {
  test.each([
    ['a text as large as may be', FILE_LIMITS.text, text, null],
    ['a text of a gigabyte', 2 ** 30, text, { name: 'f', size: 1024, limit: 240 }],
    ['an archive as large as may be', FILE_LIMITS.packed, zip, null],
    ['an archive of 100 MB', 100 * 2 ** 20, zip, { name: 'f', size: 100, limit: 60 }],
  ])('%s', (_, size, head, refused) => {
    const refuse = () => refuseTooLarge('f', size, head);
    if (refused === null) expect(refuse).not.toThrow();
    else expect(refuse).toThrow(expect.objectContaining({ code: 'intake/too-large', params: refused }));
  });
});
