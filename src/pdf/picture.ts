import { NARROWEST, withoutLinks } from '../charts/svg.ts';

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
  const height = Number(/^<svg[^>]* height="(\d+)"/u.exec(svg)?.[1]);
  const shapes = withoutLinks(svg)
    .replaceAll(/<title.*?<\/title>|<desc.*?<\/desc>|<text.*?<\/text>/gsu, '')
    .replace(
      /^<svg[^>]*>/u,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paint(colours)}`,
    );
  return { svg: shapes, width, height, labels: [...svg.matchAll(LABEL)].map((match) => label(match, width)) };
}

const LABEL = /<text([^>]*)>([^<]*)<\/text>/gu;

/** Words with the place of their feet, and which part of the line stands there. */
function label([, attributes = '', text = '']: RegExpExecArray, width: number) {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  const className = value('class') ?? '';
  return {
    text: text.replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => CHARACTERS[name] ?? ''),
    x: (Number.parseFloat(value('x') ?? '0') * width) / 100 + Number(value('dx') ?? 0),
    y: Number(value('y')),
    anchor: value('text-anchor') ?? 'start',
    isStrong: className.includes('chart__value'),
    isQuiet: className.includes('chart__quiet'),
  };
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
