/** `npm run serve`: the built site at http://localhost:8080, as Netlify would serve it. */
import path from 'node:path';
import { createNetlifyServer } from '../server/netlify-server.ts';

const port = Number(process.env.PORT ?? 8080);
const server = await createNetlifyServer({
  projectDir: process.cwd(),
  publishDir: path.resolve(process.env.OUTPUT ?? '_site'),
});
server.listen(port, () => console.log(`Serving at http://localhost:${port}/`));
