const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, as long as nothing is known of an earlier run: begun last it would leave the other cores with nothing to do. */
const longest = [
    'acceptance/life/everySubcommand',
    'acceptance/concurrency/concurrentUsers',
    'acceptance/concurrency/changing',
    'workspace/main',
    'acceptance/page/byDay',
    'acceptance/page/byNight',
    'acceptance/faults/appPermissions',
    'packaging/packaging',
    'acceptance/connect/accessMatrix',
    'acceptance/attacks/hugeScripts',
    'lib/templates/hostile',
];

/** Jest's order of test files, by how long each took the last time; on a machine that has not run them, what takes longest comes first. Plain JavaScript, as Jest loads it itself. */
class LongestFirst extends Sequencer {
    sort(tests) {
        const sorted = [...super.sort(tests)];
        if (sorted.some(({ duration }) => duration !== undefined)) {
            return sorted;
        }
        const place = ({ path }) => longest.findIndex((it) => path.endsWith(`/${it}.test.mts`)) + 1 || Infinity;
        return sorted.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
    }
}

module.exports = Object.assign(LongestFirst, { longest });
