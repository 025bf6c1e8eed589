import { readAppSources } from './AppSources.mts';
import { runAppsCli } from './runAppsCli.mts';
import { withStagedSources } from './withStagedSources.mts';

const usage = `Usage: npm run deploy -- --url <workspace> <login>

With a password      --url https://chat.example.com -u <username> -p <password>
With a second factor the same, and --code <six digits>
With a token         --url https://chat.example.com -i <user id> -t <personal access token>

Updates the app where it is installed already. What else rc-apps takes: npx rc-apps deploy --help`;

const args = process.argv.slice(2);
if (args.some((arg) => /^--url(=|$)/.test(arg))) {
    const { exitCode } = await withStagedSources(await readAppSources(), (folder) =>
        runAppsCli(folder, ['deploy', ...args], (text) => process.stdout.write(text)),
    );
    process.exitCode = exitCode ?? 1;
} else {
    const isAsked = args.some((arg) => arg === '--help' || arg === '-h');
    (isAsked ? console.log : console.error)(usage);
    process.exitCode = isAsked ? 0 : 2;
}
