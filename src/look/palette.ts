/**
 * The colours of the site, defined once: pages, share images, icons and PDFs read them here. Colour belongs to the
 * accounts that the explainer compares; all else is ink on paper.
 */

import { formatHex, interpolate } from 'culori';

/** Grounds and inks of each theme. */
export const INK = {
  light: { page: '#fdfcfa', panel: '#f1f1ef', text: '#1d1b18', quiet: '#4d4843', line: '#b9b1a5', hair: '#ddd6cb' },
  dark: { page: '#171614', panel: '#242423', text: '#ece8e1', quiet: '#c6bfb4', line: '#6b6459', hair: '#3d3933' },
} as const;

/** Ink and paper for pictures of other data than accounts. */
export const PALETTE = { ...INK.light, accent: INK.light.text } as const;

export type Theme = keyof typeof INK;
export const THEMES = Object.keys(INK) as Theme[];

/** What a colour stands for: an account by its place in reading order, or what several accounts say alike. */
export type Side = (typeof SIDES)[number] | 'both';
export const SIDES = ['a', 'b', 'c'] as const;

/** The accounts of a site in reading order, each with its colours and with those whose words it is. */
export interface SiteColours {
  accounts?: Record<string, Record<Theme, string> & { speakers: string[] }> | undefined;
  shared?: Record<Theme, string> | undefined;
}

/** The colours of a site that names no accounts, and how many it has. */
const DEFAULTS = [
  { light: '#7a3f0a', dark: '#f0b47e' },
  { light: '#16556a', dark: '#8fd6e8' },
];
const SHARED = { light: '#3f1a55', dark: '#c0acf5' };

/** How much of its colour the ground of an account has. */
const TINT = { light: 0.08, dark: 0.12 };

/** The colour of each side that a site has, on light and on dark. */
export function sideColours({ accounts, shared = SHARED }: SiteColours): [Side, Record<Theme, string>][] {
  const colours = accounts ? Object.values(accounts) : DEFAULTS;
  return [
    ...colours.flatMap(({ light, dark }, at): [Side, Record<Theme, string>][] => {
      const side = SIDES[at];
      return side ? [[side, { light, dark }]] : [];
    }),
    ['both', shared],
  ];
}

/** The side of the account that an entity speaks for; null of everyone else. */
export function sideOf(speaker: string, { accounts = {} }: SiteColours): Side | null {
  return SIDES[Object.values(accounts).findIndex(({ speakers }) => speakers.includes(speaker))] ?? null;
}

/** The side that all of several speakers speak for, `both` where they speak for several; null where one speaks for none. */
export function sharedSideOf(speakers: string[], site: SiteColours): Side | 'both' | null {
  const sides = new Set(speakers.map((speaker) => sideOf(speaker, site)));
  if (sides.has(null)) return null;
  return sides.size > 1 ? 'both' : ([...sides][0] ?? null);
}

/** The side of a column in the tables of accounts; null of a column that is no account. */
export function sideOfColumn(column: string, { accounts = {} }: SiteColours): Side | null {
  return SIDES[Object.keys(accounts).indexOf(column)] ?? null;
}

export type Palette = Record<keyof typeof PALETTE | 'a' | 'b' | 'both', string> & { c?: string };

/** Colours by name for what is drawn on light paper. Links and numbers (`accent`) are ink. */
export function paletteOf(site: SiteColours): Palette {
  const sides = Object.fromEntries(sideColours(site).map(([side, { light }]) => [side, light]));
  return { ...PALETTE, a: '', b: '', both: '', ...sides };
}

/** The colours as custom properties of a style sheet, in a layer below that of tokens, for both themes. */
export function colourTokens(site: SiteColours): string {
  const declared = (theme: Theme) =>
    [
      ...Object.entries(INK[theme]),
      ...sideColours(site).flatMap(([side, colour]) => [
        [side, colour[theme]],
        [`${side}-tint`, tintOf(colour[theme], theme)],
      ]),
    ]
      .map(([name, colour]) => `--color-${name}:${colour}`)
      .join(';');
  return `@layer colours{:root{${declared('light')}}@media screen and (prefers-color-scheme:dark){:root{${declared('dark')}}}}`;
}

/** The ground on which an account in a colour stands. */
export function tintOf(colour: string, theme: Theme): string {
  return formatHex(interpolate([INK[theme].page, colour], 'rgb')(TINT[theme]));
}
