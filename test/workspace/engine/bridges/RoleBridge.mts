import type { IRole as AppRole } from '@host/apps-engine/definition/roles';
import { RoleBridge as EngineRoleBridge } from '@host/apps-engine/server/bridges';
import type { IRole } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import type { EngineContext } from './EngineContext.mts';

/** Roles by id or name, and the ones that administrators added (the server's AppRoleBridge). */
export class RoleBridge extends EngineRoleBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected async getOneByIdOrName(idOrName: string): Promise<AppRole | null> {
        const role = await findOne(this.context.store.roles, { $or: [{ _id: idOrName }, { name: idOrName }] });
        return role ? toAppRole(role) : null;
    }

    protected async getCustomRoles(): Promise<AppRole[]> {
        return (await this.context.store.roles.findAsync({ protected: false })).map(toAppRole);
    }
}

function toAppRole({ _id, name, description, mandatory2fa, protected: builtIn, scope }: IRole): AppRole {
    return { id: _id, name, description, mandatory2fa, protected: builtIn, scope };
}
