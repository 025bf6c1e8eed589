import type { FieldValues } from './fields/fields';
import type { Kind } from './kinds';

/** A person as the author of an integration. */
export interface Author {
    readonly userId: string;
    readonly username: string;
}

/** Why a saved script does not compile; the API answers 200 all the same. */
export interface ScriptError {
    readonly name: string;
    readonly message: string;
}

/** A stored integration as the API answers it (core-typings `IIntegration`), its fields as create takes them. */
export interface Integration {
    readonly id: string;
    readonly kind: Kind;
    readonly values: FieldValues;
    /** Of an incoming one the server's, which is part of its webhook URL; of an outgoing one the field of that name. */
    readonly token?: string;
    readonly author?: Author;
    /** ISO dates. */
    readonly createdAt?: string;
    readonly updatedAt?: string;
    /** Username of who changed it last. */
    readonly updatedBy?: string;
    readonly scriptError?: ScriptError;
    /** Whether the workspace has compiled a script, which it runs as long as scripts are switched on. */
    readonly isCompiled?: boolean;
}
