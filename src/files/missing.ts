/** unlessMissing returns what a task returns, or undefined if the file that it needs does not exist (ENOENT). */
export function unlessMissing<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
