import type { GitHub } from '@actions/github/lib/utils';

/** What keylease uses of Octokit. The build makes it a separate file, loaded on first use. */
export { GitHub as OctokitClass } from '@actions/github/lib/utils';
export { createAppAuth } from '@octokit/auth-app';
export { retry as retryPlugin } from '@octokit/plugin-retry';
export { throttling as throttlingPlugin } from '@octokit/plugin-throttling';
export { default as Bottleneck } from 'bottleneck/light.js';

/** Octokit sends requests to GitHub. The build leaves out its methods for single endpoints. */
export type Octokit = Pick<InstanceType<typeof GitHub>, 'request' | 'hook'>;
