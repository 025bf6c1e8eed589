import { bold, pick, textOf } from '../core/text';

/** Where it happened and who did it. */
export function repositoryAndActor(body: unknown): { readonly where: string; readonly who: string } {
    return {
        where: bold(pick(body, 'repository.full_name repository.name', 80)),
        who: textOf(pick(body, 'actor.display_name actor.nickname actor.username'), 40) || 'Somebody',
    };
}
