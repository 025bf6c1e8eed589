import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

const fine = { type: 'incoming', name: 'Fine', channel: ['#general'] };

test.each([
    [{ ...fine, name: undefined }, 'number 1 in the list. The name is missing: `<name>`.'],
    [{ ...fine, name: '' }, 'number 1 in the list. The name is missing: `<name>`.'],
    [{ ...fine, name: 5 }, 'number 1 in the list. `5` is not right for `name`: write one text, between quotes.'],
    [{ ...fine, name: 'Bad', type: undefined }, '`Bad`. The type is missing: `incoming` or `outgoing`.'],
    [{ ...fine, name: 'Bad', enabled: 'true' }, '`Bad`. `"true"` is not right for `enabled`'],
    [{ ...fine, name: 'Bad', chanel: [] }, '`Bad`. There is no option `chanel`. Did you mean `channel`?'],
    [{ ...fine, name: 'Bad', emoji: 'owl' }, '`Bad`. `owl` is not right for `--emoji`'],
    [5, 'number 1 in the list. `5` is not right for `integrations`'],
])('imports what is right beside what is wrong, and says what is: %j', async (entry, told) => {
    const { api, typeWords } = aWorkspace();
    const json = JSON.stringify([entry, fine]);
    const next = 'Correct what is wrong, and import it again: what is done already stays as it is.';
    const plan = await typeWords(['import', json]);
    expect(plan).toContain(`*Plan:* 1 to create, 1 wrong\n- wrong, so left alone: ${told}`);
    expect(plan).toContain(`${next}\nNothing is done yet`);
    const reply = await typeWords(['import', json, '--yes']);
    expect(reply).toContain(`*Imported in part:* 1 created, 1 wrong\n- wrong, so left alone: ${told}`);
    expect(reply).toContain(next);
    expect(api.integrations.map(({ name }) => name)).toEqual(['Fine']);
    expect(await typeWords(['import', json, '--yes'])).toContain('*Nothing was imported:* 1 wrong, 1 unchanged');
});

test('has more to say than that there is nothing to do where something is wrong', async () => {
    const { typeWords } = aWorkspace();
    const plan = await typeWords(['import', JSON.stringify([{ ...fine, emoji: 'owl' }])]);
    expect(plan).toContain('Correct what is wrong');
    expect(plan).not.toContain('nothing to do');
});

test('names a wrong type and a wrong name once', async () => {
    const { typeWords } = aWorkspace();
    const reply = await typeWords(['import', '[{"type":"webhook","name":5}]']);
    expect(reply.split('\n').slice(0, 2)).toEqual([
        expect.stringContaining('`"webhook"` is not right for `type`: use `incoming` or `outgoing`.'),
        expect.stringContaining('`5` is not right for `name`'),
    ]);
    expect(reply).not.toContain('is missing');
});

test('takes no entry for the only one of its name because the other cannot be read', async () => {
    const { type, typeWords, stored } = aWorkspace();
    await type('create incoming Fine --channel #general --alias Old');
    const others = [
        { ...fine, id: 'x', alias: 'One' },
        { ...fine, id: 'y', alias: 5 },
    ];
    const json = JSON.stringify(others);
    expect(await typeWords(['import', json, '--yes'])).toContain('*Nothing was imported:* 1 in doubt, 1 wrong');
    expect(stored('Fine')).toMatchObject({ alias: 'Old' });
    const byId = JSON.stringify([{ ...others[0], id: stored('Fine')._id }, others[1]]);
    expect(await typeWords(['import', byId, '--yes'])).toContain('*Imported in part:* 1 changed, 1 wrong');
});

test('does not take a template that it does not know for none', async () => {
    const { type, typeWords } = aWorkspace();
    await type('create incoming Fine --channel #general');
    const json = JSON.stringify([{ ...fine, template: { name: 'guthub', version: 1, options: [] } }]);
    expect(await typeWords(['import', json])).toContain(
        'wrong, so left alone: `Fine`. `guthub` is not right for `--template`',
    );
});
