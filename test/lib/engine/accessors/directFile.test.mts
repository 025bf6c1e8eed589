import { expect, test } from '@jest/globals';
import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { readDirectFile } from '../../../../lib/engine/accessors/directFile.ts';
import { limits } from '../../../../lib/limits.ts';

/** The engine with a file in olivia's direct room: what its record says of its size, and what it really holds. */
function anEngineWith(size: unknown, content: Buffer) {
    const reads: string[] = [];
    const room = { id: 'direct' };
    const read = {
        getUserReader: () => ({
            getById: () => Promise.resolve({ username: 'olivia' }),
            getAppUser: () => Promise.resolve({ username: 'integrations.bot' }),
        }),
        getRoomReader: () => ({ getDirectByUsernames: () => Promise.resolve(room) }),
        getUploadReader: () => ({
            getById: (id: string) => Promise.resolve({ id, room, size }),
            getBuffer: ({ id }: { id: string }) => {
                reads.push(id);
                return Promise.resolve(content);
            },
        }),
    } as unknown as IRead;
    return { reads, file: () => readDirectFile(read, { userId: 'olivia', fileId: 'file' }) };
}

const tooLarge = { ok: false, failure: { kind: 'file-not-read', reason: 'too-large' } };

test('reads a file of any size that is taken in', async () => {
    const text = 'x'.repeat(limits.importedFile);
    expect(await anEngineWith(text.length, Buffer.from(text)).file()).toEqual({
        ok: true,
        value: { id: 'file', text },
    });
});

test.each([limits.importedFile + 1, undefined, null, 'much', NaN, -1])(
    'asks for no file of the size %p',
    async (size) => {
        const engine = anEngineWith(size, Buffer.from('[]'));
        expect(await engine.file()).toMatchObject(tooLarge);
        expect(engine.reads).toEqual([]);
    },
);

test('takes in nothing of a file that is larger than its record says', async () => {
    const engine = anEngineWith(10, Buffer.alloc(limits.importedFile + 1, ' '));
    expect(await engine.file()).toMatchObject(tooLarge);
    expect(engine.reads).toEqual(['file']);
});
