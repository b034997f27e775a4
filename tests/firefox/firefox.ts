/** Finds a Firefox, or installs one, and drives it: Playwright's own by Playwright, another by WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { attempt, attemptDebianPackage } from '../support/attempt.ts';

/** What a test asks of a window, whichever driver moves it. */
export interface FirefoxWindow {
  /** Status of the answer. */
  open(url: string): Promise<number>;
  evaluate(script: string): Promise<unknown>;
  /** Presses a control, and waits for the page it leads to. */
  follow(selector: string): Promise<void>;
  /** What the console and scripts have complained of since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

const SYSTEM_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

interface Size {
  width: number;
  height: number;
}

/** A window of a Firefox; none where there is none and none can be installed. */
export async function openFirefox(size: Size): Promise<FirefoxWindow | undefined> {
  if (!isOwn() && !systemPath()) install();
  if (isOwn()) return byPlaywright(size);
  const executablePath = systemPath();
  return executablePath ? byBidi(executablePath, size) : undefined;
}

function isOwn(): boolean {
  return !process.env.FIREFOX_PATH && existsSync(firefox.executablePath());
}

function systemPath(): string | undefined {
  return process.env.FIREFOX_PATH ?? SYSTEM_PATHS.find((path) => existsSync(path));
}

function install(): void {
  attempt('npx', ['playwright', 'install', 'firefox']);
  if (!isOwn() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) attemptDebianPackage('firefox-esr');
}

async function byPlaywright(viewport: Size): Promise<FirefoxWindow> {
  const browser = await firefox.launch();
  const page = await browser.newPage({ viewport });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(...(isComplaint(message.type()) ? [message.text()] : [])));
  page.on('pageerror', (error) => heard.push(error.message));
  return {
    open: async (url) => (await page.goto(url))?.status() ?? 0,
    evaluate: (script) => page.evaluate(script),
    follow: async (selector) => {
      await Promise.all([page.waitForEvent('load'), page.click(selector)]);
    },
    complaints: () => heard.splice(0),
    close: () => browser.close(),
  };
}

async function byBidi(executablePath: string, viewport: Size): Promise<FirefoxWindow> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: viewport });
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(...(isComplaint(message.type()) ? [message.text()] : [])));
  page.on('pageerror', (error) => heard.push(error instanceof Error ? error.message : String(error)));
  return {
    open: async (url) => (await page.goto(url))?.status() ?? 0,
    evaluate: (script) => page.evaluate(script),
    follow: async (selector) => {
      await Promise.all([page.waitForNavigation(), page.click(selector)]);
    },
    complaints: () => heard.splice(0),
    close: () => browser.close(),
  };
}

function isComplaint(type: string): boolean {
  return type === 'error' || type === 'assert';
}
