import { readFile } from 'node:fs/promises';
import AdmZip from 'adm-zip';
import typescript from 'typescript';
import { type AppSources, readAppSources } from './AppSources.mts';

/**
 * The app's zip as it is now, in a second: an earlier zip of the real rc-apps with the files that can change put in anew. Types
 * are not checked. What is shipped and tested comes from rc-apps itself.
 */
export async function quickPackage(earlier: string): Promise<Buffer> {
    const sources = await readAppSources();
    const zip = new AdmZip(await readFile(earlier));
    const gone = zip.getEntries().filter(({ entryName }) => /^(i18n\/.*\.json|.*\.js)$/.test(entryName));
    gone.forEach(({ entryName }) => {
        zip.deleteFile(entryName);
    });
    for (const [name, content] of compiled(sources)) {
        zip.deleteFile(name);
        zip.addFile(name, content);
    }
    return zip.toBuffer();
}

function compiled(sources: AppSources): [name: string, content: Buffer][] {
    return [...sources].map(([name, content]) =>
        name.endsWith('.ts') ? [name.replace(/\.ts$/, '.js'), compile(String(content))] : [name, content],
    );
}

/** As rc-apps has TypeScript do it. */
function compile(code: string): Buffer {
    const { ModuleKind, ScriptTarget } = typescript;
    const compilerOptions = { target: ScriptTarget.ES2017, module: ModuleKind.CommonJS, removeComments: true };
    return Buffer.from(typescript.transpileModule(code, { compilerOptions }).outputText);
}
