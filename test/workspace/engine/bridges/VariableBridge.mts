import { EnvironmentalVariableBridge } from '@host/apps-engine/server/bridges';

const readable = ['NODE_ENV', 'ROOT_URL', 'INSTANCE_IP'];

/** The environment variables that the server lets apps read (its AppEnvironmentalVariableBridge). */
export class VariableBridge extends EnvironmentalVariableBridge {
    protected getValueByName(name: string): Promise<string | undefined> {
        if (!isReadable(name)) {
            return Promise.reject(new Error(`The environmental variable "${name}" is not readable.`));
        }
        return Promise.resolve(process.env[name]);
    }

    protected isReadable(name: string): Promise<boolean> {
        return Promise.resolve(isReadable(name));
    }

    protected isSet(name: string): Promise<boolean> {
        return Promise.resolve(isReadable(name) && process.env[name] !== undefined);
    }
}

function isReadable(name: string): boolean {
    return readable.includes(name.toUpperCase());
}
