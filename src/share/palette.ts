/** Colours of share images, icons and PDFs; the style sheet has the same in src/styles/tokens.css. */
export const PALETTE = {
  page: '#fdfcfa',
  text: '#1d1b18',
  quiet: '#504b43',
  accent: '#1f4e5f',
  line: '#b5ada0',
  panel: '#f3f0ea',
} as const;
