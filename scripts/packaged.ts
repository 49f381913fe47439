import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { requiredFiles } from './required-files.ts';
import { zip } from './zip.ts';

/**
 * packaged is what CloudFormation needs without SAM, by file name: the function in `dist` as a zip named after its
 * contents, and the template with the state machine inlined and parameters for where the zip was uploaded.
 */
export function packaged(dist: string): Map<string, Buffer> {
  const archive = zip(functionFiles(dist));
  const key = `keylease-lambda-${createHash('sha256').update(archive).digest('hex').slice(0, 16)}.zip`;
  return new Map([
    [key, archive],
    ['template.yaml', Buffer.from(packagedTemplate(key))],
  ]);
}

/** functionFiles are the entry, what it loads, and the licenses. */
function functionFiles(dist: string): Map<string, Buffer> {
  const paths = [...requiredFiles(dist, 'lambda/index.mjs'), 'package.json', 'licenses.txt'];
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}

function packagedTemplate(key: string): string {
  const template = parseDocument(readFileSync('lambda/template.yaml', 'utf8'), { logLevel: 'error' });
  const machine = JSON.parse(readFileSync('lambda/state-machine.asl.json', 'utf8'));
  const about = { Type: 'String', Description: 'The bucket that the zip was uploaded to.' };
  template.setIn(['Parameters', 'CodeBucket'], template.createNode(about));
  template.setIn(
    ['Parameters', 'CodeKey'],
    template.createNode({ Type: 'String', Default: key, Description: 'The key of the zip in that bucket.' }),
  );
  template.setIn(
    ['Resources', 'Function', 'Properties', 'CodeUri'],
    template.createNode({ Bucket: reference(template, 'CodeBucket'), Key: reference(template, 'CodeKey') }),
  );
  const accounts = template.getIn(['Resources', 'Accounts', 'Properties']);
  if (!isMap(accounts)) throw new Error('lambda/template.yaml has no state machine.');
  accounts.delete('DefinitionUri');
  accounts.set('Definition', template.createNode(machine));
  return template.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function reference(template: Document, name: string) {
  const node = template.createNode(name);
  if (isScalar(node)) node.tag = '!Ref';
  return node;
}
