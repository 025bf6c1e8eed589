import type { PortInUse } from '../rest/startServer.mts';

/** Why the workspace did not start, in sentences that say what to do. */
export function explainFailure(error: Error & Partial<PortInUse> & Partial<NodeJS.ErrnoException>): string {
    const { kind, port = 0, code, syscall, message } = error;
    if (kind === 'port-in-use') {
        return `Port ${port} is in use: stop what listens there, or choose another one, as in PORT=${port + 1} npm start`;
    }
    if (syscall === 'listen') {
        return code === 'EACCES'
            ? `Port ${port} is not yours to listen on: choose one from 1024 up, as in PORT=3000 npm start`
            : `Nothing can listen on port ${port} (${code ?? message}): choose another one, as in PORT=3000 npm start`;
    }
    if (/data file .* is corrupt|unexpected token|corruptAlertThreshold/i.test(message)) {
        return `DATA: a file in the folder is damaged or not one of a workspace: choose another folder, or empty this one.\n${message}`;
    }
    return message;
}
