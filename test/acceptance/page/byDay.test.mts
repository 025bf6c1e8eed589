import { describe, expect, test } from '@jest/globals';
import { findChromium } from '../connect/fixtures/openChromium.mts';
import { byDay } from './fixtures/BrowserWindow.mts';
import { Scene } from './fixtures/Scene.mts';
import { describeAdministration } from './suites/describeAdministration.mts';
import { describeDialogs } from './suites/describeDialogs.mts';
import { describeForgeries } from './suites/describeForgeries.mts';
import { describeKeyboard } from './suites/describeKeyboard.mts';
import { describeLists } from './suites/describeLists.mts';
import { describePanel } from './suites/describePanel.mts';
import { describeReceiver } from './suites/describeReceiver.mts';
import { describeRooms } from './suites/describeRooms.mts';
import { describeTimeline } from './suites/describeTimeline.mts';

if (findChromium() === undefined) {
    test('no Chromium was found on the PATH: the chat page is not driven in a wide window of a real browser', () => {
        expect(findChromium()).toBeUndefined();
    });
} else {
    describe('the chat page, light and wide', () => {
        const scene = Scene.use(byDay);
        describeTimeline(scene);
        describeDialogs(scene);
        describeLists(scene);
        describePanel(scene);
        describeReceiver(scene);
        describeKeyboard(scene);
        describeRooms(scene);
        describeAdministration(scene);
        describeForgeries(scene);
    });
}
