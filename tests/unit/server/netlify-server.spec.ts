import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createNetlifyServer } from '../../../src/server/netlify-server.ts';
import { type Served, serve } from '../../support/serve.ts';

const FILES: Record<string, string> = {
  'site/index.html': 'chooser',
  'site/404.html': 'nothing here',
  'site/en/index.html': 'front page',
  'site/en/404.html': 'no such page',
  'site/en/call/index.html': 'the call',
  'site/ru/404.html': 'нет страницы',
  'site/assets/site.css': 'a{}',
  'site/robots.txt': 'robots',
  'site/sitemap.xml': '<urlset/>',
  'site/empty/picture.bin': '01',
  'site/unreadable/index.html/inner.txt': 'a folder where a file should be',
  'secret.txt': 'secret',
  'site-secret/index.html': 'secret',
};

const RULES = `
[[headers]]
  for = "/*"
  [headers.values]
    X-Content-Type-Options = "nosniff"
[[headers]]
  for = "/assets/*"
  [headers.values]
    Cache-Control = "public, max-age=31536000, immutable"
[[redirects]]
  from = "/sr/*"
  to = "/en/:splat"
  status = 301
[[redirects]]
  from = "/en/*"
  to = "/en/404.html"
  status = 404
[[redirects]]
  from = "/ru/*"
  to = "/ru/404.html"
  status = 404
[[redirects]]
  from = "/*"
  to = "/404.html"
  status = 404
`;

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

let folder: string;
let served: Served;

test.beforeAll(async () => {
  folder = projectWith(RULES);
  served = await serve({ projectDir: folder, publishDir: path.join(folder, 'site') });
});

test.afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

/** A folder with a small site and these rules. */
function projectWith(rules: string): string {
  const project = mkdtempSync(path.join(tmpdir(), 'netlify-'));
  for (const [file, text] of Object.entries({ ...FILES, 'netlify.toml': rules })) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  }
  return project;
}

/** The answer to a path sent exactly as written: `fetch` would resolve its dots. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  const { hostname: host, port } = new URL(served.origin);
  return new Promise((resolve, reject) => {
    const question = request({ host, port, path: target, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    question.on('error', reject);
    question.end();
  });
}

const FOUND = [
  { target: '/', body: 'chooser', type: 'text/html; charset=utf-8' },
  { target: '/en/', body: 'front page', type: 'text/html; charset=utf-8' },
  { target: '/en/call/', body: 'the call', type: 'text/html; charset=utf-8' },
  { target: '/en/call/?from=print', body: 'the call', type: 'text/html; charset=utf-8' },
  { target: '/en/call/?from=%zz', body: 'the call', type: 'text/html; charset=utf-8' },
  { target: '/en/call/index.html', body: 'the call', type: 'text/html; charset=utf-8' },
  { target: '/assets/site.css', body: 'a{}', type: 'text/css; charset=utf-8' },
  { target: '/robots.txt', body: 'robots', type: 'text/plain; charset=utf-8' },
  { target: '/sitemap.xml', body: '<urlset/>', type: 'application/xml' },
  { target: '/empty/picture.bin', body: '01', type: 'application/octet-stream' },
];
for (const { target, body, type } of FOUND)
  test(`${target} is served as ${type}`, async () => {
    const answer = await ask(target);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toBe(type);
  });

const LOST = [
  { target: '/en/nothing/', body: 'no such page' },
  { target: '/en/call/nothing', body: 'no such page' },
  { target: '/ru/nothing', body: 'нет страницы' },
  { target: '/nothing', body: 'nothing here' },
  { target: '/empty/', body: 'nothing here' },
];
for (const { target, body } of LOST)
  test(`${target} is answered by the 404 page of its path`, async () => {
    const answer = await ask(target);
    expect(answer).toMatchObject({ status: 404, body });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

const MOVED = [
  { target: '/sr/call/', location: '/en/call/' },
  { target: '/sr/', location: '/en/' },
  { target: '/en/call', location: '/en/call/' },
  { target: '/en', location: '/en/' },
];
for (const { target, location } of MOVED)
  test(`${target} leads to ${location}`, async () => {
    const { status, headers } = await ask(target);
    expect(status).toBe(301);
    expect(new URL(String(headers.location), 'http://localhost').pathname).toBe(location);
  });

test('headers of all paths and of one path are both given', async () => {
  expect((await ask('/assets/site.css')).headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

for (const target of ['/', '/nothing', '/sr/call/', '/en/call'])
  test(`${target} carries the headers of all paths and no other`, async () => {
    const { headers } = await ask(target);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBeUndefined();
  });

const OUTSIDE = [
  '/../secret.txt',
  '/en/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/en/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../site-secret/',
  '/..%2fsite-secret%2findex.html',
  '/....//secret.txt',
  '/%00secret.txt',
];
for (const target of OUTSIDE)
  test(`${target} leads to no file outside the site`, async () => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

for (const target of ['/%', '/%zz', '/en/%e0%a4%a', '/%ff', '//'])
  test(`${target} is answered as malformed, with the headers of all paths`, async () => {
    const { status, headers, body } = await ask(target);
    expect({ status, body }).toEqual({ status: 400, body: 'Bad request' });
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBeUndefined();
  });

test('a question for the headers alone is answered without a body', async () => {
  expect(await ask('/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

const FAULTY = [
  { name: 'a redirect without an aim', rules: '[[redirects]]\n  from = "/a"\n', told: 'Missing "to" field' },
  { name: 'a redirect without a beginning', rules: '[[redirects]]\n  to = "/a"\n', told: 'Missing "from" field' },
  {
    name: 'a redirect with a status that is no number',
    rules: '[[redirects]]\n  from = "/a"\n  to = "/b"\n  status = "gone"\n',
    told: 'Invalid status code: gone',
  },
  {
    name: 'headers without a path',
    rules: '[[headers]]\n  [headers.values]\n    A = "b"\n',
    told: 'Missing "for" field',
  },
  {
    name: 'headers that are no values',
    rules: '[[headers]]\n  for = "/*"\n  values = "x"\n',
    told: '"values" must be',
  },
  { name: 'a file that is no TOML', rules: '[[redirects]\n', told: 'Could not parse configuration file' },
];
for (const { name, rules, told } of FAULTY)
  test(`${name} stops the server before it starts`, async () => {
    const project = projectWith(rules);
    const started = createNetlifyServer({ projectDir: project, publishDir: path.join(project, 'site') });
    await expect(started).rejects.toThrow(/^netlify\.toml: /u);
    await expect(started).rejects.toThrow(told);
    rmSync(project, { recursive: true });
  });

test('a file that cannot be read ends its own answer, and the next one is served', async () => {
  await expect(fetch(`${served.origin}/unreadable/`).then((response) => response.text())).rejects.toThrow();
  expect(await ask('/')).toMatchObject({ status: 200, body: 'chooser' });
});
