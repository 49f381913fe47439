import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
process.stdout.write(releaseNotes(tag));

/** releaseNotes is what CHANGELOG.md says of the version of a tag. Throws Error unless package.json has that version too. */
function releaseNotes(tag: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has version ${version}.`);
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${version}\n`));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  return section.slice(version.length).trim().concat('\n');
}
