import type { Candidate } from '../../Failure';
import type { Integration } from '../Integration';

/** What distinguishes an integration from others of the same name. */
export function candidateOf({ id, kind, values, author, createdAt }: Integration): Candidate {
    const { name, channel = [], enabled } = values;
    return { id, name, kind, channel, enabled: enabled === true, author: author?.username, createdAt };
}
