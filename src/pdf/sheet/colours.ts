import { PALETTE } from '../../share/palette.ts';

/** Colours of the sheet: ink for everything, and one for each account, for what both share, and for their ground. */
export const SHEET_COLOURS = {
  text: PALETTE.text,
  quiet: PALETTE.quiet,
  line: PALETTE.line,
  accounts: [
    { ink: '#8f4a0c', ground: '#f7ebdf' },
    { ink: '#1c6b86', ground: '#e2eff3' },
  ],
  both: '#3f1a55',
} as const;
