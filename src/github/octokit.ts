/** What keylease uses of Octokit. The build makes it a separate file, loaded on first use. */
export { createAppAuth } from '@octokit/auth-app';
export { Octokit } from '@octokit/core';
export { retry as retryPlugin } from '@octokit/plugin-retry';
export { throttling as throttlingPlugin } from '@octokit/plugin-throttling';
export { default as Bottleneck } from 'bottleneck/light.js';
