import { NARROWEST, withoutLinks } from '../charts/svg.ts';
import { textWidth } from '../charts/text.ts';

/** A drawing for paper: its shapes as SVG with fixed lengths, its words apart, for Typst to set in the right letterforms. */
export type PaperPicture = ReturnType<typeof paperPicture>;

interface Colours {
  text: string;
  page: string;
  accent: string;
  line: string;
}

/** A picture of `src/charts` at a width in its own pixels, its classes painted. */
export function paperPicture(svg: string, { width, colours }: { width: number; colours: Colours }) {
  if (width < NARROWEST) throw new RangeError(`a picture needs ${NARROWEST} pixels, not ${width}`);
  const drawing = withNamesBeside(svg, width);
  const height = Number(/^<svg[^>]* height="(\d+)"/u.exec(drawing)?.[1]);
  const shapes = withoutLinks(drawing)
    .replaceAll(/<title.*?<\/title>|<desc.*?<\/desc>|<text.*?<\/text>/gsu, '')
    .replace(
      /^<svg[^>]*>/u,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paint(colours)}`,
    );
  return { svg: shapes, width, height, labels: [...drawing.matchAll(LABEL)].map((match) => label(match, width)) };
}

/** The names of rows, over their marks as on a narrow screen, and the ground under each name. */
const NAMES = /<g(?: class="chart__names")?>((?:<text y="\d+" class="chart__value"[^>]*>[^<]*<\/text>\s*)+)<\/g>/u;
const GROUND = /<rect class="chart__ground"[^>]* y="(\d+)"[^>]*>/gu;
/** Pixels between names and marks; how much lower a name stands beside its marks, and how much lower its row is then. */
const [GAP, LOWER, SAVED] = [12, 16, 8];

/** Rows with their names in a column before their marks, if the marks have room beside the widest. */
function withNamesBeside(svg: string, width: number): string {
  const grounds = [...svg.matchAll(GROUND)].map(([, y]) => Number(y));
  const [group, names = ''] = (grounds.length > 0 && NAMES.exec(svg)) || [];
  const start = Math.max(0, ...[...names.matchAll(LABEL)].map(([, , name = '']) => textWidth(name))) + GAP;
  if (group === undefined || width - start < NARROWEST) return svg;
  const across = (at: number) => Math.round(10_000 * (start + (at / 100) * (width - start))) / (100 * width);
  const down = (y: number) => y - SAVED * grounds.filter((ground) => ground < y).length;
  return svg
    .replace(
      group,
      names.replaceAll(/<text y="(\d+)"/gu, (_, y) => `<text x="0px" y="${Number(y) + LOWER}"`),
    )
    .replaceAll(GROUND, '')
    .replaceAll(/<text (?![^>]*\bx=)/gu, '<text x="0%" ')
    .replaceAll(/(?<= (?:x|x1|x2|cx)=")([\d.]+)%/gu, (_, at) => `${across(Number(at))}%`)
    .replaceAll(/(?<= (?:y|y1|y2|cy)=")\d+(?=")/gu, (y) => String(down(Number(y))))
    .replace(/(?<=^<svg[^>]* height=")\d+/u, (height) => String(down(Number(height))));
}

const LABEL = /<text([^>]*)>([^<]*)<\/text>/gu;

/** Words with the place of their feet, and which part of the line stands there. */
function label([, attributes = '', text = '']: RegExpExecArray, width: number) {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  const className = value('class') ?? '';
  return {
    text: text.replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => CHARACTERS[name] ?? ''),
    x: pixels(value('x') ?? '0', width) + Number(value('dx') ?? 0),
    y: Number(value('y')),
    anchor: value('text-anchor') ?? 'start',
    isStrong: className.includes('chart__value'),
    isQuiet: className.includes('chart__quiet'),
  };
}

function pixels(length: string, width: number): number {
  return length.endsWith('%') ? (Number.parseFloat(length) * width) / 100 : Number.parseFloat(length);
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The rules of `styles/chart.css` for paper. */
function paint({ text, page, accent, line }: Colours): string {
  const rules = [
    `.chart__mark{fill:${accent}}`,
    `.chart__open,.chart__outline,.chart__hatched,.chart__cross,.chart__line{stroke:${accent};stroke-width:2}`,
    '.chart__ring,.chart__line,.chart__outline,.chart__whole{fill:none}',
    `.chart__open,.chart__hole,.chart__ground{fill:${page}}`,
    '.chart__outline{stroke-dasharray:5 3}',
    '.chart__cross{stroke-width:3}',
    `.chart__grid,.chart__border,.chart__whole{stroke:${line}}`,
    '.chart__grid{stroke-width:.5}',
    `.chart__moment{stroke:${text};stroke-width:2}`,
    `.chart__axis,.chart__ring{stroke:${text}}`,
    '.chart__border{stroke-dasharray:2 4}',
  ];
  return `<style>${rules.join('')}</style>`;
}
