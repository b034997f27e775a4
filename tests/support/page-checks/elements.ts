export const CONTROLS = 'a[href], button, summary, input, select, textarea, [role="button"], [tabindex="0"]';

/** Elements that match and that a reader can see or reach. */
export function shown<Kind extends Element = HTMLElement>(selector: string): Kind[] {
  return [...document.querySelectorAll<Kind>(selector)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}

/** Text of an element in one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** An element as a message names it: `a.address “https://…”`. */
export function nameOf(element: Element): string {
  return `${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''} “${textOf(element).slice(0, 40)}”`;
}

/** Controls that share a style: `site-footer__print a`. */
export function kindOf(control: Element): string {
  return `${control.closest('[class]')?.classList[0] ?? ''} ${control.localName}`;
}

/** Text nodes of an element, in order. */
export function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Values under the key each of them gives, in order. */
export function groupBy<Value>(values: Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
