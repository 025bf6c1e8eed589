/** Resolves when the process is told to stop, by Ctrl+C or SIGTERM. */
export function untilStopped(): Promise<NodeJS.Signals> {
    const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
    return new Promise((resolve) => {
        // Listeners for signals keep no process alive.
        const awake = setInterval(() => undefined, 2 ** 30);
        const stop = (signal: NodeJS.Signals) => {
            clearInterval(awake);
            signals.forEach((it) => process.off(it, stop));
            resolve(signal);
        };
        signals.forEach((signal) => process.on(signal, stop));
    });
}
