/** A local server that answers as Netlify would: its own engine applies `netlify.toml` to the built files. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HeadersHandler } from '@netlify/headers';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { RedirectsHandler } from '@netlify/redirects';
import { contentType } from 'mime-types';

export interface NetlifyServerOptions {
  /** Folder with `netlify.toml`. */
  projectDir: string;
  /** Folder of built files. */
  publishDir: string;
}

/** A server, not yet listening. Throws when `netlify.toml` holds a rule that Netlify would ignore. */
export async function createNetlifyServer({ projectDir, publishDir }: NetlifyServerOptions): Promise<Server> {
  const configPath = path.join(projectDir, 'netlify.toml');
  const { headers, errors: headerErrors } = await parseAllHeaders({
    headersFiles: [],
    netlifyConfigPath: configPath,
    configHeaders: [],
    minimal: true,
  });
  const { redirects, errors: redirectErrors } = await parseAllRedirects({
    redirectsFiles: [],
    netlifyConfigPath: configPath,
    configRedirects: [],
    minimal: false,
  });
  const errors = [...headerErrors, ...redirectErrors];
  if (errors.length > 0)
    throw new AggregateError(errors, `netlify.toml: ${errors.map(({ message }) => message).join('; ')}`);

  const redirectsHandler = new RedirectsHandler({
    configRedirects: redirects as ConfigRedirects,
    projectDir,
    publicDir: publishDir,
    jwtRoleClaim: '',
    jwtSecret: '',
  });
  const headersHandler = new HeadersHandler({ configHeaders: headers, projectDir, publishDir, logger: console });

  const answer = async (incoming: IncomingMessage): Promise<Response> => {
    const request = toRequest(incoming);
    const found = request
      ? (staticFile(request, publishDir) ?? (await redirected(request)))
      : new Response('Bad request', { status: 400 });
    // A copy, because the headers of a redirect made by `Response.redirect` cannot be changed.
    const response = new Response(found.body, { status: found.status, headers: found.headers });
    await headersHandler.apply(request ?? MALFORMED, response);
    return response;
  };
  const redirected = async (request: Request): Promise<Response> => {
    const match = await redirectsHandler.match(request);
    const response =
      match &&
      (await redirectsHandler.handle(request, match, async (target) => {
        const file = staticFile(target, publishDir);
        return file && (async () => new Response(file.body, { status: match.statusCode, headers: file.headers }));
      }));
    return response ?? new Response('Not found', { status: 404 });
  };
  return createServer((incoming, outgoing) => {
    Promise.resolve()
      .then(() => answer(incoming))
      .then(
        (response) => send(response, outgoing),
        (error: unknown) => send(new Response(String(error), { status: 500 }), outgoing),
      );
  });
}

/** The parser does not type what it returns. */
type ConfigRedirects = ConstructorParameters<typeof RedirectsHandler>[0]['configRedirects'];

/** Stands for a request that names no address; the headers of all paths hold for it and no others. */
const MALFORMED = new Request('http://localhost/%');

/** The file of an address, `index.html` of a folder included; a folder without its slash is redirected. */
function staticFile(request: Request, publishDir: string): Response | undefined {
  const { pathname } = new URL(request.url);
  const file = path.join(publishDir, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(path.normalize(publishDir)) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return fileResponse(file);
  const index = path.join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return pathname.endsWith('/')
    ? fileResponse(index)
    : new Response(null, { status: 301, headers: { location: `${pathname}/` } });
}

function fileResponse(file: string): Response {
  const type = contentType(path.extname(file)) || 'application/octet-stream';
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, { headers: { 'content-type': type } });
}

/** None where it is malformed: an address that is none or whose percent signs are broken, a method that is none. */
function toRequest({ url = '/', headers, method = 'GET' }: IncomingMessage): Request | undefined {
  const names = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  try {
    const address = new URL(url, `http://${headers.host ?? 'localhost'}`);
    decodeURIComponent(address.pathname);
    return new Request(address, { method, headers: names });
  } catch {
    return undefined;
  }
}

function send(response: Response, outgoing: ServerResponse): void {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) outgoing.end();
  // A file that cannot be read, or a reader who leaves, ends this answer alone.
  else pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing).catch(() => {});
}
