import { keepCompiledCode } from './compiled-code.ts';

keepCompiledCode();
void import('./command-line.ts').then(({ runCommandLine }) => runCommandLine());
