/** unlessMissing returns what a task gives, and undefined where it finds no file. */
export function unlessMissing<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
