import { spawn } from 'node:child_process';

/** The system's own opener as [command, ...arguments], or null where no screen would show a browser. */
export function openerOf(platform, env, address) {
  if (env.CI || env.SSH_CONNECTION) return null;
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
}

/** Opens the browser at `address` where there is one; a browser that will not open is no failure, the address was printed. */
export function openBrowser(address) {
  const [command, ...args] = openerOf(process.platform, process.env, address) ?? [];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
