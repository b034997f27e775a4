import type { AddressInfo } from 'node:net';
import { createNetlifyServer, type NetlifyServerOptions } from '../../src/server/netlify-server.ts';

export interface Served {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  close(): void;
}

/** Serves a folder of built files as Netlify would, at a free port. */
export async function serve(options: NetlifyServerOptions): Promise<Served> {
  const server = await createNetlifyServer(options);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
