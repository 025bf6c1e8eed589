import { describe, expect, test } from '@jest/globals';
import { once } from '../../lib/once.ts';
import { type AppFile, parseAppFile, readAppFiles, type Rule } from './AppFile.mts';

/** Code by the path it would stand at. */
export type Sample = Record<string, string>;

/** A rule with code that it must refuse and, where the border is fine, code that it must let pass. */
export interface RuleDescription {
    rule: Rule;
    refuses: Sample[];
    allows?: Sample[];
}

/** Makes what tests that a rule holds for the app, and that it can fail; the app's files are read once for all rules that it is given. */
export function ruleDescriber(appFiles = once(readAppFiles)): (name: string, description: RuleDescription) => void {
    return (name, { rule, refuses, allows = [] }) => {
        describe(name, () => {
            test('holds', async () => {
                const files = await appFiles();
                expect(files).not.toEqual([]);
                expect(rule(files)).toEqual([]);
            });

            test.each(refuses.map((sample) => [summarise(sample), sample] as const))('refuses %s', (_, sample) => {
                expect(rule(parse(sample))).toHaveLength(1);
            });

            for (const sample of allows) {
                test(`allows ${summarise(sample)}`, () => {
                    expect(rule(parse(sample))).toEqual([]);
                });
            }
        });
    };
}

function parse(sample: Sample): AppFile[] {
    return Object.entries(sample).map(([path, code]) => parseAppFile(path, code));
}

function summarise(sample: Sample): string {
    const [[path, code] = ['', '']] = Object.entries(sample);
    return `${path}: ${code.trim().replace(/\s+/g, ' ').slice(0, 70)}`;
}
