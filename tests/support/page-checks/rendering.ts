import { shown, textOf } from './elements.ts';

/** What any engine must manage: a heading, the styles, the fonts, and parts that open and close. */
export async function renderingFaults(): Promise<string[]> {
  const headings = shown('h1').filter((heading) => textOf(heading) !== '');
  return [
    ...(headings.length === 1 ? [] : [`${headings.length} main headings are seen`]),
    ...styleFaults(),
    ...(await fontFaults()),
    ...shown<HTMLElement>('summary').flatMap(disclosureFaults),
  ];
}

function styleFaults(): string[] {
  const { fontFamily, backgroundColor } = getComputedStyle(document.body);
  const rootColour = getComputedStyle(document.documentElement).backgroundColor;
  const isPainted = [backgroundColor, rootColour].some(
    (colour) => colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent',
  );
  return [
    ...(isPainted ? [] : ['the page has no colour of its own']),
    ...(/^["']?(?:serif|Times)/iu.test(fontFamily) ? [`text is set in ${fontFamily}`] : []),
  ];
}

/** Every font of the style sheet must be one that the engine can read; whether it came in time for this page is luck. */
async function fontFaults(): Promise<string[]> {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const addresses = [...styles.matchAll(/url\(["']?([^"')]+\.woff2)/gu)].map(([, address = '']) => address);
  const answers = await Promise.allSettled(
    addresses.map((address) => new FontFace('tried', `url("${address}")`).load()),
  );
  const refused = addresses
    .filter((_, at) => answers[at]?.status === 'rejected')
    .map((address) => `${address} is no font`);
  return addresses.length === 0 ? ['the style sheet names no font'] : refused;
}

function disclosureFaults(summary: HTMLElement): string[] {
  const details = summary.parentElement;
  if (!(details instanceof HTMLDetailsElement)) return [];
  const wasOpen = details.open;
  summary.click();
  const hasTurned = details.open !== wasOpen;
  details.open = wasOpen;
  return hasTurned ? [] : [`“${textOf(summary)}” does not open`];
}
