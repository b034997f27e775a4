/** `npm run serve`: the built site at http://localhost:8080, as Netlify would serve it. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createNetlifyServer } from '../server/netlify-server.ts';
import { fail } from './fail.ts';
import { port } from './port.ts';

const site = process.env.OUTPUT ?? '_site';
if (!existsSync(path.join(site, 'index.html'))) {
  console.error(`${site}: no built site; run "npm run build" first.`);
  process.exit(1);
}
try {
  const server = await createNetlifyServer({ projectDir: process.cwd(), publishDir: path.resolve(site) });
  server.on('error', ({ message }) => {
    console.error(`${message}; PORT names another port.`);
    process.exitCode = 1;
  });
  server.listen(port(), () => console.log(`Serving at http://localhost:${(server.address() as AddressInfo).port}/`));
} catch (error) {
  fail(error);
}
