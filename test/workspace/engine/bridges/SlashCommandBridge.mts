import type { ISlashCommand } from '@host/apps-engine/definition/slashcommands';
import { CommandBridge } from '@host/apps-engine/server/bridges';
import type { ListedCommand } from '../Engine.mts';

/** The slash commands that apps registered; the local workspace has none of its own (the server's AppCommandsBridge). */
export class SlashCommandBridge extends CommandBridge {
    private readonly commands = new Map<string, ListedCommand>();
    private readonly disabled = new Map<string, ListedCommand>();

    /** Every enabled command. */
    list(): ListedCommand[] {
        return [...this.commands.values()];
    }

    /** Whether a command can be run; case does not matter. */
    has(command: string): boolean {
        return this.commands.has(command.toLowerCase());
    }

    protected doesCommandExist(command: string): Promise<boolean> {
        const name = command.toLowerCase();
        return Promise.resolve(this.commands.has(name) || this.disabled.has(name));
    }

    protected enableCommand(command: string): Promise<void> {
        return this.move(command, this.disabled, this.commands);
    }

    protected disableCommand(command: string): Promise<void> {
        return this.move(command, this.commands, this.disabled);
    }

    protected modifyCommand(command: ISlashCommand, appId: string): Promise<void> {
        return this.registerCommand(command, appId);
    }

    protected registerCommand(command: ISlashCommand, appId: string): Promise<void> {
        const name = command.command.toLowerCase();
        this.commands.set(name, {
            command: name,
            params: translationKey(command.i18nParamsExample, appId),
            description: translationKey(command.i18nDescription, appId),
            clientOnly: false,
            providesPreview: command.providesPreview,
            appId,
        });
        return Promise.resolve();
    }

    protected unregisterCommand(command: string): Promise<void> {
        const name = command.toLowerCase();
        this.commands.delete(name);
        this.disabled.delete(name);
        return Promise.resolve();
    }

    private move(command: string, from: Map<string, ListedCommand>, to: Map<string, ListedCommand>): Promise<void> {
        const name = command.toLowerCase();
        const listed = from.get(name);
        if (listed) {
            from.delete(name);
            to.set(name, listed);
        }
        return Promise.resolve();
    }
}

function translationKey(key: string, appId: string): string {
    return key ? `app-${appId}.${key}` : '';
}
