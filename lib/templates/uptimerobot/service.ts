import type { Draft } from '../core/Draft';
import { durationOf } from '../core/durations';
import type { Service } from '../core/Service';
import { pick, textOf } from '../core/text';
import { own } from '../core/values';
import { tellMonitor } from '../monitors/tellMonitor';

/** UptimeRobot; what it sends is what its owner wrote, with the names of its variables in one form or another. */
export const service: Service = { read: ({ body }) => readAlert(body) };

const STATES = { 1: 'down', 2: 'up', 3: 'certificate' } as const;

function readAlert(body: unknown): Draft | undefined {
    const type = variable(body, 'alertType');
    const word = variable(body, 'alertTypeFriendlyName').toLowerCase();
    const state =
        pick(STATES, type || '-') ||
        (/ssl|cert/.test(word) ? 'certificate' : word.includes('domain') ? 'domain' : word);
    const name = variable(body, 'monitorFriendlyName');
    // Whoever knows the address of a heartbeat can send it.
    const url = variable(body, 'monitorURL').replace(/^.*\bheartbeat\.uptimerobot\..*$/, '');
    return name === '' && url === ''
        ? undefined
        : tellMonitor({
              name: name || url,
              url,
              host: url,
              state,
              details: variable(body, 'alertDetails'),
              after:
                  state === 'up'
                      ? durationOf(Number(variable(body, 'alertDuration') || '0')) ||
                        textOf(variable(body, 'alertFriendlyDuration'), 40)
                      : '',
          });
}

/** A variable, by its own name or in snake case; one that was not filled is its name between stars. */
function variable(body: unknown, name: string): string {
    const snake = name.replace(/[A-Z]+/g, (it) => `_${it.toLowerCase()}`);
    const value = pick(body, `${name} ${snake}`, 300);
    return /^\*\w+\*$/.test(value) || own(body, name) === null ? '' : value;
}
