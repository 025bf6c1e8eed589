import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { limits } from '../limits';
import { answerCommand } from './answerCommand';
import { COMMAND } from '../command';
import type { Invocation } from './Invocation';
import type { AppEnvironment } from './services';
import { buildServices } from './services';

/** `/integration …`: the one place that knows the engine's slash commands. */
export class IntegrationCommand implements ISlashCommand {
    readonly command = COMMAND;
    readonly i18nParamsExample = 'integration_params';
    readonly i18nDescription = 'integration_description';
    readonly providesPreview = false;

    // The engine finds the app among a command's properties, to give each run a logger of its own, and sends what it
    // finds there to the server when the command is registered: everything else stands behind a function.
    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Runs one command line (engine `ISlashCommand.executor`). */
    async executor(
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        persistence: IPersistence,
    ): Promise<void> {
        const accessors = { read, modify, http, persistence };
        const sender = context.getSender();
        await answerCommand(context.getArguments(), {
            sender,
            room: context.getRoom(),
            threadId: context.getThreadId() ?? undefined,
            accessors,
            services: buildServices(accessors, this.environment()),
            logger: this.app.getLogger(),
            ...this.openerFor(sender, context.getTriggerId(), modify),
        });
    }

    /**
     * How to open a view for a command that came from a client (engine `IUIController`). One that came otherwise has no
     * trigger id, or has null, as which what is undefined passes between engine and app.
     */
    private openerFor(
        sender: IUser,
        triggerId: string | null | undefined,
        modify: IModify,
    ): Pick<Invocation, 'openView'> {
        const { now } = this.environment();
        const latest = now() + limits.client;
        return triggerId === undefined || triggerId === null || triggerId === ''
            ? {}
            : {
                  openView: async (view) => {
                      const isInTime = now() < latest;
                      if (isInTime) {
                          await modify.getUiController().openSurfaceView(view, { triggerId }, sender);
                      }
                      return isInTime;
                  },
              };
    }
}
