/** The feasibility report as HTML: its body for a page, or a document that stands alone, prints well and fetches nothing. */
import nunjucks from 'nunjucks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeasibilityDocument } from './feasibility-blocks.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATES, { noCache: false }), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

export const FEASIBILITY_STYLE = readFileSync(join(TEMPLATES, 'feasibility.css'), 'utf8');

/** Already escaped: to be put into a page as it is. */
export const feasibilityBody = (report: FeasibilityDocument, standsAlone = false): string =>
  environment.render('feasibility-body.njk', { report, standsAlone });

export const feasibilityHtml = (report: FeasibilityDocument): string =>
  environment.render('feasibility-document.njk', { report, style: FEASIBILITY_STYLE, body: feasibilityBody(report, true) });
