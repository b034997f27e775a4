import { ensureChromium } from './chromium.ts';

await ensureChromium().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
