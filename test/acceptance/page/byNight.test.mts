import { beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { byNight } from './fixtures/BrowserWindow.mts';
import { Scene } from './fixtures/Scene.mts';
import { describeAdministration } from './suites/describeAdministration.mts';
import { describeDelays } from './suites/describeDelays.mts';
import { describeDialogs } from './suites/describeDialogs.mts';
import { describeLists } from './suites/describeLists.mts';
import { describePhone } from './suites/describePhone.mts';
import { describeReceiver } from './suites/describeReceiver.mts';
import { describeRepairs } from './suites/describeRepairs.mts';
import { describeTimeline } from './suites/describeTimeline.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: the chat page is not driven in a narrow window of a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    describe('the chat page, dark and as narrow as a phone', () => {
        const scene = Scene.use(byNight);
        describeAdministration(scene);
        describeTimeline(scene);
        describeReceiver(scene);
        // What the window looks like makes no difference to these, and by day there is more to do.
        describeRepairs(scene);
        describeDelays(scene);

        describe('as mobile', () => {
            beforeAll(() => scene.becomeMobile());
            describeDialogs(scene);
            describeLists(scene);
            describePhone(scene);
        });
    });
}
