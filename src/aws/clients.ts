/**
 * perEnvironment makes something once for an environment, and gives the same again as long as that is there. Clients of
 * AWS are kept so: a function in AWS Lambda that is called again finds their connections open.
 */
export function perEnvironment<T>(make: () => T): (env: NodeJS.ProcessEnv) => T {
  const made = new WeakMap<NodeJS.ProcessEnv, T>();
  return (env) => {
    const found = made.get(env) ?? make();
    made.set(env, found);
    return found;
  };
}
