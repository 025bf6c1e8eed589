import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { packageApp } from './packageApp.mts';

try {
    const path = await packageApp();
    const { size } = await stat(path);
    console.log(`${relative(process.cwd(), path)} (${(size / 1024).toFixed(1)} KB)`);
} catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
}
