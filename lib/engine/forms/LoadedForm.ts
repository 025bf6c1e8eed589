import type { Access } from '../../access/Access';
import type { CommandContext } from '../../dispatch/CommandContext';
import { channelHere } from '../../dispatch/channelHere';
import { provide } from '../../dispatch/dispatch';
import { findSubcommand } from '../../dispatch/matchSubcommand';
import type { FormContent } from '../../dispatch/formSource';
import { formSource, editsExisting } from '../../dispatch/formSource';
import type { IntegrationContext, Need, Provided, Subcommand } from '../../dispatch/Subcommand';
import type { FormSource } from '../../forms/buildForm';
import type { Texts } from '../../forms/FormRules';
import { kinds } from '../../integrations/kinds';
import type { FormTicket } from './FormTicket';
import type { Outcome } from '../../Outcome';
import { andThen, fail, map, succeed } from '../../Outcome';

/** Everything that a form is made from, and what its subcommand runs with where that is there already. */
export interface LoadedForm {
    readonly subcommand: Subcommand;
    readonly content: FormContent;
    readonly source: FormSource;
    readonly provided?: Provided[Need];
}

/** What a form is to be of: a subcommand, what was typed, and the integration that it was about when it was opened. */
export interface FormRequest {
    readonly subcommand: string;
    readonly typed: Texts;
    readonly about?: string;
}

/** Loads what a form is made from, as it is now. Fails as `unknown-subcommand`, or as providing what the subcommand needs. */
export async function loadForm(
    { subcommand: name, typed, about }: FormRequest,
    context: CommandContext,
    subcommands: readonly Subcommand[],
): Promise<Outcome<LoadedForm>> {
    const subcommand = findSubcommand(subcommands, name);
    if (!subcommand) {
        return fail({ kind: 'unknown-subcommand', word: name });
    }
    const content = { typed, here: channelHere(context.room, context.username) };
    // One that is about an integration shows what that is; for any other it is enough that there is an account.
    if (!editsExisting(subcommand) && subcommand.needs === 'integration') {
        return succeed(filledIn(subcommand, content));
    }
    return andThen(provide(subcommand.needs, about ?? typed.integration ?? '', context), (provided) => {
        const { integration } = provided as Partial<IntegrationContext>;
        const filled = { ...content, ...(integration && editsExisting(subcommand) ? { integration } : {}) };
        return succeed({ ...filledIn(subcommand, filled), provided });
    });
}

/** A form that is about nothing that exists, as its ticket tells all of it: nobody is asked anything. Undefined for any other. */
export function formOfTicket(
    { words: [name = ''], form }: Pick<FormTicket, 'words' | 'form'>,
    subcommands: readonly Subcommand[],
): LoadedForm | undefined {
    const subcommand = findSubcommand(subcommands, name);
    return subcommand && form.here !== undefined
        ? filledIn(subcommand, { typed: form.typed, here: form.here })
        : undefined;
}

/** A form that is filled in with this. */
export function filledIn(subcommand: Subcommand, content: FormContent): LoadedForm {
    return { subcommand, content, source: formSource(subcommand, content) };
}

/** Whether the sender may create anything, or anything of a type that was typed, so that nobody fills in a form for nothing. Fails as `Access.mayManage` does. */
export async function mayCreateAny(access: Access, type = ''): Promise<Outcome<undefined>> {
    const typed = kinds.find((kind) => kind === type);
    if (typed !== undefined) {
        return map(await access.mayManage(typed), () => undefined);
    }
    const [first, other] = kinds;
    const may = await access.mayManage(first);
    if (may.ok) {
        return succeed(undefined);
    }
    return (await access.mayManage(other)).ok ? succeed(undefined) : may;
}
