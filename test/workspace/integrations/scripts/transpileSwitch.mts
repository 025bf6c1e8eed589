import type { IIntegration } from '@rocket.chat/core-typings';
import { type ServerRelease, traitsOf } from '../../rest/ServerRelease.mts';

/** What is stored of a request's switch for the transpiler: false unless it was true, and nothing where the release knows no such field. */
export function transpileSwitch(
    { skipTranspile }: Pick<Partial<IIntegration>, 'skipTranspile'>,
    release?: ServerRelease,
): Pick<Partial<IIntegration>, 'skipTranspile'> {
    return traitsOf(release).knowsSkipTranspile ? { skipTranspile: skipTranspile === true } : {};
}
