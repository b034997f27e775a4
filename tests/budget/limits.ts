import type { Page } from '../../src/content/page.ts';

/** A first round trip: ten segments of 1,460 bytes (RFC 6928). */
export const FIRST_TRIP = 14_600;
export const SCRIPT = 2_000;

const READING = 40_000;
const REFERENCE = 60_000;

/** A page of an edition, or the chooser. */
export interface WeighedPage {
  template: Page['template'] | 'chooser';
  menu: Page['menu'];
}

/**
 * Bytes that a page may have. A page of the reference part of the menu, such as the timeline, is a reference page. A comparison holds two reading pages. The print view holds all of them without their
 * frames, and may have half of what they may have together.
 */
export function limitOf({ template, menu }: WeighedPage, readingPages: number): number {
  if (template === 'prose') return menu === 'reference' ? REFERENCE : READING;
  if (template === 'comparison') return 2 * READING;
  if (template === 'print') return (READING / 2) * readingPages;
  return REFERENCE;
}
