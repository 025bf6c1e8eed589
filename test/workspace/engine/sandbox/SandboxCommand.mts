/** A program to start, with all of its environment. */
export interface SandboxCommand {
    program: string;
    args: string[];
    env: Record<string, string | undefined>;
}

/** What decides what an app's sandbox may do: the permissions of its manifest, where it lists any. */
export interface SandboxedApp {
    permissions?: readonly { name: string }[];
}

/** How the sandbox of an app is started, without what the engine tells it. */
export type StartSandbox = (app: SandboxedApp) => SandboxCommand;
