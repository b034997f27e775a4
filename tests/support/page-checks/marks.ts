const LEAST = { width: 24, height: 44, distance: 24 };

/** Numbers of notes that a thumb cannot hit: small ones, and such as stand close to another, by their middles. */
export function markFaults(): string[] {
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('sup.ref > a')];
  const small = marks.filter((mark) => {
    const { width, height } = getComputedStyle(mark, '::before');
    return Math.round(Number.parseFloat(width)) < LEAST.width || Math.round(Number.parseFloat(height)) < LEAST.height;
  });
  const middle = (mark: Element) => {
    const { x, width } = mark.getBoundingClientRect();
    return x + width / 2;
  };
  const near = marks.filter((mark) =>
    [...(mark.parentElement?.querySelectorAll('a') ?? [])].some(
      (other) => other !== mark && Math.abs(middle(other) - middle(mark)) < LEAST.distance,
    ),
  );
  return [
    ...small.map(({ textContent }) => `the mark ${textContent} is small`),
    ...near.map(({ textContent }) => `the mark ${textContent} is less than ${LEAST.distance} px from another`),
  ];
}
