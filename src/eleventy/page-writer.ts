import path from 'node:path';
import { siteWriter } from './site-file.ts';
import { TemplateError, templateError } from './template-error.ts';
import { templateEnvironment } from './templates.ts';

/** A page that is rendered and written at once. */
interface WrittenPage {
  /** Address from the site's root, with slashes at both ends. */
  url: string;
  /** Its template and its layout, under `src`. */
  template: string;
  layout: string;
  /** What both find in it. */
  data: object;
}

/**
 * Writes pages to `output` as Eleventy would, with the same templates, but keeps nothing of a page: Eleventy keeps all
 * data and texts until the end. Throws a `TemplateError` where a page cannot be rendered.
 */
export function pageWriter(output: string): (page: WrittenPage) => void {
  const environment = templateEnvironment();
  const write = siteWriter(output);
  return ({ url, template, layout, data }) => {
    const contents = rendered(() => {
      const content = environment.render(path.join('src', template), data);
      return environment.render(path.join('src', layout), { ...data, content });
    });
    write({ url: `${url}index.html`, contents });
  };
}

function rendered(render: () => string): string {
  try {
    return render();
  } catch (error) {
    throw templateError({ originalError: error }) ?? new TemplateError(String(error));
  }
}
