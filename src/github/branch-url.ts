/** BranchUrl names a branch of a repository, and a folder in it. */
export interface BranchUrl {
  owner: string;
  repo: string;
  branch: string;
  /** Ends in a slash, or is empty. */
  prefix: string;
}

const NAME = '[A-Za-z0-9_.-]{1,100}';
// A branch with slashes in its name could not be told from the folder.
const BRANCH_URL = new RegExp(`^github://([A-Za-z0-9][A-Za-z0-9_-]{0,98})/(${NAME})/(${NAME})(?:/(.*))?$`);
/** What git does not take as the name of a branch (git-check-ref-format(1)), and what a path could be confused with. */
const UNCLEAR = /^[.-]|\.\.|\.$|\.lock$/;

/**
 * parseBranchUrl reads `github://owner/repository/branch/folder/`, where the folder is optional; undefined for anything else.
 * No part of the folder may be empty, or begin with a dot.
 */
export function parseBranchUrl(text: string): BranchUrl | undefined {
  const [, owner, repo = '', branch = '', folder = ''] = BRANCH_URL.exec(text) ?? [];
  const prefix = folder.replace(/\/?$/, folder === '' ? '' : '/');
  const parts = prefix.split('/').slice(0, -1);
  const isClear = !UNCLEAR.test(branch) && !/^\.\.?$/.test(repo) && parts.every((part) => /^[^.]/.test(part));
  return owner !== undefined && isClear ? { owner, repo, branch, prefix } : undefined;
}
