/** State is a state of a state machine (Amazon States Language, https://states-language.net/spec.html). */
interface State {
  Type: string;
  Parameters?: object;
  ResultSelector?: object;
  /** Null to leave the data as they are. */
  ResultPath?: string | null;
  OutputPath?: string;
  Next?: string;
  Choices?: {
    Variable: string;
    IsPresent?: boolean;
    NumericGreaterThan?: number;
    NumericEqualsPath?: string;
    Next: string;
  }[];
  Default?: string;
  Error?: string;
  ErrorPath?: string;
  CausePath?: string;
  Catch?: { ErrorEquals: string[]; ResultPath: string; Next: string }[];
}

/** Machine is a state machine, or what a map does with each item. */
export interface Machine {
  StartAt: string;
  States: Record<string, State>;
}

/** Ended is how an execution ended: what it returned, or the error and cause that it failed with. */
export type Ended = { output: unknown } | { error: string; cause: string };

/**
 * execute runs a state machine from a state on, as far as ours needs it: pass, task, map, choice, succeed and fail states, and
 * the intrinsic functions below. `call` does what a task or a map asks for, and gets its parameters; a map's are none. What it
 * throws is an error of that name.
 */
export async function execute(
  { StartAt, States }: Machine,
  { input, call }: { input: unknown; call: (parameters: unknown) => Promise<unknown> },
): Promise<Ended> {
  let [name, data] = [StartAt, input];
  for (;;) {
    const state = States[name];
    if (!state) throw new Error(`There is no state ${name}.`);
    const next = state.Type === 'Choice' ? choose(state, data) : state.Next;
    if (state.Type === 'Pass') data = fill(state.Parameters, data);
    else if (state.Type === 'Task' || state.Type === 'Map') {
      const parameters = state.Parameters && fill(state.Parameters, data);
      try {
        data = put(state, data, fill(state.ResultSelector, await call(parameters)));
      } catch (error) {
        const caught = state.Catch?.find(({ ErrorEquals }) => ErrorEquals.includes('States.ALL'));
        if (!caught) throw error;
        const { name: failure, message } = error as Error;
        data = put(caught, data, { Error: failure, Cause: message });
        name = caught.Next;
        continue;
      }
    } else if (state.Type === 'Succeed')
      return { output: state.OutputPath ? resolve(state.OutputPath, data) : data };
    else if (state.Type === 'Fail')
      return {
        error: state.Error ?? String(resolve(state.ErrorPath ?? '', data)),
        cause: String(resolve(state.CausePath ?? '', data)),
      };
    else if (state.Type !== 'Choice') throw new Error(`${name} is a state of type ${state.Type}.`);
    if (next === undefined) throw new Error(`${name} does not end.`);
    name = next;
  }
}

function choose({ Choices = [], Default }: State, data: unknown): string | undefined {
  const found = Choices.find(({ Variable, IsPresent, NumericGreaterThan, NumericEqualsPath }) => {
    const value = resolve(Variable, data);
    if (IsPresent !== undefined) return (value !== undefined) === IsPresent;
    if (NumericGreaterThan !== undefined) return Number(value) > NumericGreaterThan;
    return value === resolve(NumericEqualsPath ?? '', data);
  });
  return found?.Next ?? Default;
}

function put({ ResultPath = '$' }: Pick<State, 'ResultPath'>, data: unknown, result: unknown): unknown {
  if (ResultPath === null) return data;
  return ResultPath === '$' ? result : { ...(data as object), [ResultPath.slice('$.'.length)]: result };
}

/** fill fills a payload template: fields that end in `.$` are paths or intrinsic functions. */
function fill(template: unknown, data: unknown): unknown {
  if (template === undefined) return data;
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([field, value]) =>
      field.endsWith('.$') ? [field.slice(0, -2), resolve(value, data)] : [field, fill(value, data)],
    ),
  );
}

const INTRINSICS: Record<string, (...given: never[]) => unknown> = {
  'States.StringToJson': (text: string) => JSON.parse(text),
  'States.JsonToString': (value: unknown) => JSON.stringify(value),
  'States.MathAdd': (a: number, b: number) => a + b,
  'States.Format': (text: string, ...values: unknown[]) =>
    text.replace(/\{\}/g, () => String(values.shift())),
};

/** resolve reads a path such as `$.a.b[0]`, a literal, or an intrinsic function of these. */
function resolve(expression: string, data: unknown): unknown {
  const [, called, inner = ''] = /^(States\.\w+)\((.*)\)$/s.exec(expression) ?? [];
  if (called) {
    const given = split(inner).map((each) => resolve(each, data));
    const apply = INTRINSICS[called] as ((...given: unknown[]) => unknown) | undefined;
    if (!apply) throw new Error(`${called} is not an intrinsic function.`);
    return apply(...given);
  }
  if (expression.startsWith("'")) return expression.slice(1, -1);
  if (!expression.startsWith('$')) return Number(expression);
  const steps = expression.match(/\w+/g) ?? [];
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}

/** split splits arguments at commas that are in no quotes and parentheses. */
function split(text: string): string[] {
  return (text.match(/(?:'[^']*'|\w[\w.]*\((?:'[^']*'|[^()'])*\)|[^,'])+/g) ?? []).map((each) => each.trim());
}
