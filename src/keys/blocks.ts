import type { KeyFormat, PrivateKeyBlock } from './formats/key-format.ts';
import { KEY_FORMATS } from './formats/key-formats.ts';

/** PrivateKeyBlocks are the private keys in a text, in order, and what pasting did to the text, in words. */
export interface PrivateKeyBlocks {
  blocks: (PrivateKeyBlock & { format: KeyFormat })[];
  repairs: string[];
}

/** findBlocks finds all private keys in a repaired text, in every format. Throws KeyFault like KeyFormat.extract. */
export function findBlocks(text: string): PrivateKeyBlocks {
  const blocks: PrivateKeyBlocks['blocks'] = [];
  for (const format of KEY_FORMATS) {
    const found = format.extract(text).map((block) => ({ ...block, format }));
    blocks.push(...found.filter((block) => !blocks.some((other) => overlap(block, other))));
  }
  blocks.sort((one, other) => one.start - other.start);
  const repairs = new Set(blocks.flatMap(({ repair }) => repair ?? []));
  let end = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (text.slice(end, block.start).trim()) repairs.add('text around it');
    end = block.end;
  }
  return { blocks, repairs: [...repairs] };
}

function overlap(one: PrivateKeyBlock, other: PrivateKeyBlock): boolean {
  return one.start < other.end && other.start < one.end;
}
