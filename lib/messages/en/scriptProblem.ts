import { bold, code } from '../markdown';

/** That a saved script does not compile, and why. */
export function scriptProblem({ name, message }: { readonly name: string; readonly message: string }): string {
    return `${bold('The script does not compile')}, so it will not run: ${code(`${name}: ${message}`)}`;
}
