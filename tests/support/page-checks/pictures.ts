const SLACK = 1;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Label {
  words: string;
  box: Box;
}

/** Texts of pictures that overlap one another, or leave their picture or the column it stands in, by more than a pixel. */
export function pictureFaults(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((picture) => {
    const { x, y, height } = picture.getBoundingClientRect();
    const column = (picture.parentElement ?? picture).getBoundingClientRect();
    const labels = [...picture.querySelectorAll('text')].map((text) => labelOf(text, { x, y }));
    const outside = labels.filter(
      ({ box }) =>
        box.left < column.left - x - SLACK ||
        box.right > column.right - x + SLACK ||
        box.top < -SLACK ||
        box.bottom > height + SLACK,
    );
    const overlapping = labels.flatMap((one, at) =>
      labels
        .slice(at + 1)
        .filter((other) => overlap(one.box, other.box))
        .map(({ words }) => `“${one.words}” stands on “${words}”`),
    );
    return [...outside.map(({ words }) => `“${words}” leaves its picture`), ...overlapping];
  });
}

/** The box of a text is as high as its font allows; its letters reach from an ascender to a descender. */
function labelOf(text: SVGTextElement, origin: { x: number; y: number }): Label {
  const { left, width } = text.getBoundingClientRect();
  const x = left - origin.x;
  const foot = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? new DOMMatrix()).y - origin.y;
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const box = { left: x, right: x + width, top: foot - 0.75 * size, bottom: foot + 0.22 * size };
  return { words: text.textContent ?? '', box };
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK
  );
}
