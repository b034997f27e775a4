/** Checks that run inside a page. Each gives its faults as sentences. */
export { contrastFaults } from './contrast.ts';
export { copyFaults } from './copies.ts';
export { fitFaults, largeFitFaults, spacedFitFaults } from './fit.ts';
export { focusFaults } from './focus.ts';
export { fontFaults } from './fonts.ts';
export { headingFaults } from './headings.ts';
export { linkFaults } from './links.ts';
export { markFaults } from './marks.ts';
export { pictureFaults } from './pictures.ts';
export { renderingFaults } from './rendering.ts';
export { scrollFaults } from './scroll.ts';
export { shifts } from './shifts.ts';
export { targetFaults } from './targets.ts';
export { unbrokenFaults } from './unbroken.ts';
export { unstyledFaults } from './unstyled.ts';
