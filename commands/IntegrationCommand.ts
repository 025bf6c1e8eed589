import { randomBytes } from 'crypto';
import type { IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import { isAdmin } from '../lib/access/Sender';
import type { Failure, Outcome } from '../lib/Failure';
import { fail } from '../lib/Failure';
import type { Messages } from '../lib/messages/Messages';
import { redact } from '../lib/redact';
import { renderFailure, renderReply } from '../lib/replies/renderReply';
import type { Reply } from '../lib/replies/Reply';
import { sendReply } from '../lib/replies/sendReply';
import type { Accessors } from './commandContext';
import { commandContext } from './commandContext';
import { COMMAND, usageOf } from './describeGrammar';
import { dispatch, findSubcommand } from './dispatch';
import { help } from './help';
import type { Memory } from './Memory';
import { subcommands } from './subcommands';

/** `/integration …`: the one place that knows the engine's slash commands; every command ends in one ephemeral reply. */
export class IntegrationCommand implements ISlashCommand {
    readonly command = COMMAND;
    readonly i18nParamsExample = 'integration_params';
    readonly i18nDescription = 'integration_description';
    readonly providesPreview = false;

    // The engine finds the app by looking through a command's properties, to give each run a logger of its own.
    constructor(
        private readonly app: App,
        private readonly memory: Memory,
        private readonly messages: Messages,
    ) {}

    /** Runs one command line (engine `ISlashCommand.executor`). */
    async executor(context: SlashCommandContext, read: IRead, modify: IModify, http: IHttp): Promise<void> {
        const outcome = await this.answer(context, { read, http });
        const text = outcome.ok ? renderReply(outcome.value, this.messages) : this.explain(outcome.failure, context);
        const place = { user: context.getSender(), room: context.getRoom(), threadId: context.getThreadId() };
        await sendReply(modify, place, text);
    }

    private async answer(context: SlashCommandContext, accessors: Accessors): Promise<Outcome<Reply>> {
        try {
            const origin = { sender: context.getSender(), room: context.getRoom() };
            return await dispatch(
                context.getArguments(),
                commandContext(origin, accessors, this.memory, this.messages),
            );
        } catch (error) {
            const reference = randomBytes(4).toString('hex');
            this.app.getLogger().error({ reference, error: redact(error) });
            return fail({ kind: 'unexpected', reference });
        }
    }

    private explain(failure: Failure, context: SlashCommandContext): string {
        const { grammar } = findSubcommand(subcommands, context.getArguments()[0]) ?? help;
        return renderFailure(failure, this.messages, {
            isAdmin: isAdmin(context.getSender()),
            usage: usageOf(grammar),
        });
    }
}
