import type { Draft } from '../core/Draft';
import { durationOf } from '../core/durations';
import type { Service } from '../core/Service';
import { pick, textOf } from '../core/text';
import { own } from '../core/values';
import { formatMonitor } from '../monitors/formatMonitor';

/** UptimeRobot; its owner writes the payload, with variable names in camel or snake case. */
export const service: Service = { read: ({ body }) => readAlert(body) };

const STATES = { 1: 'down', 2: 'up', 3: 'certificate' } as const;

function readAlert(body: unknown): Draft | undefined {
    const type = variable(body, 'alertType');
    const word = variable(body, 'alertTypeFriendlyName').toLowerCase();
    const state =
        pick(STATES, type || '-') ||
        (/ssl|cert/.test(word) ? 'certificate' : word.includes('domain') ? 'domain' : word);
    const name = variable(body, 'monitorFriendlyName');
    // A heartbeat's URL is a secret: who knows it can send heartbeats.
    const url = variable(body, 'monitorURL').replace(/^.*\bheartbeat\.uptimerobot\..*$/, '');
    return name === '' && url === ''
        ? undefined
        : formatMonitor({
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

/** A variable by its camel-case or snake-case name; empty where UptimeRobot left the placeholder (`*name*`) unfilled. */
function variable(body: unknown, name: string): string {
    const snake = name.replace(/[A-Z]+/g, (it) => `_${it.toLowerCase()}`);
    const value = pick(body, `${name} ${snake}`, 300);
    return /^\*\w+\*$/.test(value) || own(body, name) === null ? '' : value;
}
