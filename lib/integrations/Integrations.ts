import type { Outcome } from '../Failure';
import type { CreateBody } from './createBody';
import type { Integration } from './Integration';

/** The workspace's integrations, as the account that makes the calls may see and change them. */
export interface Integrations {
    /** Creates one; what may have been created already is never sent again. Fails as `RestClient.call` does. */
    create(body: CreateBody): Promise<Outcome<Integration>>;
}
