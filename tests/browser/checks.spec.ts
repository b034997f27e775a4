/**
 * Every check of the pages sees what it looks for: each is shown a page with the fault alone, and the same page fixed.
 * What any engine must manage (`renderingFaults`) is asked of built pages alone, which bring fonts of their own.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Check, faultsOf } from '../support/page-checks.ts';

const LONG = 'long '.repeat(80);

interface Breakage {
  faulty: string;
  sound: string;
  told: RegExp;
}

const BREAKAGES: Record<Exclude<Check, 'shifts' | 'renderingFaults'>, Breakage> = {
  contrastFaults: {
    faulty: '<p style="color: #777">grey</p>',
    sound:
      '<p style="color: #444">grey</p><svg><rect width="99" height="99" fill="#444"/><text x="9" y="40" fill="#fff">on</text></svg>',
    told: /^4\.\d\d:1, #777777 on #ffffff, in p “grey”$/u,
  },
  fontFaults: {
    faulty: `<p style="font-family: 'Two Accounts Serif'">ЈУЛ</p>`,
    sound: `<link rel="preload" as="font" href="/assets/serif-cyrillic.1.woff2"><p style="font-family: 'Two Accounts Serif'">ЈУЛ</p><p style="font-family: 'Two Accounts Sans'; display: none">ЈУЛ</p>`,
    told: /^“ЈУЛ” needs serif-cyrillic, which the head does not ask for$/u,
  },
  fitFaults: {
    faulty: `<p style="white-space: nowrap">${LONG}</p>`,
    sound: `<p>${LONG}</p>`,
    told: /^the page is \d+ px too wide: /u,
  },
  spacedFitFaults: {
    faulty: `<p style="height: 60px; overflow: hidden">${'long '.repeat(20)}</p>`,
    sound: `<p style="height: 200px; overflow: hidden">${'long '.repeat(20)}</p>`,
    told: /^p “long .+ is cut off$/u,
  },
  largeFitFaults: {
    faulty: '<p style="inline-size: 50rem">long</p>',
    sound: '<p style="inline-size: 5rem">long</p>',
    told: /^the page is \d+ px too wide: /u,
  },
  scrollFaults: {
    faulty: `<div style="overflow: auto; white-space: nowrap">${LONG}</div>`,
    sound: `<div style="overflow: auto; white-space: nowrap" tabindex="0">${LONG}</div>`,
    told: /^div “long .+ scrolls out of a keyboard's reach$/u,
  },
  targetFaults: {
    faulty: '<button style="width: 40px; height: 44px">on</button>',
    sound: '<button style="width: 44px; height: 44px">on</button>',
    told: /“on” is 4[01] × 4[45]$/u,
  },
  focusFaults: {
    faulty: '<style>a:focus { outline: 1px solid black }</style><a href="/on">on</a>',
    sound: '<style>a:focus { outline: 2px solid black }</style><a href="/on">on</a>',
    told: /has an outline of 1 px$/u,
  },
  pictureFaults: {
    faulty: '<svg class="chart"><text x="9" y="40">one</text><text x="12" y="40">two</text></svg>',
    sound: '<svg class="chart"><text x="9" y="40">one</text><text x="99" y="40">two</text></svg>',
    told: /^“one” stands on “two”$/u,
  },
  copyFaults: {
    faulty:
      '<div class="frame"><p>he said<sup><a href="#n1">1</a></sup></p><div class="notes-beside"><div style="position: absolute; top: 0"><b>1</b></div></div></div>',
    sound:
      '<div class="frame"><p>he said<sup><a href="#n1">1</a></sup></p><div class="notes-beside"><div style="position: absolute; top: 99px"><b>1</b></div></div></div>',
    told: /^the copy of note 1 stands above its number$/u,
  },
  linkFaults: {
    faulty: '<a href="/one">more</a> <a href="/two">more</a>',
    sound:
      '<a href="/one">more of one</a> <a href="/two">more of two</a> <b id="b">one</b> <a href="/three" id="a" aria-label="link to" aria-labelledby="a b"></a> <a href="/four" aria-label="link to"></a>',
    told: /^“more” leads to 2 places: /u,
  },
  markFaults: {
    faulty:
      '<style>sup a::before { content: ""; display: inline-block; width: 24px; height: 20px }</style><sup class="ref"><a href="#n1">1</a></sup>',
    sound:
      '<style>sup a::before { content: ""; display: inline-block; width: 24px; height: 44px }</style><sup class="ref"><a href="#n1">1</a></sup>',
    told: /^the mark 1 is small$/u,
  },
  unbrokenFaults: {
    faulty: '<p style="font-family: monospace; width: 6ch">NATO-om</p>',
    sound: '<p style="font-family: monospace; width: 6ch"><span style="white-space: nowrap">NATO-om</span></p>',
    told: /^NATO-om is broken$/u,
  },
  unstyledFaults: {
    faulty: '<style>span { display: block }</style><p>one <span>two</span></p>',
    sound: '<style>span { display: block }</style><p>one<br><span>two</span> <b>three</b>: <span>four</span></p>',
    told: /^span “two” goes on after “one”$/u,
  },
  headingFaults: {
    faulty: '<main><h1>one</h1><h3>two</h3></main>',
    sound: '<main><h1>one</h1><h2>two</h2></main>',
    told: /^h3 “two” jumps over a level$/u,
  },
};

for (const [check, { faulty, sound, told }] of Object.entries(BREAKAGES) as [Check, Breakage][])
  test(`${check} sees a fault and nothing in its place`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await faultsIn(page, check, sound)).toEqual([]);
    expect(await faultsIn(page, check, faulty)).toEqual([expect.stringMatching(told)]);
  });

test('shifts sees a line that comes late and pushes the text down', async ({ page }) => {
  await show(page, '<p>text</p>');
  await page.waitForTimeout(100);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'late';
    document.querySelector('p')?.before(late);
  });
  expect(await faultsOf(page, 'shifts')).toEqual([expect.stringMatching(/^0\.\d+: text$/u)]);
});

async function faultsIn(page: Page, check: Check, body: string): Promise<string[]> {
  await show(page, body);
  await page.keyboard.press('Shift');
  return faultsOf(page, check);
}

async function show(page: Page, body: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang="en"><title>broken</title><body style="background: #fff">${body}`);
}
