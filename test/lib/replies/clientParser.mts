import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type * as Parser from '@rocket.chat/message-parser';

/**
 * The real parser of Rocket.Chat's clients, as it is. It makes its thousand functions anew for each text: when tsx loads it, each is given
 * its name as well, which takes half as long again.
 */
export const clientParser = loadParser();

function loadParser(): typeof Parser {
    const path = createRequire(import.meta.url).resolve('@rocket.chat/message-parser');
    const source = readFileSync(path, 'utf8');
    const [clause = '', names = ''] = /export\{(.*)\};?\s*$/.exec(source) ?? [];
    const members = names.split(',').map((name) => name.split(' as ').reverse().join(':'));
    const code = source.replace(clause, `return{${members.join()}}`);
    const load = compileFunction(code, [], { filename: path }) as () => typeof Parser;
    return load();
}
