/**
 * Short copies of notes that stand where they must not: above all their numbers, on one another, on a part of the page, or
 * outside the frame.
 */
export async function copyFaults(): Promise<string[]> {
  await settled();
  const frame = document.querySelector('.frame')?.getBoundingClientRect();
  const copies = [...document.querySelectorAll<HTMLElement>('.notes-beside > div')]
    .filter(({ hidden }) => !hidden)
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  const parts = [...document.querySelectorAll('.site-header, .prose > *, .opening > *, .notes--over')].map((part) =>
    part.getBoundingClientRect(),
  );
  let end = Number.NEGATIVE_INFINITY;
  return copies.flatMap((copy) => {
    const box = copy.getBoundingClientRect();
    const number = copy.querySelector('b')?.textContent ?? '';
    const marks = [...document.querySelectorAll(`a[href="#n${number}"]`)].map((mark) => mark.getBoundingClientRect());
    const isOn = (part: DOMRect) =>
      part.left < box.right && part.right > box.left && part.top < box.bottom && part.bottom > box.top;
    const faults = [
      ...(marks.every(({ top }) => box.top < top - 1) ? ['stands above its number'] : []),
      ...(box.top < end ? ['stands on the one before it'] : []),
      ...(parts.some(isOn) ? ['stands on a part of the page'] : []),
      ...(frame && box.right <= frame.right + 1 ? [] : ['is cut off']),
    ];
    end = box.bottom;
    return faults.map((fault) => `the copy of note ${number} ${fault}`);
  });
}

/** The script of the page has set them anew after the last change of the layout. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
