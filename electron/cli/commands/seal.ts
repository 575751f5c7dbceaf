import { access } from 'node:fs/promises';
import { JalonError } from '#shared/core/errors';
import { addSeal } from '#shared/share/add-seal';
import { newKeyFile, readKeyFile } from '#shared/share/key-file';
import { keyCode } from '#shared/share/seal';
import { fileError } from '../../files/file-errors.ts';
import { onlyOperand, textOption } from '../arguments.ts';
import { now } from '../clock.ts';
import type { CliCommand } from '../command.ts';
import { readBytes, readText, writeBytes, writeSecret } from '../files.ts';

export const sealCommand: CliCommand = {
  usage: 'W.jalon --key K.json [--name NAME] [--out W2.jalon]: without K.json a key of NAME is made and kept there',
  options: { key: 'text', name: 'text', out: 'text' },
  async run(args, { t, say }) {
    const path = onlyOperand(args, 'W.jalon');
    const keyPath = textOption(args, 'key');
    if (keyPath === null) throw new JalonError('cli/option-needed', { option: '--key' });
    const bytes = await readBytes(path);
    const owner = textOption(args, 'name')?.trim() ?? '';
    const isMade = !(await isThere(keyPath));
    if (isMade && owner === '') throw new JalonError('cli/option-needed', { option: '--name' });
    const text = isMade ? await newKeyFile(owner.slice(0, 200)) : await readText(keyPath);
    const key = await readKeyFile(text, keyPath);
    if (owner !== '' && owner !== key.name) throw new JalonError('seal/other-name', { path: keyPath, name: key.name });
    const sealedBytes = await addSeal(bytes, key, now().toISOString());
    if (isMade) {
      await writeSecret(keyPath, text);
      say(t('seal.key.made', { file: keyPath, name: key.name }));
    }
    const out = textOption(args, 'out') ?? path;
    await writeBytes(out, sealedBytes);
    say(t('seal.done', { file: out, name: key.name, code: await keyCode(key.publicKey) }));
    say(t('seal.key.known', { name: key.name, key: key.publicKey }));
    return 0;
  },
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: unknown) => {
      if ((error as { readonly code?: string }).code === 'ENOENT') return false;
      throw fileError(error, path);
    },
  );
