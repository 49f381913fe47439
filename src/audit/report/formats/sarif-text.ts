import { sanitize } from '../../../format.ts';

const LONGEST = 2000;

/**
 * sarifText is the text of a message in SARIF, in which braces are doubled, since single ones stand for arguments, and nothing
 * is a link (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function sarifText(text: string): string {
  return sanitize(text, LONGEST).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
