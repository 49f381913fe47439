import { hash } from 'node:crypto';
import { html, ourOwn, type SafeHtml } from './html-template.ts';
import { STYLE } from './page-style.ts';

/** HtmlDocument is what a page has of its own: its title, its content, and the script that it may run, if any. */
export interface HtmlDocument {
  title: string;
  body: SafeHtml;
  script?: string | undefined;
}

const hashOf = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/** renderDocument makes a page of HTML that loads nothing else, and says so in a policy: no other script, no request, no form. */
export function renderDocument({ title, body, script }: HtmlDocument): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ourOwn(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ourOwn(STYLE)}</style>
</head>
<body>
${body}
${script === undefined ? '' : html`<script>${ourOwn(script)}</script>`}
</body>
</html>
`;
  return page.toString();
}
