import { describe, expect, test } from '@jest/globals';
import { auditedChanges } from '../../../lib/integrations/fields/auditedChanges.ts';
import { fieldNames, fieldOf } from '../../../lib/integrations/fields/fields.ts';
import type { FieldChange } from '../../../lib/integrations/fields/fieldChanges.ts';
import { en } from '../../../lib/messages/languages/en.ts';
import { audit, auditWithoutName } from '../../../lib/replies/audit.ts';
import type { ChangeFacts } from '../../../lib/replies/Change.ts';

const where = { username: 'olivia', room: '#general' };

function updated(...changes: FieldChange[]): ChangeFacts {
    return { verb: 'updated', kind: 'outgoing', name: 'Deploys', id: 'id', changes: auditedChanges(changes) };
}

describe('a line for the audit room', () => {
    test('tells what was and what is', () => {
        const change = updated(
            { field: 'channel', from: ['#general'], to: ['#ops', '#dev'] },
            { field: 'alias', to: 'CI' },
            { field: 'runOnEdits', to: true },
        );
        const line = audit(change, where, en);
        expect(line).toContain('`olivia` updated the outgoing integration `Deploys` (`id`) in `#general`: ');
        expect(line).toContain(
            '`channel`: `#general` → `#ops`, `#dev`; `alias`: none → `CI`; `runOnEdits`: `false` → `true`',
        );
    });

    test('fits into a message whatever was changed, and leaves no field out', () => {
        const texts = (letter: string, length: number) =>
            Array.from({ length: 20 }, (_, index) => `${letter.repeat(length)}${index}`);
        const everything = fieldNames().map((field): FieldChange => {
            const { kind } = fieldOf(field);
            const [from, to] =
                kind === 'list' ? [texts('a', 200), texts('b', 200)] : ['a'.repeat(2000), 'b'.repeat(2000)];
            return { field, from, to };
        });
        const line = audit(updated(...everything), where, en);
        expect(line.length).toBeLessThan(5000);
        for (const field of fieldNames()) {
            expect(line).toContain(`\`${field}\``);
        }
    });

    test.each<[string, FieldChange, string]>([
        ['token', { field: 'token', from: 'old-secret', to: 'secret' }, '`token` changed'],
        ['script', { field: 'script', from: 'secret', to: 'secret2' }, '`script` changed'],
        [
            'path of an address',
            { field: 'urls', from: ['https://a:secret@x.example/secret'], to: ['https://x.example?secret'] },
            '`urls`: `https://x.example/…` → `https://x.example/…`',
        ],
        [
            'query of a picture',
            { field: 'avatar', to: 'https://x.example/a.png?secret' },
            '`avatar`: none → `https://x.example/…`',
        ],
        [
            'credentials in an address without a path',
            { field: 'urls', to: ['https://secret@x.example'] },
            '`urls`: none → `https://x.example`',
        ],
    ])('tells no %s', (_name, change, words) => {
        const line = audit(updated(change), where, en);
        expect(line).toContain(words);
        expect(line).not.toContain('secret');
    });

    test('that cannot be posted stands without anything that people chose', () => {
        const change = updated({ field: 'alias', to: 'unwelcome' });
        expect(auditWithoutName(change, where, en)).toBe(
            '`olivia` updated the outgoing integration `…` (`id`) in `#general`',
        );
    });

    test.each<[ChangeFacts, string]>([
        [{ verb: 'connected' }, '`olivia` connected their account'],
        [{ verb: 'disconnected' }, '`olivia` disconnected their account'],
        [{ verb: 'exported', count: 1 }, '`olivia` exported 1 integration in `#general`'],
        [{ verb: 'exported', count: 12 }, '`olivia` exported 12 integrations in `#general`'],
        [
            { verb: 'rotated', kind: 'incoming', name: 'CI', id: 'a', successor: 'b' },
            '`olivia` rotated the incoming integration `CI` (`a`) in `#general`; `b` takes its place',
        ],
    ])('%j', (change, line) => {
        expect(audit(change, where, en)).toBe(line);
    });
});
