import { formatDuration } from '../../../time.ts';
import type { GitHubContext } from '../../open-githubs.ts';
import { buildMessage, type MessageOptions } from '../message.ts';
import type { Notifier } from '../notifier.ts';
import type { IssueSettings } from './issue-form.ts';
import type { IssueThread } from './issue-thread.ts';

/**
 * issueNotifier notifies people by an issue for each account, whose text says what there is, and by comments on it, because
 * nobody is notified of a changed text. People may ask there to keep a key. GitHub is asked when that is needed, and not before.
 */
export function issueNotifier(
  settings: IssueSettings,
  context: MessageOptions & Omit<GitHubContext, 'cache' | 'deadline'>,
): Notifier {
  const threads = new Map<string, Promise<IssueThread>>();
  const inThread = async <T>(account: string, task: (thread: IssueThread) => Promise<T>): Promise<T> => {
    const thread = threads.get(account) ?? openThread(settings, context, account);
    threads.set(account, thread);
    try {
      return await task(await thread);
    } catch (error) {
      threads.delete(account); // What is there now has to be read again: GitHub may have done what it did not confirm.
      throw error;
    }
  };
  const { longest, mentionsOwners } = settings;
  const { reports, pages } = context;
  const text = { reports, pages, longest: formatDuration(longest), mentionsOwners };
  return {
    name: 'github-issue',
    notify: async (notice) => {
      const { stage, report } = notice;
      const { issueText } = await import('./issue-text.ts');
      const { mentionsOf, noticeComment } = await import('./comment-text.ts');
      const message = buildMessage(notice, context);
      const { unannounced, unreminded } = report.digest;
      const keys = { before: unannounced, reminder: unreminded, after: undefined }[stage];
      const comment = noticeComment(message, keys && mentionsOwners ? mentionsOf(keys) : []);
      await inThread(report.account, async (thread) => {
        const isNew = !thread.exists;
        await thread.write(issueText(report, text));
        // A new issue tells people by itself of what is in it.
        if (!isNew || stage !== 'before') await thread.comment(comment);
      });
    },
    show: async (report) => {
      const { issueText } = await import('./issue-text.ts');
      const wanted = issueText(report, text);
      await inThread(report.account, async (thread) => {
        if (thread.exists || wanted.isOpen) await thread.write(wanted);
      });
    },
    inbox: {
      name: `${settings.owner}/${settings.repo}`,
      longest,
      read: (account, since) => inThread(account, (thread) => thread.read(since)),
      answer: (account, answer) => inThread(account, (thread) => thread.answer(answer)),
    },
  };
}

async function openThread(
  { owner, repo, ...access }: IssueSettings,
  context: Omit<GitHubContext, 'cache' | 'deadline'>,
  account: string,
): Promise<IssueThread> {
  // They load zod and Octokit.
  const { openGitHubs } = await import('../../open-githubs.ts');
  const { IssueThread: Thread } = await import('./issue-thread.ts');
  const github = await openGitHubs(access, context)(owner);
  return Thread.open({ github, repository: { owner, repo }, account });
}
