interface Notification {
    method: string;
    params: string[];
}

/** Tells the engine what nobody caught, under the name that Node has for where it came from; the sandbox goes on. */
export function tellUncaughtErrors(send: (notification: Notification) => void): void {
    process.on('uncaughtException', (error: Error | undefined, method) => {
        send({ method, params: [error?.stack ?? String(error)] });
    });
}
