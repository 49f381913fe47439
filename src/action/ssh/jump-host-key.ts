/** namingJumpHostKey runs a task about the keys of a jump host, and makes its errors name the input jump-host-key. Throws what the task throws. */
export async function namingJumpHostKey<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Error)
      error.message = error.message.replaceAll(/(?<![\w-])host-key\b/g, 'jump-host-key');
    throw error;
  }
}
