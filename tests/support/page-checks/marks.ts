const THUMB = { width: 24, height: 44, distance: 24 };
/** Numbers of one digit may stand side by side. */
const MOUSE = { width: 6, height: 44, distance: 6 };

/**
 * Numbers of notes that a thumb cannot hit: small ones, and such as stand close to another, by their middles. In a wide
 * window a mouse, which needs less room, is told from a thumb.
 */
export function markFaults(): string[] {
  const least = matchMedia('(pointer: fine) and (width >= 60rem)').matches ? MOUSE : THUMB;
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('sup.ref > a')];
  const small = marks.filter((mark) => {
    const { width, height } = getComputedStyle(mark, '::before');
    return Math.round(Number.parseFloat(width)) < least.width || Math.round(Number.parseFloat(height)) < least.height;
  });
  const middle = (mark: Element) => {
    const { x, width } = mark.getBoundingClientRect();
    return x + width / 2;
  };
  const near = marks.filter((mark) =>
    [...(mark.parentElement?.querySelectorAll('a') ?? [])].some(
      (other) => other !== mark && Math.abs(middle(other) - middle(mark)) < least.distance,
    ),
  );
  return [
    ...small.map(({ textContent }) => `the mark ${textContent} is small`),
    ...near.map(({ textContent }) => `the mark ${textContent} is less than ${least.distance} px from another`),
  ];
}
