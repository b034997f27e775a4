/** Eleventy as it comes, for comparison. */
export default function configure(): object {
  return { dir: { includes: '_includes' }, markdownTemplateEngine: false, templateFormats: ['md'] };
}
