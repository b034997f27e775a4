import { chromium } from 'playwright';

const [, , paths, widths = '1280', scheme = 'light', full = '1'] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const w of widths.split(','))
  for (const sc of scheme.split(',')) {
    const c = await b.newContext({
      viewport: { width: +w, height: 900 },
      colorScheme: sc,
      baseURL: 'http://127.0.0.1:8099',
    });
    const p = await c.newPage();
    for (const u of paths.split(',')) {
      await p.goto(u);
      await p.waitForTimeout(150);
      const f = `/tmp/shots/${u.replace(/\//g, '_')}-${w}-${sc}.png`;
      await p.screenshot({ path: f, fullPage: full === '1' });
      console.log(f);
    }
    await c.close();
  }
await b.close();
