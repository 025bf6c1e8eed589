import type { Values } from '../grammar/Parameter';
import type { Parsed } from '../grammar/parseWords';
import { findIntegration } from '../integrations/search/findIntegration';
import type { Outcome } from '../Outcome';
import { andThen, fail, map, succeed } from '../Outcome';
import type { Reply } from '../replies/Reply';
import { lineOf } from './commandLine';
import type { CommandContext } from './CommandContext';
import type { LabelledParameters } from './Declaration';
import { lineInstead } from './lineInstead';
import { likelySubcommands } from './matchSubcommand';
import type { ReadLine, SaidOfSubcommand } from './readLine';
import { readLine } from './readLine';
import type { Need, Provided, Subcommand } from './Subcommand';

/** Runs the subcommand that a line names. Fails as `unknown-subcommand`. */
export async function dispatch(
    { word, rest, said }: ReadLine,
    subcommands: readonly Subcommand[],
    context: CommandContext,
): Promise<Outcome<Reply>> {
    if (said) {
        return run(said, context);
    }
    const likely = likelySubcommands(subcommands, word);
    const line = lineMeant(subcommands, [word, ...rest], likely.nearest);
    return fail({ kind: 'unknown-subcommand', word, ...likely, ...(line === undefined ? {} : { line }) });
}

/** The corrected line where the subcommand is misspelt or comes second; undefined where more is wrong. */
function lineMeant(
    subcommands: readonly Subcommand[],
    [first = '', second = '', ...others]: readonly string[],
    near: string | undefined,
): string | undefined {
    const words =
        near === undefined ? [second, first, ...others] : [near, ...(second === '' ? [] : [second]), ...others];
    const { said } = readLine(words, subcommands);
    return said?.parsed.ok === true && words.length > 1 && second !== ''
        ? lineOf(said.subcommand, said.parsed.values)
        : undefined;
}

/** Runs a subcommand with what the texts of a form were read as; `provided` spares looking up what it needs. Fails as `usage` too. */
export async function dispatchParsed(
    subcommand: Subcommand,
    parsed: Parsed<LabelledParameters>,
    context: CommandContext,
    provided?: Provided[Need],
): Promise<Outcome<Reply>> {
    if (parsed.ok && provided) {
        return subcommand.run(parsed.values, provided);
    }
    return parsed.ok
        ? perform(subcommand, parsed.values, context)
        : fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name });
}

/** Provides what a subcommand needs, and runs it with what was said. Fails as `usage` with all problems. */
async function run({ subcommand, parsed }: SaidOfSubcommand, context: CommandContext): Promise<Outcome<Reply>> {
    if (!parsed.ok) {
        const line = parsed.meant && lineOf(subcommand, parsed.meant);
        return fail({ kind: 'usage', problems: parsed.problems, subcommand: subcommand.name, line });
    }
    const { values } = parsed;
    const readAs = parsed.isLoose && lineOf(subcommand, values);
    const otherwise = parsed.otherwise && lineOf(subcommand, parsed.otherwise);
    if (readAs !== undefined && otherwise !== undefined) {
        return fail({ kind: 'two-readings', lines: [readAs, otherwise] });
    }
    if (parsed.isLoose && (subcommand.exact === true || parsed.otherwise !== undefined)) {
        return fail({ kind: 'inexact', line: readAs });
    }
    const outcome = withLine(await perform(subcommand, values, context), subcommand, values);
    return readAs === undefined ? outcome : map(outcome, (reply) => ({ ...reply, readAs }));
}

/** A refusal that only came with the integration, with the line that was meant. */
function withLine(outcome: Outcome<Reply>, subcommand: Subcommand, values: Values<LabelledParameters>): Outcome<Reply> {
    return outcome.ok || outcome.failure.kind !== 'usage'
        ? outcome
        : fail({ ...outcome.failure, line: lineInstead(subcommand, values, outcome.failure.problems) });
}

async function perform(
    subcommand: Subcommand,
    values: Values<LabelledParameters>,
    context: CommandContext,
): Promise<Outcome<Reply>> {
    const { integration } = values;
    const provided = await provide(subcommand.needs, typeof integration === 'string' ? integration : '', context);
    return andThen(provided, (it) => subcommand.run(values, it));
}

/** Provides the context that a subcommand needs; fails as opening the workspace or findIntegration does. */
export async function provide(
    need: Need,
    reference: string,
    context: CommandContext,
): Promise<Outcome<Provided[Need]>> {
    if (need === 'nothing') {
        return succeed(context);
    }
    const [workspace] = await Promise.all([context.openWorkspace(), need === 'author' ? context.sender() : undefined]);
    if (!workspace.ok || need !== 'integration') {
        return map(workspace, (value) => ({ ...context, workspace: value }));
    }
    const found = await findIntegration(workspace.value.integrations, reference);
    return map(found, (integration) => ({ ...context, workspace: workspace.value, integration }));
}
