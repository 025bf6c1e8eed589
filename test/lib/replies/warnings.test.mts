import { expect, test } from '@jest/globals';
import type { FieldName } from '../../../lib/integrations/fields/fields.ts';
import { warningFacts } from '../../../lib/replies/warnings.ts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../fakes/anIntegration.mts';

const incoming = anIntegration(anIntegrationAnswer({ username: 'bot' }));
const outgoing = anIntegration(
    anOutgoingAnswer({ urls: ['http://a.example', 'https://b.example'], impersonateUser: true, username: 'bot' }),
);

function factsWhere(integration: typeof incoming, ...changed: FieldName[]) {
    return warningFacts(
        integration,
        changed.map((field) => ({ field })),
    );
}

test('another poster than the default one needs a permission, where it is an incoming one that posts', () => {
    expect(factsWhere(incoming, 'username')).toMatchObject({ otherPoster: 'bot' });
    expect(factsWhere(outgoing, 'username')).not.toHaveProperty('otherPoster');
    const usual = anIntegration(anIntegrationAnswer({ username: 'rocket.cat' }));
    expect(factsWhere(usual, 'username')).not.toHaveProperty('otherPoster');
});

test('what comes of a field is told where that field is new, and only there', () => {
    expect(factsWhere(outgoing, 'urls')).toMatchObject({ plainUrls: ['http://a.example'], impersonates: false });
    expect(factsWhere(outgoing, 'impersonateUser')).toMatchObject({ plainUrls: [], impersonates: true });
    expect(factsWhere(incoming, 'alias')).not.toHaveProperty('otherPoster');
    expect(warningFacts(outgoing)).toMatchObject({ plainUrls: ['http://a.example'], impersonates: true });
});

test('an address that was there before is no news', () => {
    expect(warningFacts(outgoing, [{ field: 'urls', from: ['http://a.example'] }])).toMatchObject({ plainUrls: [] });
});
