import { groupBy } from './elements.ts';

/**
 * Links whose purpose their own name does not tell (WCAG 2.4.9): without a name, a name of numbers or signs only,
 * an empty anchor, or one name for several pages. Two places of one page are told apart by that page, in a record by
 * the name alone; the list of contents says of all its links that they stay on this one. Links of a closed disclosure
 * count; those hidden from assistive technology have an equal that is not.
 */
export function linkFaults(): string[] {
  const links = reachable().map((link) => ({ link, name: spoken(link) }));
  const places = groupBy(links, ({ name }) => name.toLocaleLowerCase());
  return [
    ...links.flatMap(({ link, name }) => ownFault(link.getAttribute('href') ?? '', name) ?? []),
    ...[...places].flatMap(([name, same]) => {
      const elsewhere = same.filter(({ link }) => !link.closest('.contents'));
      const addresses = [...new Set(elsewhere.map(({ link }) => placeOf(link)))];
      const [one, two] = addresses;
      return name !== '' && two ? [`“${name}” leads to ${addresses.length} places: ${one}, ${two}`] : [];
    }),
  ];
}

function reachable(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) =>
      !link.closest('[aria-hidden="true"]') &&
      (link.checkVisibility({ visibilityProperty: true }) || link.closest('details:not([open])')),
  );
}

function placeOf(link: HTMLAnchorElement): string {
  // The address of a link in a picture is an object.
  const href = link instanceof SVGElement ? new URL(link.getAttribute('href') ?? '', document.baseURI).href : link.href;
  return link.closest('.record') ? href : (href.split('#')[0] ?? '');
}

function ownFault(address: string, name: string): string | undefined {
  if (address === '' || address === '#') return `“${name}” leads to “${address}”`;
  if (name === '') return `${address} has no name`;
  return /\p{L}/u.test(name) && name.length > 1 ? undefined : `“${name}” alone names ${address}`;
}

/** What a screen reader calls an element. */
function spoken(element: Element): string {
  return rawName(element).replace(/\s+/gu, ' ').trim();
}

function rawName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u);
  if (!ids) return ownName(element);
  return ids
    .map((id) => document.getElementById(id))
    .reduce((name, part) => `${name} ${part ? ownName(part) : ''}`, '');
}

/** The name of an element itself, which may be a part of its own `aria-labelledby`. */
function ownName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  return [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return node.getAttribute('aria-hidden') === 'true' ? '' : rawName(node);
    })
    .join('');
}
