import { describe } from '@jest/globals';
import { AttackScene } from './fixtures/AttackScene.mts';
import { describeForgedTemplates } from './suites/describeForgedTemplates.mts';
import { describeReferences } from './suites/describeReferences.mts';
import { describeStoredTexts } from './suites/describeStoredTexts.mts';
import { describeUnseenScripts } from './suites/describeUnseenScripts.mts';

describe('what an attacker stores over REST', () => {
    const scene = AttackScene.use();
    describeReferences(scene);
    describeStoredTexts(scene);
    describeUnseenScripts(scene);
    describeForgedTemplates(scene);
});
